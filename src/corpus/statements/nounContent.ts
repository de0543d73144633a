import { CONTRACTED } from '../french/closedClasses.ts'
import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import { type Complement, LIMITS } from './complement.ts'
import { isQue } from './complementSigns.ts'
import type { LicensedVerb } from './cues.ts'
import { infinitiveStarts } from './infinitives.ts'
import { PREPOSITION_FRAMES } from './prepositionFrames.ts'
import { at, groupAt, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { isTime } from './times.ts'
import { isTerm } from './kind.ts'
import { isSpeakerish } from './speakerish.ts'
import { isIdiom, isRuling, isStance, isThing } from './stances.ts'
import { WordSet } from '../text/wordSet.ts'

export function prepositional(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const norm = at(sentence, k)?.norm ?? ''
  const counted = at(sentence, k + 1)?.cls === 'number' && at(sentence, k + 2)?.cls !== 'sign'
  if (
    verb.entry.frames.has('marked-de') &&
    (norm === 'de' || norm === "d'") &&
    (counted || marksWithin(sentence, k + 1))
  )
    return { frame: 'noun', cueTo: k + 1, from: k + 1 }
  if (
    verb.entry.frames.has('X-de-noun') &&
    verb.group.clitics.length > 0 &&
    /^(?:de|d'|du|des)$/u.test(norm) &&
    beginsNominal(sentence, k + 1)
  )
    return { frame: 'noun', cueTo: k + 1, from: k + 1 }
  if (verb.entry.frames.has('+de-value') && isValued(sentence, k))
    return { frame: 'noun', cueTo: k + 1, from: k + 1 }
  if (verb.entry.frames.has('+à-call') && isCallTo(sentence, k))
    return { frame: 'noun', cueTo: k + 1, from: k + 1 }
  for (const [frame, prepositions] of PREPOSITION_FRAMES) {
    if (!verb.entry.frames.has(frame) || !prepositions.includes(norm)) continue
    if (frame === '+par' && at(sentence, k + 1)?.norm !== "l'" && at(sentence, k + 1)?.norm !== 'la')
      return null
    if (!beginsNominal(sentence, k + 1) && !CONTRACTED.has(norm) && !infinitiveStarts(sentence, k + 1))
      continue
    return frame === '+par'
      ? { frame: 'noun', cueTo: k, from: k }
      : { frame: 'noun', cueTo: k + 1, from: k + 1 }
  }
  return null
}

const CALLED_TO =
  /^(?:prudence|calme|vigilance|retenue|patience|modération|mobilisation|unité|responsabilité|réflexion|dialogue|raison|sang-froid|solidarité|mesure|humilité|lucidité|discernement|apaisement|désescalade|optimisme|révolte|insurrection|désobéissance|boycott|grève|abstention|négociation|paix|coopération|sobriété|méfiance|tolérance|résistance)$/u

/** *invite à la prudence, au calme*: an attitude, not a place or a feast. */
function isCallTo(sentence: Sentence, k: number): boolean {
  const norm = at(sentence, k)?.norm
  if (norm === 'au') return CALLED_TO.test(at(sentence, k + 1)?.norm ?? '')
  return norm === 'à' && [1, 2].some((step) => CALLED_TO.test(at(sentence, k + 1 + step)?.norm ?? ''))
}

const VALUED =
  /^(?:incident|accident|erreur|malentendu|complot|scandale|farce|mensonge|victoire|échec|catastrophe|drame|tragédie|miracle|progrès|recul|chantage|provocation|trahison|succès|tournant|avancée|piège|règlement|manœuvre|mascarade|simulacre|massacre|crime|attentat|acte|affront|honte|injustice|dérive|abus|déni|aubaine|chance|exploit|soulagement|faute|manipulation|désastre|fiasco|gâchis|coup|cauchemar|calomnie|diffamation|acharnement|gifle|bombe|révolution|urgence|crise|guerre|menace|hécatombe|désaveu|camouflet|non-sens|contresens|hold-up|racket|vengeance|cabale|chasse|impasse|occasion|priorité|nécessité|étape|signal|geste|pas|fête|bonheur|fierté|surprise|immense|grand|grande|simple|véritable|vrai|vraie|lourd|lourde|triste|nouvelle|nouveau|petit|petite)$/u

/** *parle d’un incident isolé, d’une grande victoire*: what it is called, where *parle de la crise* is a topic. */
function isValued(sentence: Sentence, k: number): boolean {
  const norm = at(sentence, k)?.norm
  return (
    /^(?:de|d')$/u.test(norm ?? '') &&
    /^une?$/u.test(at(sentence, k + 1)?.norm ?? '') &&
    VALUED.test(at(sentence, k + 2)?.norm ?? '')
  )
}

/** *parle d’« erreur », parle d’une « erreur »*. */
function marksWithin(sentence: Sentence, k: number): boolean {
  if (opensMarks(sentence, k)) return true
  if (at(sentence, k)?.cls !== 'determiner') return false
  for (let i = k + 1; i < k + 5; i++) {
    if (opensMarks(sentence, i)) return true
    if (at(sentence, i)?.cls !== 'noun') return false
  }
  return false
}

export function beginsNominal(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  return (
    word !== undefined &&
    (opensPhrase(sentence.words, k) ||
      word.cls === 'noun' ||
      word.cls === 'number' ||
      opensMarks(sentence, k))
  )
}

const POSSESSIVE = new WordSet(['son', 'sa', 'ses', 'leur', 'leurs'])

export function nounAt(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const word = at(sentence, k)
  if (frames.has('marked') && /^(?:de|d')$/u.test(word?.norm ?? '') && opensMarks(sentence, k + 1))
    return { frame: 'noun', cueTo: k, from: k }
  if (word !== undefined && frames.has('noun') && verb.entry.lemma !== 'relever' && isPartitive(sentence, k))
    return isThing(sentence, verb) ? null : { frame: 'noun', cueTo: k, from: k }
  if (word === undefined || !beginsNominal(sentence, k) || word.norm === 'même') return null
  if (word.cls === 'strong')
    return frames.has('noun') && isThoseWho(sentence, k) ? { frame: 'noun', cueTo: k, from: k } : null
  if (isTime(sentence, k) && !frames.has('numbers')) return null
  const end = nounPhraseEnd(sentence.words, k, LIMITS)
  if (isThing(sentence, verb) || isRuling(sentence, verb, k)) return null
  if (
    frames.has('noun') ||
    frames.has('noun-y') ||
    (frames.has('noun-judged') && judgedBehind(sentence, end)) ||
    (frames.has('noun-any') && isAny(sentence, k)) ||
    (frames.has('noun-offer') && isOffer(sentence, k)) ||
    (frames.has('noun-forecast') && isForecast(sentence, verb, k)) ||
    (frames.has('noun-own') && POSSESSIVE.holds(word) && isStance(sentence, k, end))
  ) {
    if (isIdiom(sentence, verb, k, end)) return frames.has('marked') ? marked(sentence, verb, k) : null
    return { frame: 'noun', cueTo: k, from: k }
  }
  return marked(sentence, verb, k)
}

/** *ceux qui cherchent la guerre, celle de Paul*: a demonstrative with what defines it. */
function isThoseWho(sentence: Sentence, k: number): boolean {
  const next = at(sentence, k + 1)
  return /^ce(?:ux|lui|lles?)$/u.test(at(sentence, k)?.norm ?? '') && next?.cls === 'relative'
}

const FORECAST =
  /^(?:hausse|baisse|croissance|récession|repli|recul|ralentissement|rebond|reprise|chute|progression|augmentation|diminution|inflation|pénurie|déficit|excédent|accélération|stagnation|dégradation|amélioration|aggravation|perte|bénéfice|tempête|orage|crue|canicule|averse)s?$/u

/** *l’institut prévoit une hausse de 2 %*: somebody foretells an event; *le texte prévoit une amende* is a rule. */
function isForecast(sentence: Sentence, verb: LicensedVerb, k: number): boolean {
  const range = verb.subject.ranges[0]
  if (range === undefined || (verb.subject.pronoun === '' && !isSpeakerish(sentence.words, range)))
    return false
  return [1, 2].some((step) => FORECAST.test(at(sentence, k + step)?.norm ?? ''))
}

const OFFERED =
  /^(?:expertise|aide|assistance|appui|soutien|médiation|coopération|services|offices|hospitalité|asile|dialogue|réconciliation|pardon|excuses|condoléances|sympathie|solidarité|garanties?|arbitrage)$/u

/** *offre son aide, a offert ses bons offices*: what is offered by word, not what is handed over. */
function isOffer(sentence: Sentence, k: number): boolean {
  return [1, 2].some((step) => OFFERED.test(at(sentence, k + step)?.norm ?? ''))
}

/** *toute hausse, l’idée d’un accord*: what is ruled out is a thought. */
function isAny(sentence: Sentence, k: number): boolean {
  const norm = at(sentence, k)?.norm ?? ''
  if (/^tou(?:t|te|s|tes)$/u.test(norm)) return true
  return /^(?:idée|hypothèse|chiffre|nombre|montant|possibilité|scénario|piste|perspective|éventualité)$/u.test(
    at(sentence, k + 1)?.norm ?? '',
  )
}

const BEFORE_NOUN =
  /^(?:nouve(?:aux|lles)|graves|meilleure?s|fortes|lourde?s|grande?s|bonne?s|vive?s|multiples|nombreu(?:x|ses)|sérieu(?:x|ses)|profonde?s|tel(?:s|les)|autres|possibles|véritables|réel(?:s|les)|longue?s|larges|petite?s|vastes|importante?s|simples|premi(?:ers|ères)|mauvaise?s)$/u

/** *de graves lacunes, d’autres mesures, du spectacle*: a partitive article. */
function isPartitive(sentence: Sentence, k: number): boolean {
  const norm = at(sentence, k)?.norm
  if (norm === 'du') return at(sentence, k + 1)?.cls === 'noun'
  return (norm === 'de' || norm === "d'") && BEFORE_NOUN.test(at(sentence, k + 1)?.norm ?? '')
}

/** *voit dans X un danger*: the thing, then what it is taken for. */
function judgedBehind(sentence: Sentence, end: number): boolean {
  return at(sentence, end)?.cls === 'determiner' || opensMarks(sentence, end)
}

/** *des réunions où tout était, dit-il, « faussé »*: a comma of an incise. */
function isAroundIncise(sentence: Sentence, comma: number): boolean {
  return opensMarks(sentence, comma + 1) || groupAt(sentence, comma + 1)?.inverted === comma + 2
}

/** *évoque une rencontre « utile »*: a topic counts only for the words in marks that it brings. */
export function marked(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  if (!verb.entry.frames.has('marked') && !verb.entry.frames.has('noun')) return null
  let relative = false
  for (let i = k; i < k + 24; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'relative') relative = true
    if (
      word === undefined ||
      (word.kind === 'comma' && !(relative && isAroundIncise(sentence, i))) ||
      word.kind === 'colon' ||
      word.kind === 'end' ||
      (word.cls === 'finite' && !relative)
    )
      return null
    if (opensMarks(sentence, i)) return { frame: 'noun', cueTo: k, from: k }
  }
  return null
}

export function markedNoun(sentence: Sentence, verb: LicensedVerb, k: number): Complement | null {
  const { frames } = verb.entry
  const region = regionAt(sentence, k)
  if (region === null || at(sentence, k)?.kind === 'colon') return null
  if (frames.has('predicate')) return { frame: 'predicate', cueTo: k, from: k }
  if (isMannerInMarks(sentence, verb, k)) return null
  // *attend « Le Grand Soir », veut « son » café*: a title, or a word held at arm’s length.
  if (
    frames.has('marked-only') &&
    !frames.has('que') &&
    (isTerm(sentence, region) || region.close - region.open < 3)
  )
    return null
  return frames.has('noun') || frames.has('marked') || frames.has('marked-only') || frames.has('noun-y')
    ? { frame: 'noun', cueTo: k, from: k }
    : null
}

/** *conteste « catégoriquement » ces allégations*: marks around an adverb that qualifies the verb, before its object. */
export function isMannerInMarks(sentence: Sentence, verb: LicensedVerb, k: number): boolean {
  const region = opensMarks(sentence, k) ? regionAt(sentence, k) : null
  if (region === null || region.close - region.open > 4) return false
  if (at(sentence, region.close - 1)?.cls !== 'adverb') return false
  const next = region.close + 1
  return opensPhrase(sentence.words, next)
    ? verb.entry.frames.has('noun')
    : isQue(at(sentence, next)?.norm ?? '')
}
