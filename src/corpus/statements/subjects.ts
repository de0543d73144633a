import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { nounPhraseStart } from '../text/nounPhrases.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { phraseEndingAt, relativeSubject, subjectBeforeComma } from './antecedents.ts'
import { leftEdge } from './leftEdge.ts'
import { at, before, groupAt, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { NOBODY, phrase, pronounSubject, type Subject } from './subject.ts'
import { agreeing, wholeList } from './subjectExtent.ts'

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
    const own =
      group.form === 'finite'
        ? finiteSubject(this.sentence, group)
        : (ownSubject(this.sentence, group) ?? (voice === null ? nounOfGerund(this.sentence, group) : null))
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
      if (
        earlier === undefined ||
        subject === undefined ||
        subject.kind === 'none' ||
        subject.pronoun === 'qui'
      )
        continue
      const opener = before(this.sentence, subject.ranges[0]?.from ?? earlier.first)
      if (subject.kind !== 'phrase' || (opener?.cls !== 'subordinator' && opener?.cls !== 'relative'))
        return earlier
    }
    return null
  }

  private shared(index: number, group: VerbGroup, voice: VerbGroup | null): Subject {
    const loose = group.form === 'gerund' || group.form === 'infinitive'
    const governor =
      loose && voice !== null
        ? voice
        : ((loose ? this.mainVerb(index) : null) ?? governorOf(this.sentence, index, group))
    if (governor === null) return NOBODY
    const known = this.known.get(governor)
    if (known === undefined || known.kind === 'none') return { ...NOBODY, governor }
    return {
      kind: 'shared',
      ranges: known.ranges,
      governor: known.governor ?? governor,
      pronoun: known.pronoun,
    }
  }
}

/** *un député accusant le maire de mentir*: without a comma the gerund belongs to the person or paper before it. */
function nounOfGerund(sentence: Sentence, group: VerbGroup): Subject | null {
  if (group.form !== 'gerund' || group.first - 1 < sentence.from) return null
  const last = before(sentence, group.first)
  if (last?.cls !== 'noun' && last?.cls !== 'name' && last?.cls !== 'participle') return null
  const start = nounPhraseStart(sentence.words, leftEdge(sentence, group.first), group.first, true)
  const range = { from: start, to: group.first }
  return start < group.first &&
    before(sentence, start)?.cls !== undefined &&
    isSpeakerish(sentence.words, range)
    ? phrase(range.from, range.to)
    : null
}

function behindComma(sentence: Sentence, first: number): boolean {
  let k = first
  while (['en', 'tout', 'et'].includes(before(sentence, k)?.norm ?? '')) k--
  return before(sentence, k)?.kind === 'comma'
}

function finiteSubject(sentence: Sentence, group: VerbGroup): Subject | null {
  const inverted = at(sentence, group.inverted)
  if (inverted !== undefined) return pronounSubject(inverted, group.inverted)
  const previous = before(sentence, group.first)
  if (previous === undefined) return null
  if (previous.cls === 'subject') return pronounSubject(previous, group.first - 1)
  if (previous.norm === 'qui' || isBareRelative(sentence, group.first - 1))
    return relativeSubject(sentence, group.first - 1)
  const end = previous.kind === 'mark' ? group.first - 1 : group.first
  const edge = leftEdge(sentence, end)
  if (before(sentence, edge)?.norm === 'qui') return relativeSubject(sentence, edge - 1)
  const start = nounPhraseStart(sentence.words, edge, end, true)
  const head = previous.cls === 'coordinator' ? null : headOfRelative(sentence, edge)
  if (head !== null) return phrase(head.from, head.to)
  if (start < end) {
    const whole = wholeList(sentence, group, agreeing(sentence, group, edge, start), end)
    return joined(sentence, group, phrase(whole, end))
  }
  return isAsideOnly(sentence, edge, end)
    ? joined(sentence, group, subjectBeforeComma(sentence, edge - 1))
    : null
}

/** *…, laquelle a dit*: a relative that is a subject, without preposition. */
function isBareRelative(sentence: Sentence, i: number): boolean {
  return (
    /^(?:lequel|laquelle|lesquels|lesquelles)$/u.test(at(sentence, i)?.norm ?? '') &&
    before(sentence, i)?.kind === 'comma'
  )
}

/** *Le maire, M. Roux, et la préfète, Mme Lune, ont …*: the subject of a plural verb with what *et* joins to it. */
function joined(sentence: Sentence, group: VerbGroup, subject: Subject | null): Subject | null {
  const last = subject?.ranges[0]
  if (
    subject === null ||
    last === undefined ||
    group.person !== 5 ||
    before(sentence, last.from)?.norm !== 'et'
  )
    return subject
  const comma = before(sentence, last.from - 1)?.kind === 'comma'
  const first = comma
    ? subjectBeforeComma(sentence, last.from - 2)?.ranges[0]
    : phraseEndingAt(sentence, last.from - 1, false)
  return first === undefined || first === null ? subject : phrase(first.from, last.to)
}

/** *un rapport faisant état de*, *Et le ministre de conclure*: gerunds and infinitives with a subject of their own. */
function ownSubject(sentence: Sentence, group: VerbGroup): Subject | null {
  const previous = before(sentence, group.first)
  if (group.form === 'gerund' && (previous?.cls === 'noun' || previous?.cls === 'name')) {
    const range = phraseEndingAt(sentence, group.first)
    return range !== null && isSpeakerish(sentence.words, range) ? phrase(range.from, range.to) : null
  }
  if (
    group.form !== 'infinitive' ||
    (previous?.norm !== 'de' && previous?.norm !== "d'") ||
    sentence.words[sentence.from]?.norm !== 'et'
  )
    return null
  const start = nounPhraseStart(sentence.words, sentence.from + 1, group.first - 1, true)
  return start === sentence.from + 1 && start < group.first - 1 ? phrase(start, group.first - 1) : null
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
  for (let k = edge; k < end; k++)
    if (at(sentence, k)?.cls !== 'adverb' && at(sentence, k)?.cls !== 'strong') return false
  const mark = before(sentence, edge)
  return mark?.kind === 'comma' || mark?.text === ')' || mark?.kind === 'dash'
}

const GROUPS_BACK = 12

/** *les faits qui ont visé le scrutin et salué*: a verb of a relative that reports nothing. */
function isOfRelative(sentence: Sentence, group: VerbGroup): boolean {
  return before(sentence, group.first)?.norm === 'qui' && !REPORTING_VERBS.has(group.lemma)
}

/** Participles, gerunds, infinitives and coordinated verbs take the subject of the group that governs them. */
function governorOf(sentence: Sentence, index: number, group: VerbGroup): VerbGroup | null {
  const speaks = REPORTING_VERBS.has(group.lemma)
  let fallback: VerbGroup | null = null
  let near: VerbGroup | null = null
  for (let k = index - 1; k >= 0 && k >= index - GROUPS_BACK; k--) {
    const earlier = sentence.own[k]
    if (earlier === undefined || earlier.form !== 'finite') continue
    if (sameForm(group, earlier)) {
      if (speaks && group.form === 'participle' && isOfRelative(sentence, earlier)) {
        near ??= earlier
        continue
      }
      if (near !== null && before(sentence, earlier.first)?.norm === 'qui') continue
      if (!speaks || group.form !== 'finite' || (REPORTING_VERBS.has(earlier.lemma) && !earlier.passive))
        return earlier
      near ??= earlier
    }
    if (group.form !== 'finite' || group.person === earlier.person) fallback ??= earlier
  }
  return near ?? (group.form === 'participle' ? null : fallback)
}

/** Whether `group` can be coordinated with `earlier` without a subject of its own. */
export function sameForm(group: VerbGroup, earlier: VerbGroup): boolean {
  if (group.form === 'participle') return earlier.composed && !earlier.passive
  if (group.form !== 'finite') return false
  return (
    group.tense === earlier.tense && group.composed === earlier.composed && group.person === earlier.person
  )
}
