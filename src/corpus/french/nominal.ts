import { fold } from '#corpus/text/fold.ts'
import { isCapitalised } from '#corpus/text/letters.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { COMPOUND_HEADS } from './compoundTable.ts'
import { countryAdjective, opensCity, opensCountry, type CountryAdjective } from './countries.ts'
import { DOMAIN_WORDS } from './domains.ts'
import { RUN_AS_BODIES } from './firmNouns.ts'
import { HONORIFICS, NAME_PARTICLES, type Honorific } from './honorifics.ts'
import { marksInstitution, opensInstitution } from './institutions.ts'
import {
  ADJECTIVES_AFTER,
  DETERMINERS,
  PHRASE_ENDS,
  PREPOSITIONS,
  type DeterminerForm,
} from './nounPhraseWords.ts'
import { speakerNoun, type SpeakerNoun } from './nouns.ts'
import { REPORTING_VERBS } from './reportingVerbs.ts'
import { verbReadings } from './verbs.ts'

/** What a written form can be in a noun phrase, whatever stands around it; found once a form (see `Form`). */
export interface Nominal {
  folded: string
  noun: SpeakerNoun | null
  nationality: CountryAdjective | null
  determiner: DeterminerForm | null
  honorific: Honorific | null
  /** Of a closed class: neither a noun nor an adjective. */
  functionWord: boolean
  preposition: boolean
  /** A particle inside a name (*de, van, al*). */
  particle: boolean
  /** A capital, or a small prefix hyphened to one (*al-Assad*). */
  nameWord: boolean
  /** Written all in capitals (*SADC, M23*). */
  acronym: boolean
  /** Can be a finite verb of the third person. */
  finite: boolean
  /** Can stand as an adjective or participle behind a noun, written small. */
  followsNoun: boolean
  /** A ministry's domain (*Santé, Finances*). */
  domain: boolean
  /** Tells an institution (*Radio, Watch*). */
  marksInstitution: boolean
  /** Some name of the lexicon begins with it. */
  opensCountry: boolean
  opensCity: boolean
  opensInstitution: boolean
  /** Some noun of several words begins with it (*bras droit*). */
  opensCompound: boolean
  /** A place that is run as a body (*chantier, clinique*). */
  runAsBody: boolean
}

/** What the token's form can be in a noun phrase. */
export function nominalOf({ form }: Token): Nominal {
  return (form.nominal ??= nominal(form.text, form.norm))
}

function nominal(text: string, norm: string): Nominal {
  const folded = fold(text)
  const nationality = countryAdjective(text)
  const functionWord = isFunctionWord(norm)
  const finite = isFiniteVerb(norm)
  return {
    folded,
    noun: speakerNoun(text),
    nationality,
    determiner: DETERMINERS.get(norm) ?? null,
    honorific: HONORIFICS.get(folded.replaceAll(' ', '')) ?? null,
    functionWord,
    preposition: PREPOSITIONS.has(norm),
    particle: NAME_PARTICLES.has(norm.replace("'", '')),
    nameWord: isCapitalised(text) || hasSmallPrefix(text, norm),
    acronym: isAcronym(text),
    finite,
    followsNoun:
      ADJECTIVES_AFTER.has(norm) ||
      nationality !== null ||
      !(
        functionWord ||
        norm.endsWith("'") ||
        isGerundOfSpeech(norm) ||
        (norm.endsWith('ment') && norm.length > 6) ||
        finite
      ),
    domain: DOMAIN_WORDS.has(folded),
    marksInstitution: marksInstitution(text),
    opensCountry: opensCountry(folded),
    opensCity: opensCity(folded),
    opensInstitution: opensInstitution(folded),
    opensCompound: COMPOUND_HEADS.has(folded),
    runAsBody: RUN_AS_BODIES.has(folded),
  }
}

function hasSmallPrefix(text: string, norm: string): boolean {
  const hyphen = text.indexOf('-')
  return hyphen > 0 && NAME_PARTICLES.has(norm.slice(0, hyphen)) && isCapitalised(text.slice(hyphen + 1))
}

/** *(la délégation) faisant valoir, affirmant*: a verb, no adjective. */
function isGerundOfSpeech(norm: string): boolean {
  if (!norm.endsWith('ant')) return false
  return verbReadings(norm).some(
    ({ tense, lemma }) =>
      tense === 'G' &&
      (lemma === 'faire' || lemma === 'avoir' || lemma === 'être' || REPORTING_VERBS.has(lemma)),
  )
}

/** Whether a form can be a finite verb of the third person. */
export function isFiniteVerb(norm: string): boolean {
  return verbReadings(norm).some(
    ({ tense, person }) => 'PSIJFC'.includes(tense) && (person === 2 || person === 5),
  )
}

/** Whether a word belongs to a closed class and so can neither be a noun nor an adjective. */
export function isFunctionWord(norm: string): boolean {
  return PHRASE_ENDS.has(norm) || PREPOSITIONS.has(norm) || DETERMINERS.has(norm)
}

/** Whether a word is written all in capitals, as acronyms are (*SADC, M23, OMS*). */
export function isAcronym(written: string): boolean {
  return (
    /^[\p{Lu}\d][\p{Lu}\d&.-]*$/u.test(written) &&
    (written.match(/\p{Lu}/gu)?.length ?? 0) >= (/\d/u.test(written) ? 1 : 2)
  )
}
