import { speakerNoun } from '../french/nouns.ts'
import type { TokenRange } from '../text/sentences.ts'
import { analyse } from './analysis.ts'
import type { Candidate } from './candidate.ts'
import { colonCandidate } from './constructions/colonSpeech.ts'
import type { Draft } from './drafts.ts'
import { announcedList, behindBullet, listItem, type Announced } from './listItems.ts'
import { isMarked, isTerm } from './kind.ts'
import type { MarkedRegion } from './marks.ts'
import { isSentenceLike } from './complementSigns.ts'
import type { Passage, Sentence } from './sentence.ts'

/** A passage with its sentences and the drafts of each. */
export interface Scene {
  passage: Passage
  sentences: readonly { sentence: Sentence; drafts: Draft[] }[]
}

/**
 * Adds what an article's voices say without a cue of their own, in reading order: speech over several paragraphs, a
 * sentence in marks beside a cued statement, the paragraph behind a colon, and a sentence between two cued statements
 * of one speaker. All are `inferred`, but for speech announced by a colon.
 */
export function continuations(scenes: readonly Scene[]): Draft[] {
  const drafts: Draft[] = []
  let list: Announced | null = null
  scenes.forEach((scene, index) => {
    const earlier = scenes[index - 1] ?? null
    list = listBehind(earlier, scene) ?? (behindBullet(scene.passage.words) > 0 ? list : null)
    const item = list === null ? null : listItem(list, scene.passage)
    if (item !== null) scene.sentences[0]?.drafts.unshift(item)
    const waiting: Draft[] = []
    let last = lastOf(earlier)
    scene.sentences.forEach(({ sentence, drafts: own }, position) => {
      if (own.length === 0) {
        const added = uncued(scene, earlier, position, sentence, last)
        if (added !== null) {
          own.push(added)
          if (added.sameVoice === null && added.candidate.source.length === 0) waiting.push(added)
        }
      }
      adopt(own, last, earlier)
      for (const draft of waiting)
        if (draft.sameVoice === null && own[0] !== undefined && own[0] !== draft) draft.sameVoice = own[0]
      last = own.findLast((draft) => !isNestedIn(draft, own)) ?? last
    })
  })
  backward(scenes)
  for (const scene of scenes) for (const { drafts: own } of scene.sentences) drafts.push(...own)
  return drafts.filter(
    (draft) =>
      draft.sameVoice !== null || draft.candidate.rule !== 'markedContinuation' || standsAlone(draft),
  )
}

/** The list that the paragraph before announces, when this one may open it. */
function listBehind(earlier: Scene | null, { passage }: Scene): Announced | null {
  const last = earlier?.sentences.at(-1)?.sentence
  const first = passage.words[behindBullet(passage.words)]
  if (last === undefined || last.words[last.to - 1]?.kind !== 'colon' || first?.kind === 'mark') return null
  return announcedList(last)
}

/** A whole sentence in marks that nobody announces is still somebody's: of whom, the text does not say. */
function standsAlone({ candidate, passage: { words, marks } }: Draft): boolean {
  const piece = candidate.content[0]
  const region = piece === undefined ? undefined : marks.regions[marks.outer[piece.from] ?? -1]
  if (piece === undefined || region === undefined || region.open !== piece.from) return false
  const before = words[region.open - 1]
  if (before !== undefined && before.kind !== 'end' && before.kind !== 'mark') return false
  const last = words[region.close - 1]
  const ends =
    last?.kind === 'end' || words[region.close + 1]?.kind === 'end' || region.close + 1 >= words.length
  const opens = words[region.open + 1]?.capital === true
  const finite = words.slice(region.open + 1, region.close).some(({ cls }) => cls === 'finite')
  return ends && opens && finite && region.close - region.open > SHORTEST_SPEECH
}

const SHORTEST_SPEECH = 5

/** The last top-level draft of a passage. */
function lastOf(scene: Scene | null): Draft | null {
  if (scene === null) return null
  for (let k = scene.sentences.length - 1; k >= 0; k--) {
    const own = scene.sentences[k]?.drafts ?? []
    const draft = own.findLast((one) => !isNestedIn(one, own))
    if (draft !== undefined) return draft
  }
  return null
}

/** Whether a draft lies inside another's content; a sentence has few drafts, more are not compared. */
function isNestedIn(draft: Draft, own: readonly Draft[]): boolean {
  const inner = draft.candidate.content[0]
  if (inner === undefined) return false
  return own
    .slice(-16)
    .some(
      (other) =>
        other !== draft &&
        other.candidate.content.some(
          (piece) =>
            piece.from <= inner.from && inner.to <= piece.to && piece.to - piece.from > inner.to - inner.from,
        ),
    )
}

/** Drafts without a voice (a sentence in marks behind a colon) take the cued one beside them; speech reopened carries on. */
function adopt(own: readonly Draft[], last: Draft | null, earlier: Scene | null) {
  const cued = own.find((draft) => draft.candidate.cue.length > 0) ?? last
  for (const draft of own) {
    if (draft.candidate.rule === 'markedContinuation' && draft.sameVoice === null) {
      if (cued !== null) draft.sameVoice = voiceOf(cued)
    }
    if (draft.candidate.voice === 'previous' && draft.sameVoice === null && last !== null)
      draft.sameVoice = voiceOf(last)
    if (draft.carriesOn === null && startsContinued(draft)) draft.carriesOn = speechBefore(earlier)
  }
}

function voiceOf(draft: Draft): Draft {
  return draft.sameVoice ?? draft
}

function startsContinued({ candidate, passage }: Draft): boolean {
  const first = candidate.content[0]
  return (
    first !== undefined && passage.marks.regions[passage.marks.outer[first.from] ?? -1]?.continued === true
  )
}

function speechBefore(earlier: Scene | null): Draft | null {
  const last = lastOf(earlier)
  const end = last?.candidate.content.at(-1)
  if (last === null || end === undefined) return null
  return last.passage.marks.regions[last.passage.marks.outer[end.to - 1] ?? -1]?.continues === true
    ? last
    : null
}

function uncued(
  scene: Scene,
  earlier: Scene | null,
  position: number,
  sentence: Sentence,
  last: Draft | null,
): Draft | null {
  const region = wholeRegion(sentence)
  if (region === null) return between(scene, position, sentence) ?? hearsay(scene, position, sentence)
  if (isTerm(sentence, region) && sentence.words[region.close - 1]?.kind !== 'end') return null
  const content = { from: Math.max(region.open, sentence.from), to: Math.min(region.close + 1, sentence.to) }
  if (position === 0 && earlier !== null) {
    const announced = announcedBy(scene.passage, earlier, content)
    if (announced !== null) return announced
  }
  if (!isDirect(last) && !isSentenceLike(sentence, content.from - 1, content.to)) return null
  return draftOf(
    scene.passage,
    content,
    last === null ? null : voiceOf(last),
    region.continued ? speechBefore(earlier) : null,
  )
}

function isDirect(draft: Draft | null): boolean {
  return draft !== null && draft.candidate.content.every((piece) => isMarked(draft.passage, piece))
}

function draftOf(
  passage: Passage,
  content: TokenRange,
  sameVoice: Draft | null,
  carriesOn: Draft | null,
): Draft {
  const candidate: Candidate = {
    rule: 'markedContinuation',
    act: 'say',
    source: [],
    cue: [],
    content: [content],
    voice: 'none',
    inferred: true,
    group: null,
  }
  return { candidate, passage, cuePassage: passage, carriesOn, sameVoice: sameVoice ?? carriesOn }
}

/** The pair of marks that is the whole sentence, or null. */
function wholeRegion(sentence: Sentence): MarkedRegion | null {
  const { marks, words } = sentence
  const region = marks.regions[marks.outer[sentence.from] ?? -1]
  if (
    region === undefined ||
    (region.open !== sentence.from && !(region.open < sentence.from && region.continued))
  )
    return null
  for (let k = region.close + 1; k < sentence.to; k++) if (words[k]?.kind !== 'end') return null
  return region
}

/** *Le maire a conclu :* and the speech in the next paragraph. */
function announcedBy(passage: Passage, earlier: Scene, content: TokenRange): Draft | null {
  const scene = earlier.sentences.at(-1)
  if (scene === undefined || scene.sentence.words[scene.sentence.to - 1]?.kind !== 'colon') return null
  const analysis = analyse(scene.sentence)
  const cue = analysis.cues.findLast((one) => one.complement === null && one.verb.entry.frames.has('direct'))
  if (cue === undefined) {
    const candidate = colonCandidate(analysis, scene.sentence.to - 1, content)
    return candidate.rule === 'markedContinuation'
      ? null
      : { candidate, passage, cuePassage: earlier.passage, carriesOn: null, sameVoice: null }
  }
  const { subject, group, entry } = cue.verb
  const candidate: Candidate = {
    rule: 'directSpeech',
    act: entry.act,
    source: subject.ranges,
    cue: [{ from: cue.from, to: group.last + 1 }],
    content: [content],
    voice: subject.ranges.length > 0 ? 'source' : 'none',
    inferred: false,
    group,
  }
  return { candidate, passage, cuePassage: earlier.passage, carriesOn: null, sameVoice: null }
}

const PRONOUNS = new Set(['il', 'elle', 'ils', 'elles'])

/** An unmarked sentence between two cued statements of one speaker in one paragraph. */
function between(scene: Scene, position: number, sentence: Sentence): Draft | null {
  const before = scene.sentences[position - 1]?.drafts.find(
    (draft) => draft.candidate.cue.length > 0 && draft.candidate.content[0] !== undefined,
  )
  const behind = scene.sentences[position + 1]?.drafts[0]
  if (before === undefined || behind === undefined || !sameSpeaker(before, behind)) return null
  const last = sentence.words[sentence.to - 1]
  const main = sentence.own.find((group) => group.form === 'finite')
  if (main === undefined || last?.text.includes('?') === true) return null
  const opening = sentence.words[sentence.from]
  if (opening !== undefined && PRONOUNS.has(opening.norm) && main.composed) return null
  if (main.composed && isPerson(sentence, main.first)) return null
  return draftOf(scene.passage, { from: sentence.from, to: sentence.to }, voiceOf(before), null)
}

/** *P, a-t-elle détaillé. Ensuite, le lanceur aurait dévié*: the conditional of report behind a cued statement goes on with its voice. */
function hearsay(scene: Scene, position: number, sentence: Sentence): Draft | null {
  const before = scene.sentences[position - 1]?.drafts.findLast(
    (draft) => draft.candidate.cue.length > 0 && draft.candidate.voice === 'source',
  )
  const finite = sentence.own.filter((group) => group.form === 'finite')
  const [main] = finite
  if (before === undefined || main === undefined || main.tense !== 'C' || !main.composed) return null
  if (main.unreal || (main.person !== 2 && main.person !== 5)) return null
  const { words, from, to } = sentence
  if (words[to - 1]?.text.includes('?') === true) return null
  if (words.slice(from, to).some(({ norm }) => norm === 'si' || norm === "s'il" || norm === 'on')) return null
  return draftOf(scene.passage, { from, to }, voiceOf(before), null)
}

/** *La maire a pris un arrêté*: what a person did is told by the narrator. */
function isPerson({ words, from }: Sentence, verb: number): boolean {
  const noun = words[from + 1]
  return (
    /^(?:le|la|l')$/u.test(words[from]?.norm ?? '') &&
    from + 1 < verb &&
    noun !== undefined &&
    speakerNoun(noun.norm)?.kind === 'person'
  )
}

/** Behind a speaker, a statement whose source is a pronoun, or the same words. */
function sameSpeaker(before: Draft, behind: Draft): boolean {
  const a = sourceWords(before)
  const b = sourceWords(behind)
  if (a === '' || b === '' || before.candidate.voice !== 'source' || behind.candidate.voice !== 'source')
    return false
  return a === b || (PRONOUNS.has(b) && behind.candidate.rule === 'invertedIncise')
}

function sourceWords({ candidate, cuePassage }: Draft): string {
  const range = candidate.source[0]
  return range === undefined
    ? ''
    : cuePassage.words
        .slice(range.from, range.to)
        .map((word) => word.norm)
        .join(' ')
}

/** Speech whose cue comes only with its last paragraph: the paragraphs before it take that voice. */
function backward(scenes: readonly Scene[]) {
  for (let k = scenes.length - 2; k >= 0; k--) {
    const draft = lastOf(scenes[k] ?? null)
    const next = scenes[k + 1]?.sentences[0]?.drafts[0]
    if (draft === null || next === undefined || !startsContinued(next)) continue
    if (draft.sameVoice === null && draft.candidate.rule === 'markedContinuation')
      draft.sameVoice = voiceOf(next)
    if (next.carriesOn === null) next.carriesOn = draft
  }
}
