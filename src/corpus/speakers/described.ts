import type { SpeakerNoun } from '#corpus/french/nouns.ts'
import { REACH, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import type { Office, Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import { agrees } from './genderFit.ts'

export interface Found {
  entity: Entity
  ref: Ref
}

/**
 * Whom a definite noun says something new of (*la buteuse, le cinéaste, l’ancien boxeur, le pilote de 28 ans*): the one
 * person near by whose profession the text has not said; null when there is none, or two. An office (*le ministre*)
 * never describes: that is somebody else.
 */
export function described(cast: Cast, ref: Ref, phrase: Phrase, office: Office): Found | null {
  const kind = descriptionKind(office, phrase)
  if (kind === null) return null
  const fits = (entity: Entity, earlier: Ref) =>
    agrees(entity, phrase, office) && isOpen(entity, earlier, kind)
  return nearest(cast, ref, fits, true) ?? nearest(cast, ref, fits, false)
}

type Kind = 'anybody' | 'unemployed' | 'professional' | 'scholar' | 'party'

function descriptionKind({ noun, words, former, country }: Office, phrase: Phrase): Kind | null {
  if (country !== null || phrase.determiner === null) return null
  if (phrase.determiner === 'demonstrative') return 'anybody'
  if (PARTIES.has(noun.lemma))
    return words.length === 0 && !former && phrase.determiner !== 'possessive' ? 'party' : null
  if (noun.lemma === 'natif') return 'anybody'
  const aged = words.length === 2 && words[1] === 'ans'
  if (aged || (former && noun.role === 'work')) return 'anybody'
  if (phrase.determiner === 'possessive' || former) return null
  const profession = noun.role === 'work' || noun.role === 'scholar' || DESCRIBING.has(noun.lemma)
  const said = words.length === 0 || phrase.complement === null || noun.role === 'scholar'
  if (noun.role === 'scholar' && phrase.complement !== null) return 'scholar'
  if (profession && words.length === 0 && phrase.complement === null) return 'professional'
  return profession && said ? 'unemployed' : null
}

/** Offices that newspapers use for somebody named before as they do professions. */
const DESCRIBING: ReadonlySet<string> = new Set(
  'avocat elu edile patron policier soldat religieux pretre'.split(' '),
)

/** The parties to a case, of whatever profession, but none of those who plead or judge it. */
const PARTIES: ReadonlySet<string> = new Set(
  `prevenu accuse suspect inculpe plaignant condamne detenu victime requerant coaccuse defendeur fugitif temoin
  meurtrier ravisseur prisonnier otage`.split(/\s+/u),
)

/** Somebody of whom the text has said no profession; a scholar may be described by another field. */
function isOpen(entity: Entity, earlier: Ref, kind: Kind): boolean {
  const told = entity.gender ?? entity.likelyGender ?? entity.surname
  const isPerson =
    earlier.rank > 0 || told !== null || entity.shortened || entity.offices.length + entity.hinted.length > 0
  if (entity.names.length === 0 || !isPerson) return false
  if (kind === 'party') return entity.offices.every(({ noun }) => noun.role !== 'justice')
  if (kind === 'anybody') return true
  if (kind === 'professional' && entity.offices.every(({ noun }) => isProfession(noun))) return true
  if (kind === 'scholar' && entity.offices.some(({ noun }) => noun.role === 'scholar')) return true
  return entity.offices.every(
    ({ noun, former, words }) =>
      former || noun.role === 'kin' || noun.role === 'any' || (words.length === 2 && words[1] === 'ans'),
  )
}

function isProfession({ role }: SpeakerNoun): boolean {
  return role === 'work' || role === 'scholar' || role === 'any' || role === 'kin'
}

/** How many paragraphs back somebody may be described. */
const PARAGRAPHS = 2

/**
 * The one person that fits, paragraph by paragraph backwards: of several in one paragraph the only source or subject;
 * null when two remain. With `sameLevel` those whom somebody's words name do not count.
 */
export function nearest(
  cast: Cast,
  ref: Ref,
  fits: (entity: Entity, earlier: Ref) => boolean,
  sameLevel: boolean,
): Found | null {
  const { pastPersons } = cast
  let paragraph = ref.paragraph
  let found = new Map<Entity, Ref>()
  for (let i = pastPersons.length - 1; i >= Math.max(0, pastPersons.length - REACH); i--) {
    const earlier = pastPersons[i]
    const [entity] = earlier?.entities ?? []
    if (earlier === undefined || entity === undefined || (sameLevel && earlier.level !== ref.level)) continue
    if (earlier.paragraph < paragraph && found.size > 0) break
    if (ref.paragraph - earlier.paragraph > PARAGRAPHS) break
    paragraph = earlier.paragraph
    const root = rootOf(entity)
    const known = found.get(root)
    if (fits(root, earlier) && (known === undefined || earlier.rank > known.rank)) found.set(root, earlier)
  }
  const highest = Math.max(0, ...Array.from(found.values(), ({ rank }) => rank))
  if (found.size > 1)
    found = new Map([...found].filter(([, { rank }]) => rank > 0 && rank >= Math.min(2, highest)))
  const [only] = found
  return found.size === 1 && only !== undefined ? { entity: only[0], ref: only[1] } : null
}
