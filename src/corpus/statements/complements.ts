import { TIME_NOUNS, TIME_WORDS, CONTRACTED } from '../french/closedClasses.ts'
import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import { skipPhrase, type VerbGroup } from '../text/verbGroups.ts'
import type { LicensedVerb } from './cues.ts'
import { at, before, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'

export type Frame = 'clause' | 'infinitive' | 'noun' | 'judgement' | 'predicate' | 'marks'

/** What a cue governs: the cue ends before word `cueTo`, the content begins with word `from`. */
export interface Complement {
  frame: Frame
  cueTo: number
  from: number
}

const LIMITS = { to: Number.MAX_SAFE_INTEGER, anyPreposition: false, coordination: true }

/** Reads what follows a licensed verb, by its frames; null when nothing there fits them. */
export function complementOf(sentence: Sentence, verb: LicensedVerb): Complement | null {
  const { frames } = verb.entry
  if (frames.has('X-judge') || frames.has('X-judge-marked') || frames.has('X-comme') || frames.has('X-number')) {
    const judged = judgement(sentence, verb)
    if (judged !== null) return judged
  }
  let k = verb.after
  for (let steps = 0; steps < 8; steps++) {
    const found = complementAt(sentence, verb, k)
    if (found !== null) return found
    const next = skipCircumstance(sentence, verb, k)
    if (next === k) return addressed(sentence, verb, k)
    k = next
  }
  return null
}

function complementAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const word = at(sentence, k)
  if (word === undefined) return null
  if (opensSpeech(sentence, k)) return frames.has('direct') || frames.has('que') ? { frame: 'marks', cueTo: trimmed(sentence, verb, k), from: at(sentence, k)?.kind === 'colon' ? k + 1 : k } : markedNoun(sentence, verb, k)
  if (isQue(word.norm)) return takesClause(sentence, verb) ? { frame: 'clause', cueTo: k + 1, from: k + 1 } : null
  if ((word.norm === 'si' || word.norm === "s'") && (frames.has('si') || frames.has('X-si'))) return { frame: 'clause', cueTo: k + 1, from: k + 1 }
  if (isCeQue(sentence, k)) return frames.has('à') || frames.has('+de') || frames.has('de') ? { frame: 'clause', cueTo: k + 3, from: k + 3 } : null
  return infinitiveAt(sentence, verb, k) ?? prepositional(sentence, verb, k) ?? nounAt(sentence, verb, k) ?? predicateAt(sentence, verb, k)
}

function isQue(norm: string): boolean {
  return norm === 'que' || norm === "qu'"
}

const PLACES = new Set(['à', 'au', 'aux', 'chez', 'dans'])
const ORIGINS = new Set(['de', 'du', 'des', "d'"])

/**
 * *a-t-on appris auprès du parquet, apprend-on de source policière*: who told it, with the word after the preposition.
 * Null without *on*, and when nobody is named.
 */
export function learntFrom(sentence: Sentence, group: VerbGroup): { from: number; to: number } | null {
  const on = at(sentence, group.inverted)?.norm === 'on' || before(sentence, group.first)?.norm === 'on'
  const impersonal = group.passive && at(sentence, group.inverted)?.norm === 'il'
  if (!on && !impersonal) return null
  for (let k = group.last + 1; k < group.last + 8; k++) {
    const word = at(sentence, k)
    if (word === undefined || word.kind === 'end' || word.kind === 'comma') return null
    const source = word.norm === 'source' || word.norm === 'sources'
    const close = word.norm === 'auprès'
    const origin = group.lemma === 'apprendre' && ORIGINS.has(word.norm)
    const place = !close && (PLACES.has(word.norm) || origin) && at(sentence, k + 1)?.norm !== 'source'
    if (!source && !close && !place) continue
    const from = source ? k : close ? k + 2 : k + 1
    const to = nounPhraseEnd(sentence.words, from, LIMITS)
    const range = { from, to: Math.max(to, nominalRun(sentence, from)) }
    if (place && !isSpeakerish(sentence.words, range)) continue
    return range
  }
  return null
}

function nominalRun(sentence: Sentence, from: number): number {
  let k = from
  while (at(sentence, k)?.cls === 'noun' || at(sentence, k)?.cls === 'name') k++
  return k
}

/** *à ce que, de ce que*. */
function isCeQue(sentence: Sentence, k: number): boolean {
  const first = at(sentence, k)?.norm
  return (first === 'à' || first === 'de') && at(sentence, k + 1)?.norm === 'ce' && isQue(at(sentence, k + 2)?.norm ?? '')
}

function takesClause(sentence: Sentence, verb: LicensedVerb): boolean {
  const { frames } = verb.entry
  if (verb.entry.lemma === 'apprendre') return learntFrom(sentence, verb.group) !== null
  return frames.has('que') || (frames.has('X-que') && verb.group.clitics.length > 0)
}

/** A colon with marks behind it, or marks themselves. */
function opensSpeech(sentence: Sentence, k: number): boolean {
  return opensMarks(sentence, k) || (at(sentence, k)?.kind === 'colon' && opensMarks(sentence, k + 1))
}

/** The cue without a comma that hangs at its end. */
function trimmed(sentence: Sentence, verb: LicensedVerb, k: number): number {
  let end = k
  while (end > verb.after && at(sentence, end - 1)?.kind === 'comma') end--
  return end
}

/** An infinitive with its clitics and negation at `k`? */
function infinitiveStarts(sentence: Sentence, k: number): boolean {
  for (let i = k; i < k + 6; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'infinitive') return true
    const asideComma = word?.kind === 'comma' && i > k
    if (word?.cls !== 'clitic' && word?.cls !== 'negation' && word?.cls !== 'adverb' && !(word?.norm === 'tout' || word?.norm === 'rien' || asideComma)) return i > k ? phraseThenInfinitive(sentence, i) : false
  }
  return false
}

function phraseThenInfinitive(sentence: Sentence, i: number): boolean {
  const next = skipPhrase(sentence.words, i)
  return next > i && at(sentence, next)?.cls === 'infinitive'
}

function infinitiveAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const norm = at(sentence, k)?.norm
  if (frames.has('inf') && infinitiveStarts(sentence, k)) return { frame: 'infinitive', cueTo: k, from: k }
  const marks = opensMarks(sentence, k + 1) ? 1 : 0
  const de = (norm === 'de' || norm === "d'") && (frames.has('de') || (frames.has('X-de') && verb.group.clitics.length > 0))
  const to = norm === 'à' && (frames.has('à') || (frames.has('X-à') && verb.group.clitics.length > 0))
  if ((de || to) && infinitiveStarts(sentence, k + 1 + marks)) return { frame: 'infinitive', cueTo: k + 1, from: k + 1 }
  return null
}

const PREPOSITION_FRAMES: readonly (readonly [string, readonly string[]])[] = [
  ['+de', ['de', "d'", 'du', 'des']],
  ['+à', ['à', 'au', 'aux']],
  ['+sur', ['sur']],
  ['+pour', ['pour']],
  ['+contre', ['contre']],
  ['+en', ['en']],
  ['+par', ['par']],
]

function prepositional(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const norm = at(sentence, k)?.norm ?? ''
  for (const [frame, prepositions] of PREPOSITION_FRAMES) {
    if (!verb.entry.frames.has(frame) || !prepositions.includes(norm)) continue
    if (frame === '+par' && at(sentence, k + 1)?.norm !== "l'" && at(sentence, k + 1)?.norm !== 'la') return null
    if (!beginsNominal(sentence, k + 1) && !CONTRACTED.has(norm) && !infinitiveStarts(sentence, k + 1)) continue
    return frame === '+par' ? { frame: 'noun', cueTo: k, from: k } : { frame: 'noun', cueTo: k + 1, from: k + 1 }
  }
  return null
}

function beginsNominal(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  return word !== undefined && (opensPhrase(sentence.words, k) || word.cls === 'noun' || word.cls === 'number' || opensMarks(sentence, k))
}

const POSSESSIVE = new Set(['son', 'sa', 'ses', 'leur', 'leurs'])

const STANCE_NOUNS = /^(?:inquiétude|colère|joie|soutien|espoir|volonté|crainte|déception|tristesse|attachement|désaccord|préférence|innocence|amour|fierté|regret|émotion|admiration|soulagement|détermination|confiance|satisfaction|préoccupation|opposition|refus|accord|intention|décision|position|avis|solidarité|sympathie|amitié|engagement|hostilité|scepticisme|indignation|soif|envie|besoin|peur|lassitude|gratitude|reconnaissance|consternation|stupeur|impatience|souhait|choix|point|vision|conviction|appréciation)s?$/u

/** *son inquiétude, sa volonté*: a noun for what one thinks or feels. */
function isStance(sentence: Sentence, k: number, end: number): boolean {
  for (let i = k; i < end && i < k + 4; i++) if (STANCE_NOUNS.test(at(sentence, i)?.norm ?? '')) return true
  return false
}

/** Things that are done with these verbs without a word said: the ambassador recalled, the crowd saluted. */
const NO_STANCE: ReadonlyMap<string, RegExp> = new Map([
  ['rappeler', /^(?:ambassadeur|ambassadrice|consul|troupe|soldat|réserviste|diplomate|joueur|véhicule|voiture|produit|numéro)/u],
  ['annoncer', /^couleur/u],
  ['promettre', /^(?:argent|million|milliard|monts)/u],
  ['saluer', /^(?:foule|public|drapeau|spectateur|assistance|main)/u],
  ['confirmer', /^(?:règle)/u],
  ['demander', /^(?:asile|pardon|conseil|chemin|heure|parole|permission)/u],
  ['proposer', /^(?:service|menu|visite|repas|boisson|produit)/u],
  ['souhaiter', /^(?:bienvenue|anniversaire|chance|fête|rétablissement|courage|année|succès)/u],
  ['noter', /^(?:numéro|adresse)/u],
  ['relever', /^(?:tête|défi|gant|niveau|taux)/u],
  ['prévoir', /^(?:.*)/u],
  ['observer', /^(?:minute|silence|pause)/u],
  ['reconnaître', /^(?:corps|visage|état|indépendance|république|gouvernement|régime|enfant|suspect|agresseur)/u],
  ['accuser', /^(?:perte|baisse|chute|recul|retard|déficit|coup|réception|hausse|différence|pertes|signes?)$/u],
  ['présenter', /^(?:.*)/u],
  ['constater', /^(?:décès)/u],
  ['exprimer', /^(?:en)/u],
  ['conclure', /^(?:accord|traité|contrat|marché|alliance)/u],
  ['dévoiler', /^(?:statue|plaque|chiffre)/u],
])

function nounAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const word = at(sentence, k)
  if (word === undefined || word.cls === 'strong' || !beginsNominal(sentence, k) || isTime(sentence, k)) return null
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  if (isThing(sentence, verb) || isRuling(sentence, verb, k)) return null
  if (frames.has('noun') || frames.has('noun-y') || (frames.has('noun-judged') && judgedBehind(sentence, end)) || (frames.has('noun-own') && POSSESSIVE.has(word.norm) && isStance(sentence, k, end))) {
    if (isIdiom(sentence, verb, k, end)) return marked(sentence, verb, k)
    return { frame: 'noun', cueTo: k, from: k }
  }
  return marked(sentence, verb, k)
}

/** *voit dans X un danger*: the thing, then what it is taken for. */
function judgedBehind(sentence: Sentence, end: number): boolean {
  return at(sentence, end)?.cls === 'determiner' || opensMarks(sentence, end)
}

const BODY_THAT_VOTES = /^(?:assemblée|parlement|sénat|chambre|congrès|électeurs?|électrices|députés?|sénateurs?|référendum)$/u
const RULINGS = new Set(['condamner', 'rejeter', 'confirmer', 'approuver'])
const COURT = /^(?:juge|juges|tribunal|tribunaux|cour|jury|justice|magistrat|magistrats)$/u
const PENALTY = /^(?:prison|réclusion|perpétuité|mort|amende|peine|ans|mois|verser|payer|euros|dollars|détention|sursis)$/u
const SENTENCE_REACH = 16

/** *condamné X à cinq ans, rejeté le recours, rejeté le texte par 54 voix*: a ruling or a vote, no stance. */
function isRuling(sentence: Sentence, verb: LicensedVerb, k: number): boolean {
  const { lemma } = verb.entry
  if (!RULINGS.has(lemma)) return false
  const range = verb.subject.ranges[0]
  for (let i = range?.from ?? 0; range !== undefined && i < range.to && i < range.from + 3; i++) {
    const norm = at(sentence, i)?.norm ?? ''
    if (COURT.test(norm) || (lemma === 'rejeter' && BODY_THAT_VOTES.test(norm))) return true
  }
  return lemma === 'condamner' && penaltyAhead(sentence, k)
}

function penaltyAhead(sentence: Sentence, k: number): boolean {
  let behindA = false
  for (let i = k; i < k + SENTENCE_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'comma' || word.kind === 'end') return false
    if (word.norm === 'à') behindA = true
    else if (behindA && PENALTY.test(word.norm)) return true
  }
  return false
}

const THING_ENDING = /(?:tion|sion|ment|ance|ence|isme|ure|age)s?$/u

/** A subject that cannot take a stance: *le traitement exclut, la mesure rejette*. */
function isThing(sentence: Sentence, verb: LicensedVerb): boolean {
  const range = verb.subject.ranges[0]
  if (range === undefined || verb.subject.pronoun !== '' || isSpeakerish(sentence.words, range)) return false
  for (let i = range.from; i < range.to; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'noun') return THING_ENDING.test(word.norm)
  }
  return false
}

/** Who is greeted, recognised or proposed is no statement. */
const NOT_OF_PERSONS = new Set(['saluer', 'reconnaître', 'rappeler', 'proposer', 'demander', 'annoncer', 'confirmer', 'présenter', 'prévoir', 'dévoiler', 'noter', 'espérer', 'souhaiter'])

function isProperName(sentence: Sentence, k: number, end: number): boolean {
  for (let i = k; i < end; i++) {
    const cls = at(sentence, i)?.cls
    if (cls !== 'name' && cls !== 'determiner' && cls !== 'coordinator') return false
  }
  return end > k
}

function isIdiom(sentence: Sentence, verb: LicensedVerb, k: number, end: number): boolean {
  const idiom = NO_STANCE.get(verb.entry.lemma)
  if (NOT_OF_PERSONS.has(verb.entry.lemma) && isProperName(sentence, k, end)) return true
  if (idiom === undefined) return false
  for (let i = k; i < end; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'noun') return idiom.test(word.norm)
  }
  return false
}

/** *évoque une rencontre « utile »*: a topic counts only for the words in marks that it brings. */
function marked(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  if (!verb.entry.frames.has('marked') && !verb.entry.frames.has('noun')) return null
  for (let i = k; i < k + 24; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'comma' || word.kind === 'end' || word.cls === 'finite') return null
    if (opensMarks(sentence, i)) return { frame: 'noun', cueTo: k, from: k }
  }
  return null
}

function markedNoun(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const region = regionAt(sentence, k)
  if (region === null || at(sentence, k)?.kind === 'colon') return null
  if (frames.has('predicate')) return { frame: 'predicate', cueTo: k, from: k }
  return frames.has('noun') || frames.has('marked') ? { frame: 'noun', cueTo: k, from: k } : null
}

/** *se dit prêt à, se déclare favorable à*: an adjective, a participle or a bare noun said of oneself. */
function predicateAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  if (!frames.has('predicate') && !frames.has('predicate-stance')) return null
  const word = at(sentence, k)
  const good = word?.cls === 'noun' || word?.cls === 'participle' || (word?.cls === 'adverb' && (at(sentence, k + 1)?.cls === 'noun' || at(sentence, k + 1)?.cls === 'participle')) || word?.norm === 'en' || word?.norm === 'pour' || word?.norm === 'contre'
  if (!frames.has('predicate') && !showsStance(sentence, k)) {
    const colon = good ? speechAhead(sentence, k) : -1
    return colon < 0 ? null : { frame: 'marks', cueTo: colon, from: colon + 1 }
  }
  const speech = good ? speechAhead(sentence, k) : -1
  if (speech >= 0) return { frame: 'marks', cueTo: speech, from: speech + 1 }
  return good ? { frame: 'predicate', cueTo: k, from: k } : null
}

const PREDICATE_REACH = 12

/** The colon that brings speech behind a predicate (*se montre plus réservé : « … »*), or -1. */
function speechAhead(sentence: Sentence, k: number): number {
  for (let i = k; i < k + PREDICATE_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.cls === 'finite' || word.kind === 'end') return -1
    if (word.kind === 'colon') return opensMarks(sentence, i + 1) ? i : -1
  }
  return -1
}

const STANCES = /^(?:prudent|rassurant|optimiste|pessimiste|ferme|favorable|ouvert|confiant|sceptique|critique|réservé|inflexible|catégorique|satisfait|convaincu|préoccupé|inquiet|inquiète|déçu|disposé|prêt|hostile|opposé|rassuré|clair|intransigeant|conciliant|élogieux|élogieuse|dubitatif|dubitative|circonspect|indigné|évasif|évasive)e?s?$/u

/** *se montre prudent*: an adjective of opinion; *se montre plus rapide* says nothing. */
function showsStance(sentence: Sentence, k: number): boolean {
  let i = k
  while (at(sentence, i)?.cls === 'adverb') i++
  return STANCES.test(at(sentence, i)?.norm ?? '')
}

const PROPER_CLITICS = new Set(['le', 'la', "l'", 'les'])

/** *accuse | X de Y*, *la qualifiant de | Y*, *jugé | « incompréhensible » que*. */
function judgement(sentence: Sentence, verb: LicensedVerb): Complement | null {
  let k = verb.after
  while (at(sentence, k)?.cls === 'adverb') k++
  const word = at(sentence, k)
  if (word === undefined) return null
  if (verb.group.clitics.some((clitic) => PROPER_CLITICS.has(clitic))) {
    const linked = word.norm === 'de' || word.norm === "d'" || word.norm === 'comme'
    if (linked) return { frame: 'judgement', cueTo: k + 1, from: k + 1 }
    if (opensMarks(sentence, k) || (word.cls === 'noun' && takesAdjective(verb))) return { frame: 'judgement', cueTo: k, from: k }
    return null
  }
  if (verb.entry.frames.has('X-number') && word.norm === 'à' && isNumberAhead(sentence, k)) return { frame: 'judgement', cueTo: k, from: k }
  if (takesAdjective(verb)) return adjectiveJudgement(sentence, k)
  if (word.norm === 'de' || word.norm === "d'") return { frame: 'judgement', cueTo: k, from: k }
  if (!opensPhrase(sentence.words, k) && !opensMarks(sentence, k) && word.cls !== 'noun') return null
  if (isIdiom(sentence, verb, k, nounPhraseEnd(sentence.words, k, LIMITS))) return null
  if (verb.entry.frames.has('X-comme')) return commeBehind(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
  return linkAhead(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
}

/** *estime à trois millions le nombre*. */
function isNumberAhead(sentence: Sentence, k: number): boolean {
  for (let i = k + 1; i < k + 4; i++) if (at(sentence, i)?.cls === 'number') return true
  return false
}

const WITH_ADJECTIVE = new Set(['juger', 'estimer', 'trouver', 'considérer', 'croire'])

function takesAdjective(verb: LicensedVerb): boolean {
  return WITH_ADJECTIVE.has(verb.entry.lemma)
}

/** *juge « inacceptable » que, estime nécessaire de, considère X comme*. */
function adjectiveJudgement(sentence: Sentence, k: number): Complement | null {
  const region = opensMarks(sentence, k) ? regionAt(sentence, k) : null
  if (region !== null) return isSentenceLike(sentence, region.open, region.close) ? null : { frame: 'judgement', cueTo: k, from: k }
  const word = at(sentence, k)
  const next = at(sentence, k + 1)
  if (word?.cls === 'noun' && !word.capital && (isQue(next?.norm ?? '') || next?.norm === 'de' || next?.norm === "d'")) return { frame: 'judgement', cueTo: k, from: k }
  return opensPhrase(sentence.words, k) && !isTime(sentence, k) && judgedAhead(sentence, k) ? { frame: 'judgement', cueTo: k, from: k } : null
}

/** A noun phrase, then *comme*, or an adjective in marks. */
function judgedAhead(sentence: Sentence, k: number): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return at(sentence, end)?.norm === 'comme' || opensMarks(sentence, end)
}

const LINK_REACH = 40

/** Whether *de* and a judgement follow the thing judged. */
function linkAhead(sentence: Sentence, k: number): boolean {
  for (let i = k + 1; i < k + LINK_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'end' || word.kind === 'semicolon' || word.cls === 'finite') return false
    if (word.norm === 'de' || word.norm === "d'") return true
  }
  return false
}

/** *présente X comme*: nothing but the thing judged stands between. */
function commeBehind(sentence: Sentence, k: number): boolean {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return end > k && at(sentence, end)?.norm === 'comme'
}

/** Whether the words between two marks are a sentence: they hold a finite verb. */
export function isSentenceLike(sentence: Sentence, open: number, close: number): boolean {
  for (let i = open + 1; i < close && i < open + 80; i++) if (at(sentence, i)?.cls === 'finite') return true
  return false
}

/** *averti | le Conseil | que, exhorté | les États | à*: a direct object that is the addressee, then its frame. */
function addressed(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  if (!frames.has('X-que') && !frames.has('X-de') && !frames.has('X-à') && !frames.has('X-contre') && !frames.has('X-si')) return null
  if (!opensPhrase(sentence.words, k)) return null
  const end = nounPhraseEnd(sentence.words, k, { to: sentence.to, anyPreposition: false, coordination: true })
  if (end === k) return null
  let i = end
  for (let steps = 0; steps < 6; steps++) {
    const found = linkAfterAddressee(sentence, verb, i)
    if (found !== null) return found
    const next = skipCircumstance(sentence, verb, i)
    if (next === i) return null
    i = next
  }
  return null
}

function linkAfterAddressee(sentence: Sentence, verb: LicensedVerb, i: number): Complement | null {
  const { frames } = verb.entry
  const word = at(sentence, i)
  if (word === undefined) return null
  if (isQue(word.norm) && frames.has('X-que')) return { frame: 'clause', cueTo: i + 1, from: i + 1 }
  if (opensSpeech(sentence, i)) return { frame: 'marks', cueTo: i, from: at(sentence, i)?.kind === 'colon' ? i + 1 : i }
  const inMarks = opensMarks(sentence, i + 1) ? 1 : 0
  const de = (word.norm === 'de' || word.norm === "d'") && frames.has('X-de')
  const to = word.norm === 'à' && frames.has('X-à')
  if ((de || to) && infinitiveStarts(sentence, i + 1 + inMarks)) return { frame: 'infinitive', cueTo: i + 1, from: i + 1 }
  if ((word.norm === 'à' || word.norm === 'au' || word.norm === 'aux') && frames.has('X-à') && beginsNominal(sentence, i + 1 + inMarks)) return { frame: 'noun', cueTo: i + 1, from: i + 1 }
  return word.norm === 'contre' && frames.has('X-contre') ? { frame: 'noun', cueTo: i + 1, from: i + 1 } : null
}

/** Whether *ce matin, la semaine dernière, le 3 mai* begins here. */
function isTime(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  if (word === undefined) return false
  if (TIME_WORDS.has(word.norm)) return true
  for (let i = k; i < k + 4; i++) {
    const next = at(sentence, i)
    if (next === undefined) return false
    if (TIME_NOUNS.has(next.norm)) return true
    if (next.cls !== 'determiner' && next.cls !== 'number' && next.norm !== 'même' && next.norm !== 'dernière' && next.norm !== 'dernier') return false
  }
  return false
}

const CIRCUMSTANCE = new Set("à au aux dans lors devant sur par avec en depuis après avant pendant durant auprès de d' du des face via chez entre à-propos envers dès concernant sous".split(' '))

/** The index after one adverb, date, addressee or circumstance at `k`; `k` when there is none. */
function skipCircumstance(sentence: Sentence, verb: LicensedVerb, k: number): number {
  const word = at(sentence, k)
  if (word === undefined) return k
  const phrase = skipPhrase(sentence.words, k)
  if (phrase > k) return phrase
  if (word.cls === 'adverb' || word.cls === 'strong') return k + 1
  if (word.kind === 'comma') return skipPronounAside(sentence, k) ?? skipAsideAt(sentence, verb, k)
  if (isTime(sentence, k)) return timeEnd(sentence, k)
  if (word.cls !== 'preposition' || !CIRCUMSTANCE.has(word.norm)) return k
  const genitive = word.norm === 'de' || word.norm === "d'" || word.norm === 'du' || word.norm === 'des'
  if (genitive && verb.entry.rest.at(-1) === 'attention') return prepositionalEnd(sentence, k)
  if (genitive && !(at(sentence, k + 1)?.norm === 'source' || at(sentence, k + 1)?.norm === 'sources')) return k
  return prepositionalEnd(sentence, k)
}

function timeEnd(sentence: Sentence, k: number): number {
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  return Math.max(end, k + 1)
}

/** The index after a preposition (*au cours de* included) and its noun phrase. */
export function prepositionalEnd(sentence: Sentence, k: number): number {
  let i = k + 1
  while (at(sentence, i)?.cls === 'preposition' && i < k + 3) i++
  if (at(sentence, i)?.cls === 'gerund') return gerundEnd(sentence, i)
  const end = nounPhraseEnd(sentence.words, i, { to: sentence.to, anyPreposition: false, coordination: true })
  if (end > i) return end
  return at(sentence, i)?.cls === 'noun' || at(sentence, i)?.cls === 'number' ? i + 1 : k
}

function gerundEnd(sentence: Sentence, i: number): number {
  const end = nounPhraseEnd(sentence.words, i + 1, LIMITS)
  return end > i + 1 ? end : i
}

/** *évoque, elle, une rencontre*. */
function skipPronounAside(sentence: Sentence, k: number): number | null {
  const word = at(sentence, k + 1)
  const pronoun = word?.cls === 'strong' || word?.cls === 'subject' || word?.cls === 'clitic'
  return pronoun && at(sentence, k + 2)?.kind === 'comma' ? k + 3 : null
}

const ASIDE_REACH = 20

/** *a conclu, après plusieurs enquêtes, que*: an aside between commas with the verb's own complement behind it. */
function skipAsideAt(sentence: Sentence, verb: LicensedVerb, k: number): number {
  for (let i = k + 1; i < k + ASIDE_REACH; i++) {
    const word = at(sentence, i)
    if (word === undefined || word.kind === 'end' || word.cls === 'finite' || word.cls === 'relative' || word.kind === 'mark') return k
    if (word.kind === 'comma') return resumes(sentence, verb, i + 1) ? i + 1 : k
  }
  return k
}

function resumes(sentence: Sentence, verb: LicensedVerb, i: number): boolean {
  const norm = at(sentence, i)?.norm ?? ''
  if (isQue(norm)) return takesClause(sentence, verb)
  return (norm === 'de' || norm === "d'" || norm === 'à') && (verb.entry.frames.has('de') || verb.entry.frames.has('à')) && infinitiveStarts(sentence, i + 1)
}
