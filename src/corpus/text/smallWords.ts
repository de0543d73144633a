import {
  CLITIC_OR_DETERMINER,
  CLITICS,
  NEGATION,
  NOUN_OR_VERB,
  NOUNS_IN_ANT,
  NOUNS_LIKE_INFINITIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../french/closedClasses.ts'
import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { taggingOf } from './tagging.ts'
import type { Word, WordClass } from './word.ts'

/** *ce matin* (article) against *c’est ce qui, ce sont, ce n’est*. */
export function ceClass(words: readonly Word[], i: number): WordClass {
  const next = words[i + 1]
  if (next === undefined || next.kind !== 'word' || PREPOSITIONS.holds(next)) return 'subject'
  const standing =
    RELATIVES.holds(next) || SUBORDINATORS.holds(next) || NEGATION.holds(next) || CLITICS.holds(next)
  const lemma = taggingOf(next).readings.finite?.lemma
  return standing || lemma === 'être' || lemma === 'devoir' || lemma === 'pouvoir' || lemma === 'avoir'
    ? 'subject'
    : 'determiner'
}

export function verbFollows(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (next.norm === 'en' || next.norm === 'y' || CLITIC_OR_DETERMINER.holds(next))
    return verbFollows(words, i + 1)
  const readings = taggingOf(next).readings
  return readings.finite !== null || readings.infinitive !== null
}

/** Whether *le, la, l’, les, leur* at `i` is a pronoun before its verb and not the article of a noun. */
export function isClitic(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  const before = words[i - 1]
  if (next === undefined || next.kind !== 'word' || (next.capital && next.norm !== 'a')) return false
  if (before?.cls === 'subject' && !before.inverted) return true
  if (before?.cls === 'negation' || before?.cls === 'clitic') return true
  const readings = taggingOf(next).readings
  if (next.norm === 'lui' || next.norm === 'leur' || next.norm === 'en' || next.norm === 'y') return true
  if (readings.gerund !== null) return !NOUNS_IN_ANT.holds(next)
  if (readings.infinitive !== null) return !NOUNS_LIKE_INFINITIVES.holds(next)
  if (readings.finite === null) return false
  if (readings.finite.lemma === 'avoir' || readings.finite.lemma === 'être')
    return next.norm !== 'est' || before?.cls === 'relative'
  if (readings.finite.person !== 2 && readings.finite.person !== 5) return false
  if (before?.norm === 'comme') return !NOUN_OR_VERB.holds(next)
  if (before?.cls === 'relative') return !NOUN_OR_VERB.holds(next) || before.norm === 'qui'
  if ('FCI'.includes(readings.finite.tense) && (readings.finite.person === 2 || readings.finite.person === 5))
    return true
  if (before?.norm === 'et' && joinsVerb(words, i)) return true
  const afterNoun = before?.cls === 'noun' || before?.cls === 'name' || before?.cls === 'strong'
  return afterNoun && !NOUN_OR_VERB.holds(next)
}

/** *et les encourage à, et l’exhorte de*: behind *et* a verb of speech with what it governs. */
function joinsVerb(words: readonly Word[], i: number): boolean {
  const verb = words[i + 1]
  const lemma = verb === undefined ? undefined : taggingOf(verb).readings.finite?.lemma
  const beg = words[i + 2]?.norm
  const begged = words[i + 3]
  if ((beg === 'de' || beg === "d'") && words[i]?.norm === 'leur' && begged !== undefined)
    return (
      REPORTING_VERBS.has(lemma ?? '') &&
      (begged.norm === 'se' ||
        begged.norm === "s'" ||
        begged.norm === 'ne' ||
        taggingOf(begged).readings.infinitive !== null)
    )
  return (
    REPORTING_VERBS.has(lemma ?? '') &&
    !NOUN_OR_VERB.holds(verb) &&
    /^(?:à|de|d'|que|qu')$/u.test(words[i + 2]?.norm ?? '')
  )
}

export function enClass(words: readonly Word[], i: number): WordClass {
  const next = words[i + 1]
  if (next === undefined || next.kind !== 'word') return 'preposition'
  const before = words[i - 1]
  const readings = taggingOf(next).readings
  if (next.norm === 'tant' || next.norm === 'fait' || next.norm === 'avant') return 'preposition'
  if (readings.infinitive !== null) return 'clitic'
  if (readings.finite === null) return 'preposition'
  if (
    before?.cls === 'subject' ||
    before?.cls === 'clitic' ||
    before?.cls === 'negation' ||
    before?.norm === 'qui'
  )
    return 'clitic'
  if (readings.finite.lemma === 'avoir' || readings.finite.lemma === 'être')
    return next.norm === 'été' ? 'preposition' : 'clitic'
  if ('FC'.includes(readings.finite.tense) && (readings.finite.person === 2 || readings.finite.person === 5))
    return 'clitic'
  return drawsFrom(words, i) || appealsTo(words, i) ? 'clitic' : 'preposition'
}

/** *les chercheurs en concluent que*: a verb with its clause behind it. */
function drawsFrom(words: readonly Word[], i: number): boolean {
  const clause = words[i + 2]?.norm
  return (clause === 'que' || clause === "qu'") && !NOUN_OR_VERB.holds(words[i + 1])
}

/** *en appelle à la raison*. */
function appealsTo(words: readonly Word[], i: number): boolean {
  return (
    /^(?:appelle|appellent|appelait|appelaient)$/u.test(words[i + 1]?.norm ?? '') &&
    /^(?:à|au|aux)$/u.test(words[i + 2]?.norm ?? '')
  )
}

export function pronounClass(words: readonly Word[], i: number): WordClass {
  return words[i - 1]?.cls === 'preposition' || words[i + 1]?.kind === 'comma' ? 'strong' : 'subject'
}

export function nousClass(words: readonly Word[], i: number): WordClass {
  const before = words[i - 1]
  if (before?.cls === 'preposition') return 'strong'
  return before?.cls === 'subject' || before?.cls === 'negation' || before?.cls === 'relative'
    ? 'clitic'
    : 'subject'
}

/** *des experts estiment* (article) against *le nombre des experts* (preposition). */
export function desClass(words: readonly Word[], i: number): WordClass {
  const before = words[i - 1]
  if (
    before?.cls === 'participle' &&
    words[i - 2]?.verb?.lemma === 'avoir' &&
    before.verb?.lemma !== 'parler'
  )
    return 'determiner'
  return before?.cls === 'noun' ||
    before?.cls === 'name' ||
    before?.cls === 'adverb' ||
    before?.cls === 'participle' ||
    before?.cls === 'number' ||
    before?.norm === 'lors' ||
    before?.norm === 'près'
    ? 'preposition'
    : 'determiner'
}
