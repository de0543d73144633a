import { nounPhraseEnd, nounPhraseStart, opensPhrase, shortBracket } from '../text/nounPhrases.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import type { Word } from '../text/words.ts'
import { at, before, groupAt, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'

/**
 * Who acts in a verb group.
 * - `phrase`   a noun phrase or pronoun of its own
 * - `shared`   none of its own: the subject of `governor`
 * - `none`     nothing found
 */
export interface Subject {
  kind: 'phrase' | 'shared' | 'none'
  /** Words of the subject, appositions of name and office included; a relative *qui* is a range of its own behind its antecedent. */
  ranges: TokenRange[]
  /** The group whose subject this one shares, or null. */
  governor: VerbGroup | null
  /** Look-up form of a pronoun subject (*il, on, qui, je*), or '' for a noun phrase. */
  pronoun: string
}

/** No subject was found, or none is looked for (an incise has its own behind the verb). */
export const NOBODY: Subject = { kind: 'none', ranges: [], governor: null, pronoun: '' }

/** The subjects of a sentence's verb groups, asked for from left to right. */
export class Subjects {
  private readonly known = new Map<VerbGroup, Subject>()
  private readonly sentence: Sentence

  constructor(sentence: Sentence) {
    this.sentence = sentence
  }

  /** The subject of a group that has been read. */
  get(group: VerbGroup): Subject | undefined {
    return this.known.get(group)
  }

  /** Sets what only the incise knows: its subject stands behind the verb. */
  set(group: VerbGroup, range: TokenRange, pronoun: string) {
    this.known.set(group, { kind: 'phrase', ranges: [range], governor: null, pronoun })
  }

  /**
   * Reads the subject of the sentence's group number `index`.
   * @param voice the latest group of the sentence whose voice a participle behind a comma carries on, or null
   */
  read(index: number, group: VerbGroup, voice: VerbGroup | null): Subject {
    const own = group.form === 'finite' ? finiteSubject(this.sentence, group) : ownSubject(this.sentence, group)
    const subject = own ?? this.shared(index, group, voice)
    this.known.set(group, subject)
    return subject
  }

  /** The nearest verb before group `index` that heads no relative and no subordinate clause, if the group stands behind a comma. */
  private mainVerb(index: number): VerbGroup | null {
    const own = this.sentence.own
    const group = own[index]
    if (group === undefined || !behindComma(this.sentence, group.first)) return null
    for (let k = index - 1; k >= 0 && k >= index - GROUPS_BACK; k--) {
      const earlier = own[k]
      const subject = earlier?.form === 'finite' ? this.known.get(earlier) : undefined
      if (earlier === undefined || subject === undefined || subject.kind === 'none' || subject.pronoun === 'qui') continue
      const opener = before(this.sentence, subject.ranges[0]?.from ?? earlier.first)
      if (subject.kind !== 'phrase' || (opener?.cls !== 'subordinator' && opener?.cls !== 'relative')) return earlier
    }
    return null
  }

  private shared(index: number, group: VerbGroup, voice: VerbGroup | null): Subject {
    const loose = group.form === 'gerund' || group.form === 'infinitive'
    const governor = loose && voice !== null ? voice : ((loose ? this.mainVerb(index) : null) ?? governorOf(this.sentence, index, group))
    if (governor === null) return NOBODY
    const known = this.known.get(governor)
    if (known === undefined || known.kind === 'none') return { ...NOBODY, governor }
    return { kind: 'shared', ranges: known.ranges, governor: known.governor ?? governor, pronoun: known.pronoun }
  }
}

function behindComma(sentence: Sentence, first: number): boolean {
  let k = first
  while (['en', 'tout', 'et'].includes(before(sentence, k)?.norm ?? '')) k--
  return before(sentence, k)?.kind === 'comma'
}

function pronounSubject(word: Word, index: number): Subject {
  return { kind: 'phrase', ranges: [{ from: index, to: index + 1 }], governor: null, pronoun: word.norm }
}

function phrase(from: number, to: number): Subject {
  return { kind: 'phrase', ranges: [{ from, to }], governor: null, pronoun: '' }
}

function finiteSubject(sentence: Sentence, group: VerbGroup): Subject | null {
  const inverted = at(sentence, group.inverted)
  if (inverted !== undefined) return pronounSubject(inverted, group.inverted)
  const previous = before(sentence, group.first)
  if (previous === undefined) return null
  if (previous.cls === 'subject') return pronounSubject(previous, group.first - 1)
  if (previous.norm === 'qui') return relativeSubject(sentence, group.first - 1)
  const end = previous.kind === 'mark' ? group.first - 1 : group.first
  const edge = leftEdge(sentence, end)
  if (before(sentence, edge)?.norm === 'qui') return relativeSubject(sentence, edge - 1)
  const start = nounPhraseStart(sentence.words, edge, end, true)
  const head = previous.cls === 'coordinator' ? null : headOfRelative(sentence, edge)
  if (head !== null) return phrase(head.from, head.to)
  if (start < end) return phrase(wholeList(sentence, group, agreeing(sentence, group, edge, start), end), end)
  return isAsideOnly(sentence, edge, end) ? subjectBeforeComma(sentence, edge - 1) : null
}

/** *un rapport faisant état de*, *Et le ministre de conclure*: gerunds and infinitives with a subject of their own. */
function ownSubject(sentence: Sentence, group: VerbGroup): Subject | null {
  const previous = before(sentence, group.first)
  if (group.form === 'gerund' && (previous?.cls === 'noun' || previous?.cls === 'name')) {
    const range = phraseEndingAt(sentence, group.first)
    return range !== null && isSpeakerish(sentence.words, range) ? phrase(range.from, range.to) : null
  }
  if (group.form !== 'infinitive' || (previous?.norm !== 'de' && previous?.norm !== "d'") || sentence.words[sentence.from]?.norm !== 'et') return null
  const start = nounPhraseStart(sentence.words, sentence.from + 1, group.first - 1, true)
  return start === sentence.from + 1 ? phrase(start, group.first - 1) : null
}

/** *Les pays qui normalisent leurs relations ont …*: the verb before the edge is a relative's, the subject its antecedent. */
function headOfRelative(sentence: Sentence, edge: number): TokenRange | null {
  const inner = groupAt(sentence, edge - 1)
  if (inner === null || inner.form !== 'finite' || inner.first <= sentence.from) return null
  const relative = before(sentence, inner.first)
  if (relative?.norm !== 'qui') return null
  const end = inner.first - 1
  const start = nounPhraseStart(sentence.words, leftEdge(sentence, end), end, true)
  return start < end ? { from: start, to: end } : null
}

/** The words between `edge` and the verb are none, or adverbs: the subject stands before a comma. */
function isAsideOnly(sentence: Sentence, edge: number, end: number): boolean {
  for (let k = edge; k < end; k++) if (at(sentence, k)?.cls !== 'adverb' && at(sentence, k)?.cls !== 'strong') return false
  const mark = before(sentence, edge)
  return mark?.kind === 'comma' || mark?.text === ')' || mark?.kind === 'dash'
}

/** Where the search for a subject to the left of `end` has to stop: the edge of its segment or clause. */
export function leftEdge(sentence: Sentence, end: number): number {
  let k = end
  while (k > sentence.from && k > end - 60) {
    const word = sentence.words[k - 1]
    if (word === undefined) break
    const open = shortBracket(sentence.words, k - 1)
    if (open < k - 1) {
      k = open
      continue
    }
    if (isEdge(word)) break
    k--
  }
  return k
}

function isEdge(word: Word): boolean {
  switch (word.cls) {
    case 'sign':
      return word.kind !== 'other' && word.text !== '[' && word.text !== ']'
    case 'finite':
    case 'subordinator':
    case 'relative':
    case 'gerund':
      return true
    case 'coordinator':
      return word.norm !== 'et' && word.norm !== 'ou'
    case 'subject':
      return word.inverted
    default:
      return false
  }
}

/** *La France, l’Allemagne et le Royaume-Uni ont …*: the members before the commas. */
function wholeList(sentence: Sentence, group: VerbGroup, start: number, end: number): number {
  if (group.person !== 5 || !sentence.words.slice(start, end).some((word) => word.norm === 'et')) return start
  let first = start
  for (let members = 0; members < 12 && before(sentence, first)?.kind === 'comma'; members++) {
    const member = nounPhraseStart(sentence.words, leftEdge(sentence, first - 1), first - 1, false)
    if (member >= first - 1 || isDateOrPlace(sentence, { from: member, to: first - 1 })) break
    const outer = before(sentence, member)
    if (outer !== undefined && outer.kind !== 'comma' && outer.cls !== 'subordinator' && outer.cls !== 'coordinator') break
    first = member
  }
  return first
}

/** Cuts a coordination that is none: a singular verb has one subject, and what follows a verb is its object. */
function agreeing(sentence: Sentence, group: VerbGroup, edge: number, start: number): number {
  const cutting = group.person === 2 || (edge === start && groupAt(sentence, edge - 1) !== null)
  if (!cutting) return start
  for (let k = group.first - 1; k > start; k--) {
    if (sentence.words[k]?.norm === 'et' && sentence.words[k + 1]?.norm !== 'des' && opensPhrase(sentence.words, k + 1)) return k + 1
  }
  return start
}

function relativeSubject(sentence: Sentence, qui: number): Subject {
  const range = { from: qui, to: qui + 1 }
  const end = before(sentence, qui)?.kind === 'comma' ? qui - 1 : qui
  const antecedent = end === qui ? phraseEndingAt(sentence, end) : (subjectBeforeComma(sentence, end, true)?.ranges[0] ?? null)
  return { kind: 'phrase', ranges: antecedent === null ? [range] : [antecedent, range], governor: null, pronoun: 'qui' }
}

function phraseEndingAt(sentence: Sentence, end: number, governed = true): TokenRange | null {
  const start = nounPhraseStart(sentence.words, leftEdge(sentence, end), end, true, governed)
  return start < end ? { from: start, to: end } : null
}

/** *Le président, M. X, qui …, a dit*: the subject that ends before the comma at `comma`, over appositions and asides. */
export function subjectBeforeComma(sentence: Sentence, comma: number, governed = false): Subject | null {
  let end = comma
  for (let step = 0; step < 6; step++) {
    const start = segmentStart(sentence, end)
    const first = at(sentence, start)
    if (start >= end && start > sentence.from) {
      end = start - 1
      continue
    }
    if (first === undefined || start >= end) return null
    const pronoun = end - start === 1 && (first.cls === 'strong' || first.cls === 'subject')
    const opens = !pronoun && opensPhrase(sentence.words, start) || first.cls === 'noun'
    if (!pronoun && (opens || start === sentence.from || !isSegmentEdge(before(sentence, start)))) {
      const found = appositive(sentence, start, end, governed)
      if (found !== null) return phrase(found.from, comma === end ? end : found.to)
    }
    if (start === sentence.from) return null
    end = start - 1
  }
  return null
}

/** The phrase that ends at `end`, taken back to the head it is apposed to. */
function appositive(sentence: Sentence, start: number, end: number, governed: boolean): TokenRange | null {
  const bare = at(sentence, start)?.cls === 'noun' && nounPhraseEnd(sentence.words, start, { to: end, anyPreposition: true, coordination: true }) === end
  const phraseStart = bare ? start : nounPhraseStart(sentence.words, Math.max(start, leftEdge(sentence, end)), end, true)
  if (phraseStart >= end) return null
  if (phraseStart === start && before(sentence, start)?.kind === 'comma') {
    const head = phraseEndingAt(sentence, start - 1, governed)
    if (head !== null && !isDateOrPlace(sentence, head)) return { from: head.from, to: end }
  }
  return { from: phraseStart, to: end }
}

function isDateOrPlace(sentence: Sentence, range: TokenRange): boolean {
  const first = sentence.words[range.from]
  return first?.cls === 'number' || sentence.words[range.to - 1]?.cls === 'number'
}

function segmentStart(sentence: Sentence, end: number): number {
  let k = end
  while (k > sentence.from && k > end - 60 && !isSegmentEdge(sentence.words[k - 1])) k--
  return k
}

function isSegmentEdge(word: Word | undefined): boolean {
  return word?.kind === 'comma' || word?.kind === 'semicolon' || word?.kind === 'colon' || word?.kind === 'dash' || word?.text === '(' || word?.text === ')'
}

const GROUPS_BACK = 12

/** Participles, gerunds, infinitives and coordinated verbs take the subject of the group that governs them. */
function governorOf(sentence: Sentence, index: number, group: VerbGroup): VerbGroup | null {
  let fallback: VerbGroup | null = null
  for (let k = index - 1; k >= 0 && k >= index - GROUPS_BACK; k--) {
    const earlier = sentence.own[k]
    if (earlier === undefined || earlier.form !== 'finite') continue
    if (sameForm(group, earlier)) return earlier
    if (group.form !== 'finite' || group.person === earlier.person) fallback ??= earlier
  }
  return group.form === 'participle' ? null : fallback
}

/** Whether `group` can be coordinated with `earlier` without a subject of its own. */
export function sameForm(group: VerbGroup, earlier: VerbGroup): boolean {
  if (group.form === 'participle') return earlier.composed && !earlier.passive
  if (group.form !== 'finite') return false
  return group.tense === earlier.tense && group.composed === earlier.composed && group.person === earlier.person
}
