import type { LicensedVerb } from './cues.ts'
import { at, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'

const STANCE_NOUNS =
  /^(?:inquiétude|colère|joie|soutien|espoir|volonté|crainte|déception|tristesse|attachement|désaccord|préférence|innocence|amour|fierté|regret|émotion|admiration|soulagement|détermination|confiance|satisfaction|préoccupation|opposition|refus|accord|intention|décision|position|avis|solidarité|sympathie|amitié|engagement|hostilité|scepticisme|indignation|soif|envie|besoin|peur|lassitude|gratitude|reconnaissance|consternation|stupeur|impatience|souhait|choix|point|vision|conviction|appréciation|rejet|condamnation|disponibilité|appui|disposition|foi|compassion|souci|intérêt|exigence|méfiance|adhésion|fidélité|ambition|résolution|amertume|frustration|étonnement|surprise|dégoût|respect|estime|enthousiasme|bonheur|plaisir|honte|effroi|horreur|perplexité|doute|ignorance|incompréhension|optimisme|pessimisme|désarroi|ras-le-bol|exaspération|inquietude)s?$/u

/** *son inquiétude, sa volonté*: a noun for what one thinks or feels. */
export function isStance(sentence: Sentence, k: number, end: number): boolean {
  for (let i = k; i < end && i < k + 4; i++) if (STANCE_NOUNS.test(at(sentence, i)?.norm ?? '')) return true
  return false
}

/** Things that are done with these verbs without a word said: the ambassador recalled, the crowd saluted. */
const NO_STANCE: ReadonlyMap<string, RegExp> = new Map([
  [
    'rappeler',
    /^(?:ambassadeur|ambassadrice|consul|troupe|soldat|réserviste|diplomate|joueur|véhicule|voiture|produit|numéro)/u,
  ],
  ['annoncer', /^couleur/u],
  ['promettre', /^(?:argent|million|milliard|monts)/u],
  ['saluer', /^(?:foule|public|drapeau|spectateur|assistance|main)/u],
  ['confirmer', /^(?:règle)/u],
  ['demander', /^(?:asile|pardon|conseil|chemin|heure|parole|permission)/u],
  [
    'proposer',
    /^(?:service|menu|visite|repas|boisson|produit|cours|atelier|formation|activité|stage|concert|spectacle|gamme|exposition|sélection|tarif|animation|hébergement|parcours)/u,
  ],
  ['proclamer', /^(?:empire|république|roi|reine|empereur|résultat)/u],
  ['souhaiter', /^(?:bienvenue|anniversaire|chance|fête|courage|année)/u],
  ['noter', /^(?:numéro|adresse)/u],
  ['relever', /^(?:tête|défi|gant|niveau|taux)/u],
  ['observer', /^(?:minute|silence|pause)/u],
  [
    'reconnaître',
    /^(?:corps|visage|état|indépendance|république|gouvernement|régime|enfant|suspect|agresseur)/u,
  ],
  [
    'accuser',
    /^(?:perte|baisse|chute|recul|retard|déficit|coup|réception|hausse|différence|pertes|signes?)$/u,
  ],
  ['présenter', /^(?:.*)/u],
  ['constater', /^(?:décès)/u],
  ['marquer', /^(?:accord|désaccord|but|temps|territoire|différence|pause|fin|début)/u],
  ['exprimer', /^(?:en)$/u],
  ['conclure', /^(?:accord|traité|contrat|marché|alliance)/u],
  ['dévoiler', /^(?:statue|plaque|chiffre)/u],
])

const BODY_THAT_VOTES =
  /^(?:assemblées?|commissions?|conseils?|actionnaires|parlement|sénat|chambre|congrès|électeurs?|électrices|députés?|sénateurs?|référendum)$/u

const RULINGS = new Set(['condamner', 'rejeter', 'confirmer', 'approuver'])

const COURT = /^(?:juge|juges|tribunal|tribunaux|cour|jury|justice|magistrat|magistrats)$/u

const PENALTY =
  /^(?:prison|réclusion|perpétuité|mort|amende|peine|ans|mois|verser|payer|euros|dollars|détention|sursis)$/u

const SENTENCE_REACH = 16

/** *condamné X à cinq ans, rejeté le recours, rejeté le texte par 54 voix*: a ruling or a vote, no stance. */
export function isRuling(sentence: Sentence, verb: LicensedVerb, k: number): boolean {
  const { lemma } = verb.entry
  if (!RULINGS.has(lemma)) return false
  const { from, to } = verb.subject.ranges[0] ?? { from: 0, to: 0 }
  for (let i = from; i < to && i < from + 3; i++) {
    const norm = at(sentence, i)?.norm ?? ''
    const votes = lemma === 'rejeter' || lemma === 'approuver'
    if (COURT.test(norm) || (votes && BODY_THAT_VOTES.test(norm))) return true
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

/** Verbs that say little of things: *le plan rappelle les bastides, la prise demande une surveillance*. */
const EVOKING = new Set([
  'rappeler',
  'demander',
  'exiger',
  'annoncer',
  'révéler',
  'promettre',
  'proposer',
  'confirmer',
])

const PLACES_THAT_SPEAK =
  /^(?:ville|pays|île|village|ministère|État|état|bord|quai|palais|patronat|présidence)s?$/u

/** *le second a promis de revenir*: one of those named before. */
const ORDINALS =
  /^(?:premi(?:er|ère)s?|secondes?|seconds?|deuxièmes?|dernière?s?|autres?|uns?|unes?|intéressée?s?)$/u

/** A subject that cannot take a stance: *le traitement exclut, la mesure rejette*. */
export function isThing(sentence: Sentence, verb: LicensedVerb): boolean {
  const range = verb.subject.ranges[0]
  if (range === undefined || verb.subject.pronoun !== '' || isSpeakerish(sentence.words, range)) return false
  for (let i = range.from; i < range.to; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'noun')
      return (
        !ORDINALS.test(word.norm) &&
        (THING_ENDING.test(word.norm) ||
          (EVOKING.has(verb.entry.lemma) && !PLACES_THAT_SPEAK.test(word.norm)))
      )
  }
  return false
}

/** Who is greeted, recognised or proposed is no statement. */
const NOT_OF_PERSONS = new Set([
  'saluer',
  'reconnaître',
  'rappeler',
  'proposer',
  'demander',
  'annoncer',
  'confirmer',
  'présenter',
  'prévoir',
  'dévoiler',
  'noter',
  'espérer',
  'souhaiter',
])

function isProperName(sentence: Sentence, k: number, end: number): boolean {
  for (let i = k; i < end; i++) {
    const cls = at(sentence, i)?.cls
    if (cls !== 'name' && cls !== 'determiner' && cls !== 'coordinator') return false
  }
  return end > k
}

export function isIdiom(sentence: Sentence, verb: LicensedVerb, k: number, end: number): boolean {
  const idiom = NO_STANCE.get(verb.entry.lemma)
  if (NOT_OF_PERSONS.has(verb.entry.lemma) && isProperName(sentence, k, end)) return true
  if (idiom === undefined) return false
  // *bonne chance*: an adjective may stand before the noun.
  let nouns = 0
  for (let i = k; i < end && nouns < 2; i++) {
    const word = at(sentence, i)
    if (word?.cls !== 'noun') {
      if (nouns > 0) return false
      continue
    }
    if (idiom.test(word.norm)) return true
    nouns++
  }
  return false
}
