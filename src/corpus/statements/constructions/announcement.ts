import { ANNOUNCING_FACTS, ANNOUNCING_NOUNS, STATED } from '../../french/announcingNouns.ts'
import { nounPhraseEnd } from '../../text/nounPhrases.ts'
import type { TokenRange } from '../../text/sentences.ts'
import type { VerbGroup } from '../../text/verbGroups.ts'
import type { Analysis } from '../analysis.ts'
import { contentEnd } from '../boundaries.ts'
import type { Candidate } from '../candidate.ts'
import type { Construction } from '../construction.ts'
import { at, groupsFrom, opensMarks, type Sentence } from '../sentence.ts'
import { isSpeakerish } from '../speakerish.ts'
import { ownerOf } from './nounCue.ts'
import { SentenceSet } from '../../text/wordSet.ts'

const COLON = new SentenceSet([':'])

/**
 * A noun of speech with its owner, or in the mouth of the subject, and a colon: what follows are the owner's words.
 *
 *     Mot d’ordre du comité : ne rien signer       Le ministère s’en tient à une formule : « tout » est étudié
 *     ^cue        ^source    ^content                ^source     ^cue                      ^content
 *
 * Not: *sa recette : deux œufs* (a fact), *un message : la porte était ouverte* (nobody's).
 * Source: Rosier, Le discours rapporté en français, annonces nominales.
 */
export const announcement: Construction = (reading) => {
  const { analysis } = reading
  const { sentence } = analysis
  const colon = COLON.isIn(sentence) ? firstColon(sentence) : -1
  if (colon < 0) return []
  const voice =
    verbless(analysis, colon) ??
    copular(analysis, colon) ??
    firmSpeaker(analysis, colon) ??
    inTheMouthOf(analysis, colon)
  if (voice === null) return []
  const to = contentEnd(analysis, reading.stops, { from: colon + 1, frame: 'clause', cue: null })
  if (to <= colon + 1) return []
  return [
    {
      rule: 'colonSpeech',
      act: 'say',
      source: [voice.source],
      cue: [voice.cue],
      content: [{ from: colon + 1, to }],
      voice: 'source',
      inferred: false,
      group: voice.group ?? null,
    } satisfies Candidate,
  ]
}

interface Voice {
  source: TokenRange
  cue: TokenRange
  /** The verb of the cue, when it may report something itself. */
  group?: VerbGroup
}

const LONGEST_HEADING = 24

/** The first colon outside marks near the head of the sentence, or -1. */
function firstColon(sentence: Sentence): number {
  const to = Math.min(sentence.to - 1, sentence.from + LONGEST_HEADING)
  for (let i = sentence.from + 1; i < to; i++)
    if (sentence.words[i]?.kind === 'colon' && sentence.marks.inside[i] === 0) return i
  return -1
}

const BEFORE_HEAD = new Set([
  'seul',
  'seule',
  'seuls',
  'seules',
  'premier',
  'première',
  'même',
  'unique',
  'autre',
])

/** The word of the noun that opens the sentence, over a determiner and *seul, premier*; -1 when none of speech does. */
function head(sentence: Sentence): number {
  let k = sentence.from
  while (at(sentence, k)?.cls === 'determiner' || BEFORE_HEAD.has(at(sentence, k)?.norm ?? '')) k++
  return k < sentence.from + 4 && k < sentence.to ? k : -1
}

/** *Sa conclusion : P; Objectif affiché par la ministre : P*. */
function verbless({ sentence, mains }: Analysis, colon: number): Voice | null {
  const noun = head(sentence)
  const norm = at(sentence, noun)?.norm ?? ''
  const fact = ANNOUNCING_FACTS.has(norm)
  if (noun < 0 || noun >= colon || (!fact && !ANNOUNCING_NOUNS.has(norm))) return null
  if ((mains[colon - sentence.from] ?? 0) > 0) return null
  const agent = agentBehind(sentence, noun, colon)
  if (agent !== null) return { source: agent, cue: { from: sentence.from, to: agent.from } }
  if (fact && !opensMarks(sentence, colon + 1)) return null
  const owner = ownerOf(sentence, norm === 'mot' ? noun + 2 : noun)
  if (owner.range === null || owner.range.to > colon) return null
  const possessive = owner.range.from < noun
  if (!possessive && !isSpeakerish(sentence.words, owner.range)) return null
  return {
    source: owner.range,
    cue: possessive ? { from: noun, to: colon } : { from: sentence.from, to: owner.range.from },
  }
}

/** *affiché par la ministre*. */
function agentBehind(sentence: Sentence, noun: number, colon: number): TokenRange | null {
  for (let k = noun + 1; k < noun + 4 && k < colon; k++) {
    if (!STATED.has(at(sentence, k)?.norm ?? '') || at(sentence, k + 1)?.norm !== 'par') continue
    const to = nounPhraseEnd(sentence.words, k + 2, { to: colon, anyPreposition: true, coordination: true })
    const range = { from: k + 2, to }
    return to > k + 2 && isSpeakerish(sentence.words, range) ? range : null
  }
  return null
}

const COPULAS = new Set(['être', 'rester', 'demeurer', 'tenir', 'tomber'])

/** *Son message est clair : P; La position du maire reste la même : P*. */
function copular({ sentence }: Analysis, colon: number): Voice | null {
  const noun = head(sentence)
  if (noun < 0 || !ANNOUNCING_NOUNS.has(at(sentence, noun)?.norm ?? '')) return null
  const owner = ownerOf(sentence, at(sentence, noun)?.norm === 'mot' ? noun + 2 : noun)
  const [verb] = groupsFrom(sentence, noun, 1)
  if (owner.range === null || verb === undefined || verb.first >= colon || verb.negated) return null
  if (!COPULAS.has(verb.lemma) || verb.first !== owner.after) return null
  const possessive = owner.range.from < noun
  if (!possessive && !isSpeakerish(sentence.words, owner.range)) return null
  return { source: owner.range, cue: { from: possessive ? noun : verb.first, to: colon } }
}

const FIRM =
  /^(?:formel|catégorique|claire?|ferme|unanime|direct|intransigeante?|inflexible|affirmati(?:f|ve)|lapidaire|sévère|limpide|explicite|cash|net|nette|formelle|directe)s?$/u

/** *Les experts sont formels : P*: the speaker is firm, and says what follows. */
function firmSpeaker({ sentence, subjects, mains }: Analysis, colon: number): Voice | null {
  if (opensMarks(sentence, colon + 1) || !FIRM.test(at(sentence, colon - 1)?.norm ?? '')) return null
  if ((mains[colon - sentence.from] ?? 0) !== 1) return null
  const verb = groupsFrom(sentence, sentence.from, 8).findLast(
    (one) => one.form === 'finite' && one.first < colon,
  )
  if (verb === undefined || verb.negated || (verb.lemma !== 'être' && verb.lemma !== 'montrer')) return null
  if (colon - verb.last > 4) return null
  const subject = subjects.get(verb)
  const range = subject?.ranges[0]
  if (subject === undefined || range === undefined) return null
  const speaks =
    subject.pronoun === '' ? isSpeakerish(sentence.words, range) : /^(?:ils?|elles?)$/u.test(subject.pronoun)
  return speaks ? { source: range, cue: { from: verb.first, to: colon }, group: verb } : null
}

const INDEFINITE = new Set([
  'un',
  'une',
  "qu'un",
  'cette',
  'ce',
  'cet',
  'seul',
  'seule',
  'même',
  'deux',
  'trois',
])

/** *Le ministère s’en tient à une formule : P; Elle n’a qu’un mot d’ordre : P*. */
function inTheMouthOf({ sentence, subjects, mains }: Analysis, colon: number): Voice | null {
  if ((mains[colon - sentence.from] ?? 0) !== 1) return null
  const noun = nounBeforeColon(sentence, colon)
  const verb =
    noun < 0 ? undefined : groupsFrom(sentence, sentence.from, 8).find(({ form }) => form === 'finite')
  if (verb === undefined || verb.first >= noun || verb.passive || verb.unreal) return null
  if (
    verb.negated &&
    at(sentence, verb.last + 1)?.norm !== "qu'" &&
    at(sentence, verb.last + 1)?.norm !== 'que'
  )
    return null
  const subject = subjects.get(verb)
  const range = subject?.ranges[0]
  if (subject === undefined || range === undefined || range.to > verb.first) return null
  const speaks =
    subject.pronoun === '' ? isSpeakerish(sentence.words, range) : /^(?:ils?|elles?)$/u.test(subject.pronoun)
  return speaks ? { source: range, cue: { from: verb.first, to: colon }, group: verb } : null
}

/** The noun of speech behind *un, une, cette, seul* in the last phrase before the colon, or -1. */
function nounBeforeColon(sentence: Sentence, colon: number): number {
  for (let k = colon - 1; k > colon - 5 && k > sentence.from; k--) {
    if (!ANNOUNCING_NOUNS.has(at(sentence, k)?.norm ?? '') && at(sentence, k)?.norm !== 'point') continue
    return INDEFINITE.has(at(sentence, k - 1)?.norm ?? '') ? k : -1
  }
  return -1
}
