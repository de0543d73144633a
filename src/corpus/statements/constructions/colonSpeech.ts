import { nounPhraseEnd, nounPhraseStart } from '../../text/nounPhrases.ts'
import type { TokenRange } from '../../text/sentences.ts'
import type { Analysis } from '../analysis.ts'
import type { Candidate } from '../candidate.ts'
import { isSentenceLike } from '../complementSigns.ts'
import type { Construction } from '../construction.ts'
import { at, firstFrom, groupAt, opensMarks, regionAt, type Sentence } from '../sentence.ts'
import { isSpeakerish } from '../speakerish.ts'
import { ownerOf } from './nounCue.ts'
import { SentenceSet } from '../../text/wordSet.ts'

const COLON = new SentenceSet([':'])

/**
 * A colon and a sentence in marks behind a verb that is none of speech, or behind a noun phrase alone.
 *
 *     Le ministre s’est montré plus réservé : « Rien n’est décidé. »      Un voisin : « J’ai tout vu. »
 *     ^source     ^cue                         ^content                   ^source      ^content
 *
 * Not: *deux mots : « oui » et « non »* (no sentence in the marks).
 * Source: Rosier, Le discours rapporté en français.
 */
export const colonSpeech: Construction = (reading) => {
  const { sentence } = reading.analysis
  const found: Candidate[] = []
  if (!COLON.isIn(sentence)) return found
  for (let colon = sentence.from + 1; colon < sentence.to - 1; colon++) {
    if (sentence.words[colon]?.kind !== 'colon' || !opensMarks(sentence, colon + 1)) continue
    const region = regionAt(sentence, colon + 1)
    if (region === null || !isSpeech(sentence, region.open, region.close)) continue
    if (lastCue(reading.analysis, colon)?.complement?.from === colon + 1) continue
    if (hasIncise(reading.analysis, region.close)) continue
    found.push(
      colonCandidate(reading.analysis, colon, {
        from: region.open,
        to: Math.min(region.close + 1, sentence.to),
      }),
    )
  }
  return found
}

/** *Même avis à la mairie : « Nous attendons », dit un adjoint*: the incise behind the marks says who. */
export function hasIncise({ incises }: Analysis, close: number): boolean {
  const next = incises[firstFrom(incises, close, (one) => one.from)]
  return next !== undefined && next.afterMarks && next.from <= close + 2
}

/** The last cue that begins before the colon. */
function lastCue({ cues }: Analysis, colon: number) {
  return cues[firstFrom(cues, colon, (cue) => cue.verb.group.first) - 1]
}

function isSpeech(sentence: Sentence, open: number, close: number): boolean {
  const first = at(sentence, open + 1)
  return (
    isSentenceLike(sentence, open, close) &&
    (first?.kind === 'word' || first?.kind === 'number' || first?.kind === 'end' || first?.text === '[')
  )
}

const LONGEST_PREDICATE = 8

/** The speech behind the colon at word `colon`: of the subject before it, or a `markedContinuation` when none can speak. */
export function colonCandidate(analysis: Analysis, colon: number, content: TokenRange): Candidate {
  const { sentence, subjects } = analysis
  const empty: Candidate = {
    rule: 'markedContinuation',
    act: 'say',
    source: [],
    cue: [],
    content: [content],
    voice: 'none',
    inferred: true,
    group: null,
  }
  const cue = lastCue(analysis, colon)
  if (cue !== undefined && cue.complement !== null && cue.complement.from < colon) return empty
  const last = firstFrom(sentence.own, colon, (one) => one.first)
  const group = sentence.own.slice(Math.max(0, last - 6), last).findLast((one) => one.form === 'finite')
  if (group === undefined) return nominal(sentence, colon, empty)
  if (analysis.incises.some((incise) => incise.group === group)) return empty
  const subject = subjects.get(group)
  const range = subject?.ranges[0]
  if (subject === undefined || range === undefined || !canSpeak(sentence, range, subject.pronoun))
    return empty
  const to = colon - group.last <= LONGEST_PREDICATE ? colon : group.last + 1
  return {
    ...empty,
    rule: 'colonSpeech',
    source: subject.ranges,
    cue: [{ from: group.first, to }],
    voice: 'source',
    inferred: false,
    group,
  }
}

function canSpeak(sentence: Sentence, range: TokenRange, pronoun: string): boolean {
  if (pronoun !== '')
    return ['il', 'elle', 'ils', 'elles', 'qui', 'celui-ci', 'celle-ci', 'ceux-ci'].includes(pronoun)
  return isSpeakerish(sentence.words, range)
}

const OWNED = /^(?:réaction|réponse|commentaire|conclusion|verdict|message|explication|constat|bilan)$/u

/** *Même constat pour Léo, 22 ans : « … »; Même son de cloche chez les pêcheurs : « … »*: the last phrase behind the preposition. */
function sameAs(sentence: Sentence, colon: number): TokenRange | null {
  if (!/^(?:même|mêmes|idem)$/u.test(sentence.words[sentence.from]?.norm ?? '')) return null
  for (let k = sentence.from + 1; k < colon && k < sentence.from + 8; k++) {
    if (!/^(?:pour|chez|côté)$/u.test(at(sentence, k)?.norm ?? '')) continue
    const to = nounPhraseEnd(sentence.words, k + 1, { to: colon, anyPreposition: false, coordination: true })
    if (to > k + 1) return { from: k + 1, to }
  }
  return null
}

/** *Un voisin : « … »*, *Réaction du maire : « … »*. */
function nominal(sentence: Sentence, colon: number, empty: Candidate): Candidate {
  const start = nounPhraseStart(sentence.words, sentence.from, colon, true)
  const owner = OWNED.test(sentence.words[sentence.from]?.norm ?? '')
    ? ownerOf(sentence, sentence.from).range
    : null
  const alike = owner ?? sameAs(sentence, colon)
  if (alike !== null && isSpeakerish(sentence.words, alike))
    return { ...empty, rule: 'colonSpeech', source: [alike], voice: 'source', inferred: false }
  const range = owner ?? { from: start, to: colon }
  if (
    (owner === null && (start >= colon || groupAt(sentence, start) !== null)) ||
    !isSpeakerish(sentence.words, range)
  )
    return empty
  return { ...empty, rule: 'colonSpeech', source: [range], voice: 'source', inferred: false }
}
