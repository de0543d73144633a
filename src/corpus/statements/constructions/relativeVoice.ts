import { nounPhraseEnd, nounPhraseStart, opensPhrase } from '../../text/nounPhrases.ts'
import { REPORTING_NOUNS } from '../../french/reportingNouns.ts'
import type { TokenRange } from '../../text/sentences.ts'
import { beforeMatrixVerb } from '../matrixVerb.ts'
import { contentEnd } from '../boundaries.ts'
import type { Candidate } from '../candidate.ts'
import type { Construction, Reading } from '../construction.ts'
import { at, before, firstFrom, type Sentence } from '../sentence.ts'
import { isSpeakerish } from '../speakerish.ts'
import { leftEdge } from '../leftEdge.ts'
import { subjectBeforeComma } from '../antecedents.ts'
import { ownerOf } from './nounCue.ts'
import { SentenceSet, WordSet } from '../../text/wordSet.ts'

/** Before every such relative stands one of these words, or *yeux* before its *de*. */
const GIVING_THE_WORD = new SentenceSet(['selon', 'pour', 'après', 'yeux'])

/**
 * *selon qui, pour qui, selon lequel, d’après laquelle*: a relative that hands the word to its antecedent.
 *
 *     la déléguée du Gabon, pour qui l’emploi est « la clé »      les propos du pape selon lesquels …
 *     ^source               ^cue     ^content                             ^source ^cue       ^content
 *
 * Not: *le principe selon lequel, les rumeurs selon lesquelles* (nobody speaks), *selon quoi*.
 * Source: Charolles, selon + relatif.
 */
export const relativeVoice: Construction = (reading) => {
  const { sentence } = reading.analysis
  const found: Candidate[] = []
  if (!GIVING_THE_WORD.isIn(sentence)) return found
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (sentence.words[i]?.cls !== 'relative') continue
    const cue = cueBefore(sentence, i)
    const source =
      cue === null
        ? null
        : (inciseBefore(reading, cue.from) ?? antecedent(sentence, cue.from, at(sentence, i)?.norm ?? ''))
    if (cue === null || source === null) continue
    const to = contentEnd(reading.analysis, reading.stops, { from: i + 1, frame: 'clause', cue: null })
    const content = { from: i + 1, to: beforeMatrixVerb(sentence, i + 1, to) }
    found.push({
      rule: 'relativeVoice',
      act: 'say',
      source: [source],
      cue: [cue],
      content: [content],
      voice: 'source',
      inferred: false,
      group: null,
    })
  }
  return found
}

/** *…, estime le chercheur, pour qui …*: the incise's subject. */
function inciseBefore({ analysis }: Reading, cue: number): TokenRange | null {
  const { incises } = analysis
  const last = incises[firstFrom(incises, cue, (one) => one.from) - 1]
  return last?.source.to === cue - 1 ? last.source : null
}

function cueBefore(sentence: Sentence, i: number): TokenRange | null {
  const preposition = before(sentence, i)
  const norm = at(sentence, i)?.norm
  if (norm === 'quoi' || norm === 'dont' || norm === 'où') return null
  if (preposition?.norm === 'selon') return { from: i - 1, to: i + 1 }
  const byName =
    norm === 'qui' || (/^l[ae]s?quel/u.test(norm ?? '') && before(sentence, i - 1)?.kind === 'comma')
  if (preposition?.norm === 'pour' && byName) return { from: i - 1, to: i + 1 }
  if (preposition?.norm === 'après' && before(sentence, i - 1)?.norm === "d'")
    return { from: i - 2, to: i + 1 }
  return preposition?.norm === 'de' &&
    before(sentence, i - 1)?.norm === 'yeux' &&
    before(sentence, i - 2)?.norm === 'aux'
    ? { from: i - 3, to: i + 1 }
    : null
}

/** The speaker before the relative; of a noun of speech its owner, of a document the document. */
function antecedent(sentence: Sentence, end: number, relative: string): TokenRange | null {
  const comma = before(sentence, end)?.kind === 'comma'
  const stop = comma ? end - 1 : end
  const person = comma
    ? (subjectBeforeComma(sentence, stop, true)?.ranges[0] ?? null)
    : phraseBefore(sentence, stop)
  if (relative === 'qui') return speakingTail(sentence, stop) ?? person
  const noun = nounOfSpeech(sentence, stop)
  if (noun === null) return person !== null && isSpeakerish(sentence.words, person) ? person : null
  const owner = ownerOf(sentence, noun)
  if (owner.range !== null && owner.after === stop && !isDate(sentence, owner.range)) return owner.range
  return isSpeakerish(sentence.words, { from: noun, to: noun + 1 })
    ? (person ?? { from: noun, to: stop })
    : owner.range
}

/** The nearest phrase of a speaker that ends here and is no complement with *de* (*partagée par | la déléguée du Gabon*). */
function speakingTail(sentence: Sentence, end: number): TokenRange | null {
  const edge = leftEdge(sentence, end)
  for (let k = end - 1; k >= edge && k > end - 20; k--) {
    if (
      !opensPhrase(sentence.words, k) ||
      GENITIVE.holds(before(sentence, k)) ||
      before(sentence, k)?.cls === 'name'
    )
      continue
    const range = { from: k, to: end }
    if (
      nounPhraseEnd(sentence.words, k, { to: end, anyPreposition: true, coordination: true }) === end &&
      isSpeakerish(sentence.words, range)
    )
      return range
  }
  return null
}

const GENITIVE = new WordSet(['de', "d'", 'du', 'des'])

function isDate(sentence: Sentence, range: TokenRange): boolean {
  return at(sentence, range.from)?.cls === 'number'
}

function phraseBefore(sentence: Sentence, end: number): TokenRange | null {
  const start = nounPhraseStart(sentence.words, leftEdge(sentence, end), end, true, true)
  return start < end ? { from: start, to: end } : null
}

function nounOfSpeech(sentence: Sentence, end: number): number | null {
  for (let k = end - 1; k > end - 12 && k >= sentence.from; k--) {
    const word = at(sentence, k)
    if (word === undefined || word.cls === 'finite' || word.kind === 'comma') return null
    if (word.cls === 'noun' && REPORTING_NOUNS.holds(word)) return k
  }
  return null
}
