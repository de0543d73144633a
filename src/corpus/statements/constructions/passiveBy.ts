import type { TokenRange } from '../../text/sentences.ts'
import { nounPhraseEnd } from '../../text/nounPhrases.ts'
import { skipPhrase, type VerbGroup } from '../../text/verbGroups.ts'
import type { Cue } from '../analysis.ts'
import type { Candidate } from '../candidate.ts'
import type { Construction } from '../construction.ts'
import { REPORTING_NOUNS } from '../../french/reportingNouns.ts'
import { REPORTING_VERBS } from '../../french/reportingVerbs.ts'
import { phraseEndingAt } from '../antecedents.ts'
import { appositionEnd } from '../incises.ts'
import { at, before, regionAt, type Sentence } from '../sentence.ts'
import { isSpeakerish } from '../speakerish.ts'
import { WordSet } from '../../text/wordSet.ts'

/**
 * A passive whose agent speaks of its subject.
 *
 *     La hausse a été condamnée mardi par les syndicats
 *     ^content  ^cue                      ^source
 *
 * Not: *a été interrogé par un juge, est suivi par un millier de personnes* (no stance), *la hausse annoncée par X*.
 * Source: Riegel et al., le complément d’agent.
 */
export const passiveBy: Construction = ({ analysis }) => {
  const { sentence } = analysis
  const found: Candidate[] = []
  for (const cue of analysis.cues) {
    const { group, entry, subject } = cue.verb
    if (!group.passive || group.form !== 'finite' || cue.complement !== null) continue
    const own = subject.ranges[0]
    const content = own === undefined ? undefined : informationBefore(sentence, own, group.first)
    if (entry.frames.has('X-judge')) {
      const judged = content === undefined || subject.pronoun !== '' ? null : judgedBy(sentence, cue, content)
      if (judged !== null) found.push(judged)
      continue
    }
    if (!entry.frames.has('noun')) continue
    const par =
      content === undefined || (subject.pronoun !== '' && subject.pronoun !== 'qui')
        ? -1
        : findPar(sentence, group.last + 1)
    const source = par < 0 ? null : agentAt(sentence, par + 1)
    if (content === undefined || source === null) continue
    found.push({
      rule: 'passiveBy',
      act: entry.act,
      source: [source],
      cue: [{ from: group.first, to: par + 1 }],
      content: [subject.pronoun === 'qui' ? content : wholeSubject(sentence, content, group.first)],
      voice: 'source',
      inferred: cue.verb.hearsay,
      group,
    })
  }
  found.push(...apposed(sentence))
  return found
}

/** Acts whose passive participle, set off by a comma, tells whose word it was. */
const APPOSED = new Set(
  'annoncer dénoncer réclamer exiger condamner promettre révéler déplorer critiquer revendiquer contester redouter préconiser prôner'.split(
    ' ',
  ),
)

const JUDGING = new Set(['qualifier', 'taxer', 'traiter'])

/** *Le forfait de la tenante du titre, annoncé mardi par les organisateurs, …*: the thing, and whose word it was. */
function apposed(sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  for (const group of sentence.own) {
    if (group.form !== 'participle' || before(sentence, group.first)?.kind !== 'comma') continue
    if (JUDGING.has(group.lemma)) {
      const thing = phraseEndingAt(sentence, group.first - 1, true)
      const judged = thing === null ? null : judgedByAgent(sentence, group, 'say', false, thing)
      if (judged !== null) found.push(judged)
      continue
    }
    if (!APPOSED.has(group.lemma)) continue
    const entry = REPORTING_VERBS.get(group.lemma)?.find(({ rest }) => rest.length === 0)
    const par = entry === undefined ? -1 : findPar(sentence, group.last + 1)
    const source = par < 0 ? null : agentAt(sentence, par + 1)
    const content = source === null ? null : phraseEndingAt(sentence, group.first - 1)
    if (entry === undefined || source === null || content === null) continue
    found.push({
      rule: 'passiveBy',
      act: entry.act,
      source: [source],
      cue: [{ from: group.first, to: par + 1 }],
      content: [content],
      voice: 'source',
      inferred: false,
      group,
    })
  }
  return found
}

const JUDGED_REACH = 14

/** *L’offre a été qualifiée | de « farce » | par M. Roux*: thing and judgement are two pieces. */
function judgedBy(sentence: Sentence, cue: Cue, subject: TokenRange): Candidate | null {
  const { group, entry, hearsay } = cue.verb
  return judgedByAgent(sentence, group, entry.act, hearsay, wholeSubject(sentence, subject, group.first))
}

function judgedByAgent(
  sentence: Sentence,
  group: VerbGroup,
  act: Candidate['act'],
  inferred: boolean,
  thing: TokenRange,
): Candidate | null {
  const from = group.last + 1
  const link = at(sentence, from)?.norm
  if (link !== 'de' && link !== "d'" && !(group.lemma === 'juger' && regionAt(sentence, from)?.open === from))
    return null
  for (let k = from + 1; k < from + JUDGED_REACH; k++) {
    const word = at(sentence, k)
    if (word === undefined || word.kind === 'end' || word.kind === 'comma' || word.cls === 'finite')
      return null
    if (word.norm !== 'par' || skipPhrase(sentence.words, k) !== k) continue
    const source = agentAt(sentence, k + 1)
    return source === null
      ? null
      : {
          rule: 'passiveBy',
          act,
          source: [source],
          cue: [{ from: group.first, to: from }],
          content: [thing, { from, to: k }],
          voice: 'source',
          inferred,
          group,
        }
  }
  return null
}

/** *Les informations selon lesquelles P | ont été démenties*: the noun of speech that opens the sentence, or `subject`. */
function informationBefore(sentence: Sentence, subject: TokenRange, verb: number): TokenRange {
  const { from } = sentence
  const noun = at(sentence, from)?.cls === 'determiner' ? from + 1 : from
  if (!REPORTING_NOUNS.holds(at(sentence, noun))) return subject
  for (let k = noun + 1; k < noun + 6; k++)
    if (at(sentence, k)?.norm === 'selon' && at(sentence, k + 1)?.cls === 'relative')
      return { from, to: verb }
  return subject
}

/** The subject with the relative clause that hangs on it, up to the verb. */
function wholeSubject(sentence: Sentence, subject: TokenRange, verb: number): TokenRange {
  for (let k = subject.to; k < verb; k++) if (at(sentence, k)?.kind === 'comma') return subject
  return { from: subject.from, to: verb }
}

/** What may stand between the passive verb and its agent: manner, addressee, place. */
const BEFORE_AGENT = new WordSet(['avec', 'à', 'au', 'aux', 'dans', 'en'])

/** *par* behind adverbs, a date and such phrases, or -1. */
function findPar(sentence: Sentence, from: number): number {
  let k = from
  for (let steps = 0; steps < 5; steps++) {
    const word = at(sentence, k)
    if (word?.norm === 'par' && skipPhrase(sentence.words, k) === k) return k
    const phrase = skipPhrase(sentence.words, k)
    if (phrase > k) k = phrase
    else if (word?.cls === 'adverb') k++
    else if (BEFORE_AGENT.holds(word))
      k = nounPhraseEnd(sentence.words, k + 1, {
        to: sentence.to,
        anyPreposition: false,
        coordination: false,
      })
    else return -1
  }
  return -1
}

function agentAt(sentence: Sentence, k: number): TokenRange | null {
  const to = nounPhraseEnd(sentence.words, k, { to: sentence.to, anyPreposition: false, coordination: true })
  const range = { from: k, to: Math.max(to, appositionEnd(sentence, to)) }
  return to > k && isSpeakerish(sentence.words, range) ? range : null
}
