import { pick, type Random } from './pick.ts'

const SUBJECTS = {
  singular: [
    'la ligne de tramway',
    'le pont suspendu',
    'la bibliothèque du port',
    'le marché couvert',
    'la coopérative laitière',
    'l’atelier de reliure',
    'la centrale solaire',
    'le refuge de montagne',
    'l’observatoire',
    'la flotte de pêche',
    'le canal du Nord',
    'la fonderie de cloches',
    'le jardin des plantes',
    'l’école de musique',
    'la scierie communale',
    'le musée des cartes',
    'la digue de l’estuaire',
    'le vignoble des coteaux',
    'l’hôpital de la vallée',
    'la troupe de théâtre',
  ],
  plural: [
    'les vergers de la plaine',
    'les bateaux de ligne',
    'les archives de la région',
    'les sentiers côtiers',
    'les ateliers de tissage',
    'les élèves du conservatoire',
    'les moulins du fleuve',
    'les trains de nuit',
    'les apiculteurs de l’île',
    'les halles anciennes',
    'les forêts de l’arrière-pays',
    'les stations météorologiques',
    'les pêcheurs du golfe',
    'les fouilles du plateau',
    'les chantiers navals',
    'les puits du désert',
    'les serres municipales',
    'les phares de la côte',
    'les tisserands du bourg',
    'les salines du sud',
  ],
} as const
/** Third person: reported singular and plural, direct singular and plural. */
const VERBS = [
  ['recevrait', 'recevraient', 'recevra', 'recevront'],
  ['avait besoin d’', 'avaient besoin d’', 'a besoin d’', 'ont besoin d’'],
  ['profiterait d’', 'profiteraient d’', 'profitera d’', 'profiteront d’'],
  ['obtiendrait', 'obtiendraient', 'obtiendra', 'obtiendront'],
  [
    'attendait depuis longtemps',
    'attendaient depuis longtemps',
    'attend depuis longtemps',
    'attendent depuis longtemps',
  ],
  ['méritait', 'méritaient', 'mérite', 'méritent'],
  ['s’ouvrirait à', 's’ouvriraient à', 's’ouvrira à', 's’ouvriront à'],
  ['partagerait', 'partageraient', 'partagera', 'partageront'],
  ['remplacerait peu à peu', 'remplaceraient peu à peu', 'remplacera peu à peu', 'remplaceront peu à peu'],
  ['pouvait compter sur', 'pouvaient compter sur', 'peut compter sur', 'peuvent compter sur'],
  ['préparait avec soin', 'préparaient avec soin', 'prépare avec soin', 'préparent avec soin'],
  [
    'financerait à parts égales',
    'financeraient à parts égales',
    'financera à parts égales',
    'financeront à parts égales',
  ],
] as const
const OBJECTS = [
  'un nouvel équipement',
  'un soutien durable',
  'une aide de la banque régionale',
  'un programme de formation',
  'une équipe de spécialistes',
  'un plan de restauration',
  'une seconde récolte',
  'un atelier commun',
  'une école d’été',
  'un fonds de secours',
  'une carte à jour',
  'un inventaire complet',
  'une liaison quotidienne',
  'un accord de jumelage',
  'une exposition itinérante',
  'un réseau d’entraide',
  'une réserve d’eau douce',
  'un calendrier plus souple',
  'une étude indépendante',
  'un tarif unique',
] as const
const CIRCUMSTANCES = [
  'avant la fin de l’hiver',
  'dès le mois de septembre',
  'malgré la sécheresse',
  'avec l’appui des communes',
  'pendant trois saisons',
  'grâce aux dons des habitants',
  'au bénéfice des villages voisins',
  'pour la première fois depuis dix ans',
  'sans attendre le prochain budget',
  'dans les deux capitales',
  'à la demande des artisans',
  'au rythme des marées',
  'loin des grandes routes',
  'sous le contrôle des deux parlements',
  'en accord avec les riverains',
  'jusqu’à l’achèvement des travaux',
  'à l’occasion du centenaire',
  'après la fonte des neiges',
  'sur les deux rives',
  'au-delà de la frontière',
] as const
const WHERE = [
  'de Kervanec',
  'du quartier nord',
  'de la rive gauche',
  'du chef-lieu',
  'des trois îles',
  'du haut plateau',
  'de Port-Estrel',
  'des faubourgs',
  'du vieux bourg',
  'de la presqu’île',
  'du canton voisin',
  'des hautes terres',
  'de Sundvik',
  'du bas pays',
  'de l’arrière-port',
  'des collines',
] as const
const TOGETHER = [
  'avec les communes du littoral',
  'par des équipes mixtes',
  'selon un plan décennal',
  'à parts égales',
  'sans hausse des tarifs',
  'suivant l’avis des géologues',
  'par étapes',
  'avec des bénévoles formés',
  'au moyen d’un emprunt',
  'pour le compte des paroisses',
  'avec les écoles des environs',
  'par voie de concours',
  'hors saison',
  'de jour comme de nuit',
  'en deux langues',
  'à titre d’essai',
] as const
const INFINITIVES = [
  'rouvrir',
  'restaurer',
  'protéger',
  'relier par le rail',
  'partager sans frais',
  'entretenir à tour de rôle',
  'cartographier',
  'financer',
  'rendre au public',
  'signaler aux voyageurs',
  'moderniser',
  'jumeler',
] as const
const NOUNS = [
  'la remise en état',
  'le retour',
  'l’ouverture au public',
  'l’accueil',
  'le partage',
  'l’entretien',
  'la reprise',
  'le jumelage',
  'l’inventaire',
  'le transfert',
] as const

const JUDGEMENTS = [
  ['rassuré', 'rassurée'],
  ['confiant', 'confiante'],
  ['attentif à la suite', 'attentive à la suite'],
  ['prêt au dialogue', 'prête au dialogue'],
  ['surpris par l’ampleur des dons', 'surprise par l’ampleur des dons'],
  ['favorable à une étude', 'favorable à une étude'],
] as const

/** A clause as it is reported (*la digue recevrait …*) or said (*la digue recevra …*). */
export function clause(random: Random, how: 'reported' | 'said'): string {
  const plural = random() < 0.5
  const forms = pick(random, VERBS)
  const verb = forms[(how === 'said' ? 2 : 0) + (plural ? 1 : 0)] ?? forms[0]
  const subject = `${pick(random, SUBJECTS[plural ? 'plural' : 'singular'])} ${pick(random, WHERE)}`
  const second = random() < 0.4 ? ` ${pick(random, CIRCUMSTANCES)}` : ''
  return `${subject} ${joinVerb(verb, pick(random, OBJECTS))} ${pick(random, CIRCUMSTANCES)}${second}`
}

/** *besoin d’* + *un fonds* need no space between them. */
function joinVerb(verb: string, object: string): string {
  return verb.endsWith('’') ? verb + object : `${verb} ${object}`
}

/** *rouvrir les moulins du fleuve avant la fin de l’hiver avec les communes du littoral* */
export function infinitive(random: Random): string {
  return `${pick(random, INFINITIVES)} ${thing(random)} ${pick(random, CIRCUMSTANCES)} ${pick(random, TOGETHER)}`
}

/** *l’entretien de la digue de l’estuaire malgré la sécheresse par des équipes mixtes* */
export function nounPhrase(random: Random): string {
  return `${pick(random, NOUNS)} ${ofThing(thing(random))} ${pick(random, CIRCUMSTANCES)} ${pick(random, TOGETHER)}`
}

/** *attentive à la suite malgré la sécheresse* */
export function judgement(random: Random, gender: 'm' | 'f'): string {
  return `${pick(random, JUDGEMENTS)[gender === 'm' ? 0 : 1]} ${pick(random, CIRCUMSTANCES)}`
}

function thing(random: Random): string {
  return `${pick(random, [...SUBJECTS.singular, ...SUBJECTS.plural])} ${pick(random, WHERE)}`
}

/** *de* with the article of what follows: *du pont*, *des puits*, *de la digue*. */
function ofThing(words: string): string {
  return words
    .replace(/^le /, 'du ')
    .replace(/^les /, 'des ')
    .replace(/^(?=la |l’)/, 'de ')
}
