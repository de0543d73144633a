import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { opensPhrase } from '../text/nounPhrases.ts'
import { taggingOf } from '../text/tagging.ts'
import type { Word } from '../text/word.ts'
import { analyse, type Cue } from './analysis.ts'
import type { Candidate } from './candidate.ts'
import type { Draft } from './drafts.ts'
import type { Passage, Sentence } from './sentence.ts'

/** The word behind a dash, bullet or number that opens a paragraph of a list (*– un fonds ; 2. Prie*); 0 when none does. */
export function behindBullet(words: readonly Word[]): number {
  const first = words[0]
  if (first === undefined) return 0
  if (first.kind === 'dash' || (first.kind === 'other' && /^[•·▪◦*►➢–]$/u.test(first.text))) return 1
  const second = words[1]
  const closes = second?.text === '.' || second?.text === ')' || second?.kind === 'dash'
  const label = first.kind === 'number' || /^\p{L}$/u.test(first.text)
  return label && closes && !second.spaceBefore ? 2 : 0
}

/**
 * Reads the verb that opens a paragraph of a resolution (*Exhorte les parties à … ;*), which its capital would make a
 * noun or a name: behind a paragraph that ends with a comma, colon or semicolon.
 */
export function readResolutionVerb(words: Word[], before: readonly Word[] | undefined) {
  const last = before?.at(-1)
  if (last?.kind !== 'comma' && last?.kind !== 'colon' && last?.kind !== 'semicolon') return
  const start = behindBullet(words)
  const word = words[start]
  if (word?.capital !== true || word.cls === 'clitic') return
  const { finite, gerund } = taggingOf(word).readings
  const reading = finite ?? gerund
  if (reading === null || !REPORTING_VERBS.has(reading.lemma)) return
  const third = reading.tense === 'P' && (reading.person === 2 || reading.person === 5)
  if (!third && reading !== gerund) return
  word.cls = third ? 'finite' : 'gerund'
  word.verb = reading
}

/** What a paragraph that ends with a colon announces as a list, and who says it. */
export interface Announced {
  passage: Passage
  cue: Cue
}

/** The verb of speech whose complements are the paragraphs that follow (*Les rapporteurs proposent :*), or null. */
export function announcedList(sentence: Sentence): Announced | null {
  if (sentence.words[sentence.to - 1]?.kind !== 'colon') return null
  const cue = analyse(sentence).cues.findLast((one) => one.complement === null)
  if (cue === undefined || cue.verb.group.form !== 'finite' || cue.verb.group.passive) return null
  return { passage: sentence, cue }
}

/** The paragraph as an item of the list: a noun phrase, an infinitive or a clause that the verb can govern; else null. */
export function listItem({ passage: announcing, cue }: Announced, passage: Passage): Draft | null {
  const { words } = passage
  const start = behindBullet(words)
  const first = words[start]
  if (first === undefined || (start === 0 && first.capital)) return null
  const { frames, act } = cue.verb.entry
  const link = linkAt(words, start, frames)
  if (link < 0) return null
  const candidate: Candidate = {
    rule: link > start ? 'reportedClause' : 'reportedNoun',
    act,
    source: cue.verb.subject.ranges,
    cue: [{ from: cue.from, to: cue.verb.after }],
    content: [{ from: link, to: words.length }],
    voice: cue.verb.subject.ranges.length > 0 ? 'source' : 'none',
    inferred: cue.verb.hearsay,
    group: null,
  }
  return { candidate, passage, cuePassage: announcing, carriesOn: null, sameVoice: null }
}

function linkAt(words: readonly Word[], k: number, frames: ReadonlySet<string>): number {
  const norm = words[k]?.norm ?? ''
  if ((norm === 'que' || norm === "qu'") && frames.has('que')) return k + 1
  const infinitive = words.slice(k + 1, k + 4).some(({ cls }) => cls === 'infinitive')
  if ((norm === 'de' || norm === "d'") && infinitive && frames.has('de')) return k + 1
  if (words[k]?.cls === 'infinitive' && (frames.has('de') || frames.has('inf'))) return k
  return frames.has('noun') && (opensPhrase(words, k) || words[k]?.cls === 'noun') ? k : -1
}
