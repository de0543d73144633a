import { REPORTING_VERBS, STATE_ENTRY, STATES, type ReportingEntry } from '../french/reportingVerbs.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { isToldAmong, learntFrom, openingSource } from './learntFrom.ts'
import { at, before, regionAt, type Sentence } from './sentence.ts'
import { isSpeakerish, namesSpeaker } from './speakerish.ts'
import type { Subject } from './subject.ts'
import { WordSet } from '../text/wordSet.ts'

/** A verb group that the lexicon licenses as an act of speech: affirmative, realised, of the third person. */
export interface LicensedVerb {
  group: VerbGroup
  entry: ReportingEntry
  /** The word after the locution. */
  after: number
  subject: Subject
  /** *aurait déclaré*. */
  hearsay: boolean
}

/** The lexicon's entry for a group, with the word after the locution; the longest locution wins. Null when the act is none. */
export function licensed(sentence: Sentence, group: VerbGroup, subject: Subject): LicensedVerb | null {
  const entries = REPORTING_VERBS.get(group.lemma)
  const state = group.passive ? STATES.get(group.lemma) : undefined
  if ((entries === undefined && state === undefined) || !isRealised(sentence, group, subject)) return null
  if (state !== undefined && (state === 'thought' || speechBehind(sentence)))
    return { group, entry: STATE_ENTRY, after: group.last + 1, subject, hearsay: false }
  for (const entry of entries ?? []) {
    if (SHOWING.has(entry.lemma) && !entry.reflexive && !isDocument(sentence, subject)) continue
    if (LAYING_DOWN.has(entry.lemma) && isLaw(sentence, subject)) continue
    if (entry.lemma === 'lire' && !isReadThere(sentence, group)) continue
    if (entry.lemma === 'savoir' && !seeksToKnow(sentence, group)) continue
    if (entry.reflexive !== group.reflexive || (entry.frames.has('noun-y') && !group.clitics.includes('y')))
      continue
    if (entry.frames.has('X-pour') && !pourAhead(sentence, group.last + 1)) continue
    const after = locutionEnd(sentence, group, entry)
    if (after < 0) continue
    return { group, entry, after, subject, hearsay: group.tense === 'C' }
  }
  return null
}

const LAYING_DOWN = new Set(['prévoir', 'stipuler', 'prescrire', 'préciser', 'exiger', 'interdire'])

const LAW =
  /^(?:lois?|règlements?|décrets?|codes?|constitution|articles?|contrats?|conventions?|traités?|statuts?|charte|ordonnances?|directives?|arrêtés?|budgets?|dispositifs?|dispositions?|réglementation|législation|procédure)$/u

/** *la loi prévoit que*: a rule is nobody’s word. */
function isLaw(sentence: Sentence, subject: Subject): boolean {
  const range = subject.ranges[0]
  if (range === undefined) return false
  for (let i = range.from; i < range.to && i < range.from + 3; i++)
    if (LAW.test(at(sentence, i)?.norm ?? '')) return true
  return false
}

/** *on lit, sous la plume de X, que; peut-on lire dans le rapport*: what is written, where the text says by whom. */
function isReadThere(sentence: Sentence, group: VerbGroup): boolean {
  const on = at(sentence, group.inverted)?.norm === 'on' || before(sentence, group.first)?.norm === 'on'
  return on && (group.clitics.includes('y') || learntFrom(sentence, group) !== null)
}

const TAKEN_REACH = 12

/** *tient la partie pour perdue*: the word *pour* before the segment ends. */
function pourAhead(sentence: Sentence, from: number): boolean {
  for (let k = from; k < from + TAKEN_REACH; k++) {
    const word = at(sentence, k)
    if (word?.kind !== 'word' || word.cls === 'finite') return false
    if (word.norm === 'pour') return k > from
  }
  return false
}

/** The sentence ends with speech in marks behind a colon. */
function speechBehind(sentence: Sentence): boolean {
  for (let k = sentence.to - 1; k > sentence.from; k--) {
    const region = regionAt(sentence, k)
    if (region !== null) return before(sentence, region.open)?.kind === 'colon'
    if (at(sentence, k)?.kind !== 'end') return false
  }
  return false
}

function locutionEnd(sentence: Sentence, group: VerbGroup, entry: ReportingEntry): number {
  const throughChain = entry.lemma === 'faire' || entry.lemma === 'laisser'
  let k =
    throughChain && group.head > group.tensed && at(sentence, group.head)?.cls === 'infinitive'
      ? group.head
      : group.last + 1
  if (entry.rest.length > 0)
    while (at(sentence, k)?.cls === 'adverb' && at(sentence, k)?.norm !== entry.rest[0]) k++
  if (entry.rest.length > 1 && at(sentence, k)?.kind === 'comma') k = asideEnd(sentence, k)
  for (const norm of entry.rest) {
    while (at(sentence, k)?.cls === 'adverb' && at(sentence, k)?.norm !== norm) k++
    if (!sameWord(at(sentence, k)?.norm, norm)) return -1
    k++
  }
  return entry.rest.length === 0 && throughChain && group.head > group.tensed
    ? -1
    : Math.max(k, group.last + 1)
}

const ASIDE_REACH = 14

/** *a plaidé, jeudi à Dakar, en faveur de*: the word after an aside between commas. */
function asideEnd(sentence: Sentence, comma: number): number {
  for (let i = comma + 1; i < comma + ASIDE_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.cls === 'finite' || word.kind === 'end') return comma
    if (word.kind === 'comma') return i + 1
  }
  return comma
}

function sameWord(norm: string | undefined, wanted: string): boolean {
  if (norm === wanted) return true
  if (wanted === 'de') return norm === "d'" || norm === 'du' || norm === 'des'
  if (wanted === 'à') return norm === 'au' || norm === 'aux'
  return wanted === 'que' && norm === "qu'"
}

/** Affirmative, realised and not the narrator's own: see *No quotation* in docs/attribution.md. */
function isRealised(sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  if (group.unreal && !mayBeUnreal(sentence, group)) return false
  if (group.negated !== SAYS_WHEN_NEGATED.has(group.lemma) && !(group.negated && doubts(group))) return false
  if (group.form === 'finite') {
    if (group.tense === 'F' || group.tense === 'Y' || group.tense === 'T') return false
    if (group.tense === 'S' && !group.composed) return false
    if (group.tense === 'C' && !group.composed) return false
    if (group.person === 0 || group.person === 1 || group.person === 3 || group.person === 4) return false
    if (
      isFirstPerson(sentence, subject) ||
      GENERIC.has(subject.pronoun) ||
      isImpersonal(sentence, group, subject)
    )
      return false
    if (
      subject.pronoun === 'on' &&
      group.inverted < 0 &&
      group.lemma !== 'apprendre' &&
      group.lemma !== 'lire' &&
      !isPlacedOn(sentence, group) &&
      !isWhereOn(sentence, group) &&
      !isToldAmong(sentence, group) &&
      openingSource(sentence) === null
    )
      return false
    return !isConditionalClause(sentence, subject, group)
  }
  const comma = before(sentence, group.first)?.kind === 'comma' ? 1 : 0
  if (GENERIC.holds(before(sentence, group.first - comma))) return false
  if (group.form === 'participle') return subject.kind === 'shared'
  return group.lemma !== 'craindre' || group.form !== 'gerund'
}

/** Pronouns for anybody at all, or for no one: what *chacun* says nobody said, *cela suppose* is no act. */
const GENERIC = new WordSet(['chacun', 'chacune', 'quiconque', 'cela', 'ceci', 'ça'])

/** *ne cache pas que, ne dissimule pas son inquiétude*: an admission in the shape of a negation. */
const SAYS_WHEN_NEGATED = new Set(['cacher', 'dissimuler'])

/** *voulait savoir si, peut-on lire*: the question is put, the words are there. */
function mayBeUnreal(sentence: Sentence, group: VerbGroup): boolean {
  return (
    (group.lemma === 'savoir' && seeksToKnow(sentence, group)) ||
    (group.lemma === 'lire' && at(sentence, group.inverted)?.norm === 'on')
  )
}

/** *ne doute pas que*: a certainty; *doute que* is an act of its own. */
function doubts(group: VerbGroup): boolean {
  return group.lemma === 'douter' && !group.reflexive
}

const SHOWING = new Set(['montrer', 'démontrer'])

const DOCUMENT =
  /^(?:étude|rapport|enquête|sondage|analyse|recherche|donnée|chiffre|statistique|document|travail|travaux|expertise|audit|bilan|baromètre)s?$/u

/** *une étude montre que*: papers speak, what merely happens does not. */
function isDocument(sentence: Sentence, subject: Subject): boolean {
  const range = subject.ranges[0]
  if (range === undefined) return false
  // *Des études ont montré que*: what is generally known is nobody's word.
  if (/^(?:des|les)$/u.test(at(sentence, range.from)?.norm ?? '')) return false
  for (let i = range.from; i < range.to && i < range.from + 4; i++)
    if (DOCUMENT.test(at(sentence, i)?.norm ?? '')) return true
  return false
}

/** *a voulu savoir si, cherche à savoir si*: a question put. */
function seeksToKnow(sentence: Sentence, group: VerbGroup): boolean {
  for (let i = group.tensed; i < group.head; i++) {
    const lemma = at(sentence, i)?.verb?.lemma
    if (lemma === 'vouloir' || lemma === 'chercher') return true
  }
  return false
}

const PLACES = new WordSet(['dans', 'à', 'au', 'aux', 'chez', 'du', 'parmi', 'côté'])
const PLACED = /^(?:entourage|rang|camp|clan|ministère|cabinet|côté|gouvernement|siège|direction|palais)s?$/u
const PLACE_REACH = 12

/** *À l’Élysée, on juge …; dans l’entourage du maire, on se dit …*: *on* is whoever works there. */
function isPlacedOn(sentence: Sentence, group: VerbGroup): boolean {
  if (!PLACES.holds(at(sentence, sentence.from))) return false
  const on = group.first - 1
  if (before(sentence, on)?.kind !== 'comma' || on - sentence.from > PLACE_REACH) return false
  if (at(sentence, sentence.from)?.norm === 'côté') return true
  const speaks = { from: sentence.from + 1, to: on - 1 }
  if (isSpeakerish(sentence.words, speaks)) return true
  for (let i = speaks.from; i < speaks.to; i++) if (PLACED.test(at(sentence, i)?.norm ?? '')) return true
  return false
}

/** *à la mairie, où l’on assure que*: *on* is whoever works there. */
function isWhereOn(sentence: Sentence, group: VerbGroup): boolean {
  const on = group.first - 1
  const ou = before(sentence, on)?.norm === "l'" ? on - 2 : on - 1
  if (at(sentence, ou)?.norm !== 'où') return false
  const comma = before(sentence, ou)?.kind === 'comma' ? 1 : 0
  const start = Math.max(sentence.from, ou - comma - PLACE_REACH)
  for (let k = ou - comma - 1; k >= start; k--) {
    const word = at(sentence, k)
    if (word?.kind !== 'word' || word.cls === 'finite') return false
    if (PLACED.test(word.norm) || namesSpeaker(word.norm) || (word.cls === 'name' && k > sentence.from))
      return true
    if (word.cls === 'preposition' && word.norm !== 'de' && word.norm !== "d'") return false
  }
  return false
}

const FIRST_PERSONS: ReadonlySet<string> = new Set(['je', "j'", 'tu', 'nous', 'vous'])
const OWN_TO_SPEAKER = new WordSet(['mon', 'ma', 'mes', 'notre', 'nos', 'votre', 'vos'])

function isFirstPerson(sentence: Sentence, subject: Subject): boolean {
  if (FIRST_PERSONS.has(subject.pronoun)) return true
  const first = subject.ranges[0]
  return first !== undefined && OWN_TO_SPEAKER.holds(at(sentence, first.from))
}

/** *il convient de, il convient que*: nobody agrees to anything. */
function isImpersonal(_sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  return group.lemma === 'convenir' && !group.composed && subject.pronoun === 'il'
}

/** *si X dit que*: what is only supposed is not said. */
function isConditionalClause(sentence: Sentence, subject: Subject, group: VerbGroup): boolean {
  const start = subject.kind === 'phrase' ? (subject.ranges[0]?.from ?? group.first) : group.first
  const word = before(sentence, start)
  return (word?.norm === 'si' || word?.norm === "s'") && before(sentence, start - 1)?.norm !== 'même'
}
