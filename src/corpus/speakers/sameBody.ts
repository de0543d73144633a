import { countryAdjective, countryNamed, countryOfCity } from '#corpus/french/countries.ts'
import { DOMAIN_WORDS } from '#corpus/french/domains.ts'
import { FIRM_NOUNS, FIRM_NOUNS_TOO } from '#corpus/french/firmNouns.ts'
import { speakerNoun } from '#corpus/french/nouns.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { bodyNamed, REACH, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import { isUntold } from './newlyDescribed.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'

/** Nouns that take up a body of the same sort whatever its name says: *la Cédéao … l’organisation*. */
const SORTS: readonly ReadonlySet<string>[] = [
  new Set('parti formation mouvement front union alliance rassemblement coalition ligue'.split(' ')),
  new Set(
    'entreprise societe compagnie firme groupe constructeur fabricant geant operateur exploitant laboratoire start-up startup'.split(
      ' ',
    ),
  ),
  new Set('club equipe formation franchise ecurie'.split(' ')),
  new Set('agence etablissement office institut observatoire hopital'.split(' ')),
  new Set('syndicat centrale federation confederation organisation'.split(' ')),
  new Set('chaine journal quotidien hebdomadaire media agence magazine radio station'.split(' ')),
]
/** Nouns that take up any body but an organ of the state. */
const ANY_BODY: ReadonlySet<string> = new Set(
  'organisation institution instance organisme ong association'.split(' '),
)
const ORGANS: ReadonlySet<string> = new Set(
  'gouvernement ministere parlement senat assemblee armee police cour tribunal'.split(' '),
)

/** Nouns that take up a name of which nothing is told as a firm's. */
const FIRMS: ReadonlySet<string> = new Set(
  `entreprise societe compagnie firme groupe constructeur fabricant geant start-up startup operateur exploitant marque
  enseigne laboratoire avionneur assureur equipementier cimentier siderurgiste petrolier transporteur distributeur
  hebergeur prestataire sous-traitant fournisseur`.split(/\s+/u),
)

/** How many paragraphs back a noun of one sort (*le groupe, le parti*) reaches. */
const SORT_PARAGRAPHS = 2
/** How many mentions back such a noun reaches. */
const NEAR = 12

/** The body that a definite noun without name takes up: the one of this noun, else the last one of its sort; or null. */
export function sameBody(cast: Cast, ref: Ref, phrase: Phrase): Entity | null {
  if (phrase.names.length > 0 || phrase.determiner === 'indefinite' || phrase.complement !== null) return null
  const lemma = phrase.noun?.lemma ?? foldWord(phrase.text)
  const words = phrase.text.split(/\s+/u)
  if (words.length > 1 && /^\p{Lu}/u.test(phrase.text)) return null
  const bare = speakerNoun(words.at(-1) ?? '')?.lemma === lemma
  if (bare) {
    const known = cast.bodiesByNoun.get(lemma)
    if (known !== undefined) return rootOf(known)
    const later = phrase.determiner === 'possessive' ? cast.laterByNoun.get(lemma) : undefined
    if (later != null) return cast.bodies.get(later) ?? null
  }
  const placed = words.slice(1).every((word) => isOfPlace(word))
  if ((!bare && !placed) || phrase.determiner === 'possessive') return null
  const sort = lastOfSort(cast, ref, lemma) ?? bareBody(cast, ref, lemma) ?? onlyFirm(cast, ref, lemma)
  const near = sort !== null && rootOf(sort).lastRef?.paragraph === ref.paragraph
  return near || !bare ? sort : (bodyOfOffice(cast, ref, lemma) ?? sort)
}

/**
 * The firm that a noun of trade takes up (*l’assureur, le distributeur*), which may name a person too: one that was
 * called so, else one near by; null for any other noun.
 */
export function firmMeant(cast: Cast, ref: Ref, phrase: Phrase): Entity | null {
  const lemma = phrase.noun?.lemma ?? ''
  if (phrase.plural || phrase.names.length > 0 || phrase.complement !== null) return null
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'demonstrative') return null
  if (!FIRM_NOUNS.has(lemma) && !FIRM_NOUNS_TOO.has(lemma)) return null
  const called = cast.bodiesByNoun.get(lemma)
  if (called !== undefined) return rootOf(called)
  return FIRM_NOUNS.has(lemma) ? lastFirm(cast, ref) : null
}

function lastFirm(cast: Cast, ref: Ref): Entity | null {
  for (const { entities, paragraph } of cast.past.slice(-NEAR).toReversed()) {
    const root = entities.length === 1 && entities[0] !== undefined ? rootOf(entities[0]) : null
    if (
      root?.kind === 'institution' &&
      !root.local &&
      ref.paragraph - paragraph <= 1 &&
      isOfSort(root, 'entreprise')
    )
      return root
  }
  return null
}

/** Adjectives that say a body's field or rank and tell no other one: *le quotidien sportif, la compagnie minière*. */
const FIELDS: ReadonlySet<string> = new Set(
  `sportif sportive economique local locale national nationale prive privee public publique specialise specialisee
  financier financiere petrolier petroliere minier miniere automobile chimique pharmaceutique aerien aerienne ferroviaire
  energetique industriel industrielle alimentaire agroalimentaire textile bancaire patronal patronale syndical syndicale
  islamiste chiite sunnite rebelle arme armee regional regionale ecologiste socialiste
  humanitaire flamand flamande wallon wallonne conservateur conservatrice satirique numerique`.split(/\s+/u),
)

/** *américaine, ouest-africaine, européenne* */
function isOfPlace(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return (
    countryAdjective(last) !== null ||
    /^(?:africain|européen|asiatique|onusien|mondial|régional)(?:ne|e)?$/u.test(last) ||
    FIELDS.has(foldWord(last)) ||
    OF_A_TOWN.test(last)
  )
}

/** *héraultais, lillois, parisienne, toulousain, girondine, normand, savoyarde* */
const OF_A_TOWN =
  /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ard|arde|in|ine|asque|iote|an|ane|ol|ole)$/u

function lastOfSort(cast: Cast, ref: Ref, lemma: string): Entity | null {
  if (!ANY_BODY.has(lemma) && !SORTS.some((sort) => sort.has(lemma))) return null
  for (const earlier of cast.past.slice(-NEAR).toReversed()) {
    const [entity] = earlier.entities
    const reach = ANY_BODY.has(lemma) ? 1 : SORT_PARAGRAPHS
    if (entity === undefined || earlier.entities.length !== 1 || ref.paragraph - earlier.paragraph > reach)
      continue
    const root = rootOf(entity)
    if (ref.rank > 0 && isBareFirm(root, earlier) && isFirm(lemma) && earlier.paragraph === ref.paragraph) {
      root.kind = 'institution'
      return root
    }
    const near = earlier.rank > 0 || (!ANY_BODY.has(lemma) && earlier.paragraph === ref.paragraph)
    if (root.kind === 'institution' && !root.local && near && isOfSort(root, lemma)) return root
  }
  return null
}

/** *Battu samedi, Montferrand n’a pas attendu. Le club …*: a name of one word of which nothing is told, subject of the sentence before. */
function bareBody(cast: Cast, ref: Ref, lemma: string): Entity | null {
  const { bareName } = cast
  const [name] = bareName?.phrase?.names ?? []
  if (bareName === null || name === undefined || (!TEAMS.has(lemma) && !isFirm(lemma))) return null
  if (bareName.paragraph !== ref.paragraph || ref.sentence - bareName.sentence > 1 || ref.rank === 0)
    return null
  const { entity } = bodyNamed(cast, foldWord(name), 'institution', name)
  entity.names.push(name)
  return entity
}

function isFirm(lemma: string): boolean {
  return FIRMS.has(lemma) || FIRM_NOUNS.has(lemma)
}

const TEAMS: ReadonlySet<string> = new Set('club equipe formation franchise ecurie'.split(' '))

/**
 * *Le laboratoire conteste*: where no body of that sort was named, the one firm whose name the article gives as
 * somebody’s (*une cadre de Helvia Roux*); null for two.
 */
function onlyFirm(cast: Cast, ref: Ref, lemma: string): Entity | null {
  if (!isFirm(lemma) || ref.rank === 0) return null
  const names = new Map<string, string>()
  for (const { phrase } of cast.past.slice(-REACH)) {
    for (const { text, former, noun } of phrase?.offices ?? []) {
      const name = !former && noun.role === 'state' ? null : bodyIn(text)
      if (name !== null) names.set(foldWord(name), name)
    }
  }
  const [only] = names
  return only === undefined || names.size > 1 ? null : bodyNamed(cast, only[0], 'institution', only[1]).entity
}

/** A name of which nothing is told and that opens the sentence it speaks in: *Bolt Marine a annoncé … La société …* */
function isBareFirm(root: Entity, { opens, sourceOf }: Ref): boolean {
  return (
    opens &&
    sourceOf.length > 0 &&
    isUntold(root) &&
    root.gender === null &&
    root.surname === null &&
    !root.shortened
  )
}

/** The body that somebody near by speaks for or leads: *Luc Roche, porte-parole de Logis pour tous … L’association* */
function bodyOfOffice(cast: Cast, ref: Ref, lemma: string): Entity | null {
  if (!ANY_BODY.has(lemma) && !SORTS.some((sort) => sort.has(lemma))) return null
  for (const earlier of cast.pastPersons.slice(-NEAR).toReversed()) {
    const [entity] = earlier.entities
    if (entity === undefined || ref.paragraph - earlier.paragraph > 1) continue
    for (const { text, noun, former } of rootOf(entity).offices) {
      const name = former || (noun.role !== 'spokesperson' && noun.role !== 'chief') ? null : bodyIn(text)
      if (name !== null) return bodyNamed(cast, foldWord(name), 'institution', name).entity
    }
  }
  return null
}

const OF_A_NAME =
  /\s(?:(?:de|du|des|de\sla)\s|(?:de\sl|d)[’'])(?:(?:groupe|société|entreprise|compagnie|firme|association|fondation|ONG|collectif|syndicat|parti|club|fédération|start-up|laboratoire|constructeur|fabricant|opérateur)\s)?(?=\p{Lu})/u

/** *présidente de Logis pour tous* → *Logis pour tous*; null for a state, a city, a domain or a body with a noun of its own. */
function bodyIn(office: string): string | null {
  const lastPart = office.slice(office.lastIndexOf(',') + 1)
  const link = OF_A_NAME.exec(lastPart)
  const name = link === null ? null : lastPart.slice(link.index + link[0].length)
  const first = name?.split(/\s/u)[0] ?? ''
  if (name === null || countryNamed(name) !== null || countryOfCity(name) !== null) return null
  return DOMAIN_WORDS.has(foldWord(first)) || speakerNoun(first) !== null ? null : name
}

function isOfSort(body: Entity, lemma: string): boolean {
  const noun = body.sort ?? speakerNoun((body.names[0] ?? body.label).split(/\s/u)[0] ?? '')?.lemma ?? null
  if (noun === null || (body.sort !== null && !SORTS.some((sort) => sort.has(noun)) && !ORGANS.has(noun)))
    return true
  if (ANY_BODY.has(lemma)) return !ORGANS.has(noun)
  return SORTS.some((sort) => sort.has(lemma) && sort.has(noun))
}
