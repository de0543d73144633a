import { REPORTING_NOUNS } from '../../french/reportingNouns.ts'
import { nounPhraseEnd, opensPhrase } from '../../text/nounPhrases.ts'
import type { TokenRange } from '../../text/sentences.ts'
import { beforeMatrixVerb } from '../matrixVerb.ts'
import { contentEnd } from '../boundaries.ts'
import type { Candidate } from '../candidate.ts'
import type { Construction, Reading } from '../construction.ts'
import { SentenceSet } from '../../text/wordSet.ts'
import { at, groupAt, groupsFrom, type Sentence } from '../sentence.ts'

const NOUNS = new SentenceSet(REPORTING_NOUNS.keys())

/**
 * A noun of speech, its owner, and *que* or an infinitive.
 *
 *     la promesse du maire de rouvrir le pont        son aveu que tout était faux
 *        ^cue     ^source     ^content               ^source  ^content
 *
 * Not: *l’annonce que le maire a faite* (relative), *la promesse d’un été chaud*.
 * Source: NomBank and PARC 3, attribution by noun cue.
 */
export const nounCue: Construction = (reading) => {
  const { sentence } = reading.analysis
  const found: Candidate[] = []
  if (!NOUNS.isIn(sentence)) return found
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]
    const noun = word?.cls === 'noun' ? REPORTING_NOUNS.of(word) : undefined
    if (noun === undefined) continue
    const owner = ownerOf(sentence, i)
    const link = linkAt(sentence, owner.after, noun.frames)
    if (link === null || (link.infinitive && owner.range === null)) continue
    const end = contentEnd(reading.analysis, reading.stops, {
      from: link.from,
      frame: link.infinitive ? 'infinitive' : 'clause',
      cue: null,
    })
    const content = {
      from: link.from,
      to: link.infinitive ? beforeVerb(sentence, link.from, end) : beforeMatrixVerb(sentence, link.from, end),
    }
    if (!link.infinitive && isRelative(reading, content)) continue
    found.push({
      rule: 'nounCue',
      act: noun.act,
      source: owner.range === null ? [] : [owner.range],
      cue: [{ from: i, to: link.from }],
      content: [content],
      voice: owner.range === null ? 'none' : 'source',
      inferred: false,
      group: null,
    })
  }
  return found
}

/** An infinitive's content ends where the sentence's verb begins. */
function beforeVerb(sentence: Sentence, from: number, to: number): number {
  const verb = groupsFrom(sentence, from + 1).find(
    (group) =>
      group.form === 'finite' &&
      group.first < to &&
      !['relative', 'subordinator', 'subject'].includes(at(sentence, group.first - 1)?.cls ?? ''),
  )
  return verb?.first ?? to
}

interface Owner {
  range: TokenRange | null
  after: number
}

/** *la promesse du maire, de la part de la Chine, sa promesse*: whose words the noun at `i` stands for. */
export function ownerOf(sentence: Sentence, i: number): Owner {
  const determiner = at(sentence, i - 1)
  const possessive = ['son', 'sa', 'ses', 'leur', 'leurs'].includes(determiner?.norm ?? '')
  let k = i + 1
  while (
    at(sentence, k)?.cls === 'noun' ||
    at(sentence, k)?.cls === 'participle' ||
    at(sentence, k)?.cls === 'adverb'
  )
    k++
  if (
    at(sentence, k)?.norm === 'de' &&
    at(sentence, k + 1)?.norm === 'la' &&
    at(sentence, k + 2)?.norm === 'part'
  )
    k += 3
  const preposition = at(sentence, k)?.norm
  const genitive =
    preposition === 'de' || preposition === "d'" || preposition === 'du' || preposition === 'des'
  if (genitive && (opensPhrase(sentence.words, k + 1) || at(sentence, k + 1)?.cls === 'noun')) {
    const end = nounPhraseEnd(sentence.words, k + 1, {
      to: sentence.to,
      anyPreposition: false,
      coordination: true,
    })
    if (end > k + 1) return { range: { from: k + 1, to: end }, after: end }
  }
  return { range: possessive ? { from: i - 1, to: i } : null, after: k }
}

function linkAt(
  sentence: Sentence,
  k: number,
  frames: ReadonlySet<string>,
): { from: number; infinitive: boolean } | null {
  const norm = at(sentence, k)?.norm
  if ((norm === 'que' || norm === "qu'") && frames.has('que')) return { from: k + 1, infinitive: false }
  const wanted = frames.has('de') ? norm === 'de' || norm === "d'" : frames.has('à') && norm === 'à'
  return wanted && groupAt(sentence, k + 1)?.form === 'infinitive' ? { from: k + 1, infinitive: true } : null
}

/** *l’annonce que le maire a faite*: the verb lacks its object, *que* is a relative. */
function isRelative({ analysis }: Reading, content: TokenRange): boolean {
  const group = groupsFrom(analysis.sentence, content.from).find((one) => one.form === 'finite')
  return (
    group === undefined ||
    [
      'faire',
      'lancer',
      'prononcer',
      'formuler',
      'émettre',
      'avoir',
      'publier',
      'recevoir',
      'attendre',
      'tenir',
    ].includes(group.lemma)
  )
}
