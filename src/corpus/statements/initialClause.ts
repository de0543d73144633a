import { opensPhrase } from '../text/nounPhrases.ts'
import type { Analysis, Cue } from './analysis.ts'
import type { Cut } from './boundaries.ts'
import { at, before, groupsFrom } from './sentence.ts'
import { WordSet } from '../text/wordSet.ts'

/** *Notant que P, M. Xi a souligné …; Alors que X affirme que P, Y …*: the content ends where the main clause begins. */
export function initialEnd(analysis: Analysis, cut: Cut): number | null {
  const { sentence } = analysis
  if (cut.cue === null || !opensSentence(analysis, cut.cue)) return null
  for (const group of groupsFrom(sentence, cut.from + 1)) {
    if (group.form !== 'finite') continue
    const start = mainSubjectStart(analysis, group)
    if (start !== null && start > cut.from) return start - 1
  }
  return null
}

/** The cue is an opening participle, or stands in an opening subordinate clause. */
function opensSentence(analysis: Analysis, cue: Cue): boolean {
  const { sentence } = analysis
  if (concedes(analysis, cue)) return true
  const first = at(sentence, sentence.from)
  if (cue.verb.group.form !== 'finite')
    return (
      (cue.from <= sentence.from + 2 && cue.opens <= sentence.from + 2) ||
      ((first?.cls === 'participle' || first?.cls === 'preposition') &&
        sentence.own.every((group) => group.form !== 'finite' || group.first > cue.from))
    )
  const subordinate =
    first?.cls === 'subordinator' ||
    (SUBORDINATING.holds(first) && at(sentence, sentence.from + 1)?.cls === 'subordinator')
  // *À ceux qui l’accusent de mentir, le maire répond*
  if (cue.verb.subject.pronoun === 'qui' && first?.cls === 'preposition')
    return sentence.own.every((group) => group.form !== 'finite' || group.first >= cue.from)
  return subordinate && analysis.cues.find((one) => one.verb.group.form === 'finite') === cue
}

/** *Le maire a beau répéter que P, Q*: a concession, the main clause behind it. */
function concedes({ sentence }: Analysis, { verb: { group } }: Cue): boolean {
  for (let k = group.tensed; k < group.head; k++) if (at(sentence, k)?.norm === 'beau') return true
  return false
}

const SUBORDINATING = new WordSet([
  'alors',
  'bien',
  'tandis',
  'après',
  'dès',
  'pendant',
  'même',
  'avant',
  'depuis',
])

/** The first word of a main clause that begins behind a comma with this verb's subject (adjuncts before it allowed). */
function mainSubjectStart(
  { sentence, subjects }: Analysis,
  group: Analysis['sentence']['own'][number],
): number | null {
  const subject = subjects.get(group)
  if (subject === undefined || subject.kind !== 'phrase' || subject.pronoun === 'qui') return null
  const start = Math.min(subject.ranges[0]?.from ?? group.first, group.first)
  const word = before(sentence, start)
  return word?.kind === 'comma' &&
    (opensPhrase(sentence.words, start) || at(sentence, start)?.cls === 'subject' || group.inverted >= 0)
    ? start
    : null
}
