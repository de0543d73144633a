import { capitalised, pick, type Random } from './pick.ts'

/** An invented person in office. `role` without article (*ministre portugais des Transports*). */
export interface Person {
  name: string
  surname: string
  gender: 'm' | 'f'
  role: string
}

const FIRST_NAMES = {
  m: [
    'Aurélien',
    'Bastien',
    'Corentin',
    'Damir',
    'Edvard',
    'Florin',
    'Gaspard',
    'Hakan',
    'Ignace',
    'Joao',
    'Kaspar',
    'Lazare',
    'Milan',
    'Nestor',
    'Orso',
    'Pavel',
    'Quentin',
    'Radu',
    'Sandor',
    'Tiago',
  ],
  f: [
    'Apolline',
    'Bérénice',
    'Clémence',
    'Dunja',
    'Élodie',
    'Flavia',
    'Garance',
    'Hedda',
    'Ilona',
    'Jorid',
    'Katarzyna',
    'Ludivine',
    'Mirela',
    'Noémie',
    'Oriane',
    'Perrine',
    'Rozenn',
    'Solveig',
    'Tove',
    'Violette',
  ],
} as const
const OPENINGS = [
  'Arv',
  'Bel',
  'Cor',
  'Dral',
  'Esk',
  'Fal',
  'Gren',
  'Hov',
  'Ilv',
  'Jars',
  'Kem',
  'Lor',
  'Mard',
  'Nol',
  'Orv',
  'Pel',
  'Rast',
  'Sorv',
  'Tarn',
  'Valm',
]
const ENDINGS = [
  'adier',
  'anec',
  'aric',
  'asco',
  'audel',
  'avan',
  'eddo',
  'elin',
  'enko',
  'erin',
  'esku',
  'iadis',
  'icard',
  'ignan',
  'olet',
  'ondi',
  'oval',
  'ulis',
  'uran',
  'yvel',
]
const NATIONS = [
  ['portugais', 'portugaise'],
  ['norvégien', 'norvégienne'],
  ['chilien', 'chilienne'],
  ['kényan', 'kényane'],
  ['letton', 'lettone'],
  ['islandais', 'islandaise'],
  ['uruguayen', 'uruguayenne'],
  ['slovène', 'slovène'],
  ['népalais', 'népalaise'],
  ['ghanéen', 'ghanéenne'],
  ['finlandais', 'finlandaise'],
  ['mongol', 'mongole'],
] as const
const OFFICES = [
  ['président #', 'présidente #'],
  ['ministre # des Transports', 'ministre # des Transports'],
  ['ministre # de l’Agriculture', 'ministre # de l’Agriculture'],
  ['ministre # des Affaires étrangères', 'ministre # des Affaires étrangères'],
  ['ministre # de la Culture', 'ministre # de la Culture'],
  ['ambassadeur #', 'ambassadrice #'],
  ['premier ministre #', 'première ministre #'],
] as const

/** The `index`-th person of an invented world; names repeat only after thousands. */
export function person(index: number, random: Random): Person {
  const gender = index % 2 === 0 ? 'm' : 'f'
  const opening = OPENINGS[index % OPENINGS.length] ?? ''
  const ending = ENDINGS[Math.floor(index / OPENINGS.length) % ENDINGS.length] ?? ''
  const surname = opening + ending
  const [office, nation] = [pick(random, OFFICES), pick(random, NATIONS)]
  const which = gender === 'm' ? 0 : 1
  return {
    name: `${pick(random, FIRST_NAMES[gender])} ${surname}`,
    surname,
    gender,
    role: office[which].replace('#', nation[which]),
  }
}

/** The person with office and name: *La ministre portugaise des Transports, Garance Arvadier,*; without the last comma. */
export function introduced({ role, name, gender }: Person): string {
  return `${withArticle(role, gender)} ${name}`
}

/** *le président chilien*, *l’ambassadrice slovène*. */
export function withArticle(role: string, gender: 'm' | 'f'): string {
  return role.startsWith('ambass') ? `l’${role}` : `${gender === 'm' ? 'le' : 'la'} ${role}`
}

/** *M. Arvadier*, *Mme Belanec*. */
export function titled({ surname, gender }: Person): string {
  return `${gender === 'm' ? 'M.' : 'Mme'} ${surname}`
}

/** *Il*, *Elle*. */
export function pronoun({ gender }: Person): string {
  return gender === 'm' ? 'il' : 'elle'
}

/** Mentions in the order in which a text makes them: introduced, then title and name, office, pronoun. */
export function mention(one: Person, known: boolean, random: Random): string {
  if (!known) return introduced(one)
  return pick(random, [titled(one), titled(one), withArticle(one.role, one.gender), one.name])
}

/** As `mention`, at the head of a sentence. */
export function mentionFirst(one: Person, known: boolean, random: Random): string {
  return capitalised(known && random() < 0.3 ? pronoun(one) : mention(one, known, random))
}
