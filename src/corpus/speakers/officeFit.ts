import type { RoleClass, SpeakerNoun } from '#corpus/french/nouns.ts'
import { areSisters } from '#corpus/french/sisterProfessions.ts'
import { rootOf, type Entity } from './entity.ts'
import { officeName } from './officeKey.ts'
import type { Office } from './phrase.ts'

/** Nouns that stand for holders of several offices → the classes of office they fit. */
const HYPERNYMS: ReadonlyMap<string, readonly RoleClass[]> = new Map<string, readonly RoleClass[]>([
  ['dirigeant', ['state', 'government', 'chief']],
  ['leader', ['state', 'government', 'chief', 'deputy']],
  ['patron', ['chief']],
  ["homme d' affaires", ['chief']],
  ["femme d' affaires", ['chief']],
  ["chef d' entreprise", ['chief']],
  ["cheffe d' entreprise", ['chief']],
  ['industriel', ['chief']],
  ['entrepreneur', ['chief']],
  ['homme politique', ['state', 'government', 'minister', 'deputy', 'chief']],
  ['femme politique', ['state', 'government', 'minister', 'deputy', 'chief']],
  ['responsable politique', ['state', 'government', 'minister', 'deputy', 'chief']],
  ['diplomate', ['diplomat', 'spokesperson']],
  ['politicien', ['state', 'government', 'minister', 'deputy', 'chief']],
  ['elu', ['deputy', 'chief', 'state']],
  ['parlementaire', ['deputy']],
  ['militaire', ['military']],
  ['officier', ['military']],
  ['magistrat', ['justice']],
  ['scientifique', ['scholar']],
  ['chercheur', ['scholar']],
  ['universitaire', ['scholar']],
  ['specialiste', ['scholar']],
  ['expert', ['scholar']],
  ['prelat', ['clergy']],
  ['religieux', ['clergy']],
  ['emissaire', ['diplomat']],
  ['envoye', ['diplomat']],
  [
    'responsable',
    [
      'state',
      'government',
      'minister',
      'diplomat',
      'spokesperson',
      'chief',
      'deputy',
      'military',
      'clergy',
      'justice',
    ],
  ],
  ['negociateur', ['diplomat', 'minister']],
])

/** Words that narrow nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'politique politiques nouveau nouvelle actuel actuelle americain'.split(' '),
)

/** Nouns of those who reign: *le souverain* is no president. */
const MONARCHS: ReadonlySet<string> = new Set(
  'souverain monarque roi empereur prince emir sultan cheikh'.split(' '),
)

const LEADERS: ReadonlySet<string> = new Set(['dirigeant', 'leader'])

/** Nouns for whoever leads a body (*le chef de l’ONU*), and the classes of offices that do. */
const HEADS: ReadonlySet<string> = new Set('chef patron dirigeant tete numero numero un leader'.split(' '))
const LED: ReadonlySet<string> = new Set([
  'chief',
  'state',
  'government',
  'minister',
  'diplomat',
  'clergy',
  'military',
])

function holds(offices: readonly Office[], wanted: Office): boolean {
  return offices.some((office) => matches(office, wanted))
}

/** Whether an office answers to the words *le ministre russe*, *la présidente*. */
function matches(held: Office, wanted: Office): boolean {
  if (
    wanted.country !== null &&
    wanted.country !== '' &&
    held.country !== null &&
    held.country !== '' &&
    held.country !== wanted.country
  )
    return false
  if (wanted.former && !held.former) return false
  if (held.former && !wanted.former) return false
  if (officeName(held) === officeName(wanted)) return true
  if (wanted.country && !held.country && held.words.length > 0) return false
  const words = wanted.words.filter((word) => !EMPTY_WORDS.has(word))
  const bare = words.length === 0
  // *le président de la République* is no president of a council of that republic.
  if (officeName(wanted) === 'state' && !bare) return false
  if (wanted.noun.lemma === 'ministre' && bare && officeName(held).startsWith('minister')) return true
  if (
    HEADS.has(wanted.noun.lemma) &&
    !bare &&
    LED.has(held.noun.role ?? '') &&
    words.every((word) => held.words.includes(word))
  )
    return true
  return held.noun.lemma === wanted.noun.lemma && words.every((word) => held.words.includes(word))
}

/**
 * How well somebody answers to an office: 2 holds it (by the country too, when one is said), 1 may be meant by a
 * wider noun (*le diplomate, l’intéressé*), 0 not.
 */
export function officeFit(entity: Entity, wanted: Office, adjectivesOnly: boolean): 0 | 1 | 2 {
  const { offices, hinted, country } = rootOf(entity)
  if (wanted.country && country !== null && country !== wanted.country) return 0
  if (holds(offices, wanted) || holds(hinted, wanted)) {
    const told =
      wanted.country === null ||
      country === wanted.country ||
      [...offices, ...hinted].some((office) => office.country === wanted.country)
    return told ? 2 : country === null ? 1 : 0
  }
  if (wanted.country && country !== wanted.country) return 0
  // *l’ancien international* says something new, also of a captain.
  if (wanted.former && wanted.noun.role === 'work') return 0
  return nounFits(entity, wanted.noun, wanted.former) &&
    (adjectivesOnly || wanted.noun.role === 'work' || wanted.words.every((word) => EMPTY_WORDS.has(word)))
    ? 1
    : 0
}

/** The class of an office: who presides over a court is a judge, over any other body its chief. */
function classOf({ noun, words }: Office): RoleClass | null {
  if (words.length === 0 || !PRESIDING.has(noun.lemma)) return noun.role
  if (words.some((word) => COURTS.has(word))) return 'justice'
  return noun.role
}

const PRESIDING: ReadonlySet<string> = new Set(
  'president vice-president conseiller assesseur doyen'.split(' '),
)
const COURTS: ReadonlySet<string> = new Set(
  'tribunal cour chambre assises appel cassation instruction'.split(' '),
)

/** Whether somebody can be one of *les deux ministres*, *les deux responsables*. */
export function nounFits(entity: Entity, { lemma, role }: SpeakerNoun, former = false): boolean {
  const { kind, offices, hinted } = rootOf(entity)
  if (kind !== 'person') return false
  const noun = { lemma: lemma.replace(/^ex[ -]/u, ''), role }
  if (noun.role === 'any' && noun.lemma !== 'responsable') return true
  const classes = HYPERNYMS.get(noun.lemma)
  return [...offices, ...hinted].some((office) => {
    if (former && !office.former) return false
    if (office.noun.lemma === noun.lemma) return office.former === former
    if (noun.lemma === 'diplomate' && officeName(office) === 'minister affaires etrangeres') return true
    // *le chancelier* of a Spanish-speaking state is its foreign minister.
    if (noun.lemma === 'chancelier' && officeName(office) === 'minister affaires etrangeres') return true
    if (noun.lemma === 'ministre') return officeName(office).startsWith('minister')
    if (LEADERS.has(noun.lemma) && officeName(office) === 'government') return true
    if (noun.lemma === 'chef') return office.noun.role === 'state' || office.noun.role === 'government'
    if (MONARCHS.has(noun.lemma) && MONARCHS.has(office.noun.lemma)) return true
    if (areSisters(noun.lemma, office.noun.lemma)) return office.former === former
    const held = classOf(office)
    return held !== null && classes?.includes(held) === true
  })
}
