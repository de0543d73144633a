import { WordMap, WordSet, wordSet } from '#corpus/text/wordSet.ts'

/** Closed classes around a noun phrase. Look-up forms: NFC, lower case, straight apostrophes (`Token.norm`). */

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'contracted'

export interface DeterminerForm {
  type: Determiner
  plural: boolean
  gender: 'm' | 'f' | null
}

const form = (type: Determiner, plural: boolean, gender: 'm' | 'f' | null): DeterminerForm => ({
  type,
  plural,
  gender,
})

export const DETERMINERS = new WordMap<DeterminerForm>([
  ['le', form('definite', false, 'm')],
  ['la', form('definite', false, 'f')],
  ["l'", form('definite', false, null)],
  ['les', form('definite', true, null)],
  ['un', form('indefinite', false, 'm')],
  ['une', form('indefinite', false, 'f')],
  ['des', form('indefinite', true, null)],
  ['certains', form('indefinite', true, 'm')],
  ['certaines', form('indefinite', true, 'f')],
  ['plusieurs', form('indefinite', true, null)],
  ['quelques', form('indefinite', true, null)],
  ['de', form('indefinite', true, null)],
  ["d'", form('indefinite', true, null)],
  ['aucun', form('indefinite', false, 'm')],
  ['aucune', form('indefinite', false, 'f')],
  ['chaque', form('indefinite', false, null)],
  ['son', form('possessive', false, null)],
  ['sa', form('possessive', false, 'f')],
  ['ses', form('possessive', true, null)],
  ['leur', form('possessive', false, null)],
  ['leurs', form('possessive', true, null)],
  ['ce', form('demonstrative', false, 'm')],
  ['cet', form('demonstrative', false, 'm')],
  ['cette', form('demonstrative', false, 'f')],
  ['ces', form('demonstrative', true, null)],
  ['du', form('contracted', false, 'm')],
  ['au', form('contracted', false, 'm')],
  ['aux', form('contracted', true, null)],
])

/** Adjectives that stand before the noun. */
export const ADJECTIVES_BEFORE = new WordSet(
  `ancien ancienne anciens anciennes ex nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes vieux vieille grand grande
  grands grandes petit petite petits petites principal principale principaux principales premier première premiers premières récent récente récents récentes meilleur meilleure meilleurs meilleures rare rares
  fidèle fidèles futur future
  actuel actuelle célèbre haut haute hauts hautes bon bonne propre propres autre autres même mêmes seul seule feu feue
  simple puissant puissante auguste très ministre-président numéro influent influente nombreux nombreuses divers diverses
  dernier dernière derniers dernières deuxième second seconde troisième double éminent éminente richissime défunt défunte`.split(
    /\s+/u,
  ),
)

/** Adjectives that make the office a past one. */
export const FORMER = new WordSet(
  'ancien ancienne anciens anciennes ex feu feue défunt défunte ci-devant'.split(' '),
)

/** Adjectives that some dictionary reads as a verb, yet stand after an office. */
export const ADJECTIVES_AFTER: ReadonlySet<string> = new Set(
  `adjoint adjointe adjoints général générale généraux générales permanent permanente spécial spéciale fédéral fédérale
  délégué déléguée élu élue sortant sortante exécutif exécutive honoraire intérimaire suprême militaire civil civile
  régional régionale local locale locaux locales national nationale international internationale politique diplomatique
  officiel officielle chargé chargée nommé nommée onusien onusienne européen européenne africain africaine régionaux
  mondial mondiale humanitaire humanitaires résident résidente itinérant principal principale présidentiel présidentielle
  gouvernemental gouvernementale municipal municipale départemental parlementaire conservateur conservatrice démocrate
  républicain républicaine socialiste libéral libérale communiste travailliste islamiste rebelle pontifical britannique
  interne internes secrète secrètes grave graves positive négative authentique polémique jumelle célèbre sublime chronique active
  inactive objective`.split(/\s+/u),
)

/** Words that end a noun phrase: conjunctions, relatives, prepositions outside complements, pronouns, auxiliaries. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `et ou ni mais or donc car que qu' qui dont où lequel laquelle lesquels lesquelles quand lorsque lorsqu' comme si
  avec sans sous sur dans vers chez par entre contre depuis pendant durant avant après dès selon malgré sauf hors lors
  celui celle ceux celles afin tandis alors puis ensuite aussi également encore déjà toujours jamais pas ne n' plus y en il elle ils elles on nous
  vous je j' tu ce c' s' se me m' te t' lui leur eux cela ça ceci a ont avait avaient est sont était étaient fut furent a-t
  sera seront aura auront serait seraient aurait auraient doit doivent devrait devraient peut peuvent pourrait pourraient
  va vont veut veulent fait font dit disent estime affirme annonce déclare rappelle souligne lance craint hier
  aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche notamment cependant toutefois pourtant ainsi
  parmi via jusque jusqu' environ plutôt voire puisque puisqu' parce quoique bien non oui trop très`.split(
    /\s+/u,
  ),
)

/** Offices after which *à, au, auprès de, pour, en* open a complement (*ambassadeur au Kenya, envoyé pour le climat*). */
export const TAKES_PLACE: ReadonlySet<string> = new Set(
  `ambassadeur secretaire sous-secretaire representant conseiller commissaire haut-commissaire haut-representant delegue
  consul envoye negociateur coordonnateur directeur ministre candidat charge rapporteur expert adjoint procureur nonce
  vice-president coordinatrice observateur commandant responsable ambassade consulat representation legation
  nonciature`.split(/\s+/u),
)

/** Prepositions before a noun phrase that is no subject. */
export const PREPOSITIONS = new WordSet(
  `à de d' du des au aux avec par pour sur sous dans en vers chez entre contre sans depuis pendant auprès devant derrière
  envers parmi malgré outre dès selon après avant lors via durant suivant concernant face`.split(/\s+/u),
)

/** After these a bare capital is a place, not somebody. */
export const LOCATIVES = wordSet('à en dans vers depuis près sur')
