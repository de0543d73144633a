import { foldWord } from '#corpus/text/foldWord.ts'
import type { RoleClass } from './nouns.ts'

/** A noun of a person as its ending tells it. */
export interface DerivedPerson {
  /** Folded masculine singular. */
  lemma: string
  gender: 'm' | 'f' | null
  plural: boolean
  role: RoleClass
}

interface Ending {
  ending: string
  /** The same ending in the masculine. */
  masculine: string
  gender: 'm' | 'f' | null
  role: RoleClass
}

const both = (ending: string, role: RoleClass): Ending => ({
  ending,
  masculine: ending,
  gender: null,
  role,
})
const feminine = (ending: string, masculine: string, role: RoleClass): Ending => ({
  ending,
  masculine,
  gender: 'f',
  role,
})
const masculine = (ending: string, role: RoleClass): Ending => ({
  ending,
  masculine: ending,
  gender: 'm',
  role,
})

/** Folded endings that make nouns of people, the longest first. */
const ENDINGS: readonly Ending[] = [
  both('therapeute', 'scholar'),
  both('logiste', 'scholar'),
  both('logue', 'scholar'),
  both('iatre', 'scholar'),
  both('naute', 'work'),
  both('iste', 'work'),
  feminine('logienne', 'logien', 'scholar'),
  feminine('icienne', 'icien', 'work'),
  feminine('cultrice', 'culteur', 'work'),
  feminine('atrice', 'ateur', 'work'),
  feminine('trice', 'teur', 'work'),
  feminine('euse', 'eur', 'work'),
  masculine('logien', 'scholar'),
  masculine('icien', 'work'),
  masculine('culteur', 'work'),
  masculine('teur', 'work'),
]

/** Things and qualities that end so too, folded singulars. */
const THINGS: ReadonlySet<string> = new Set(
  `liste piste baptiste triste improviste batiste fleuriste-box
  catalogue dialogue prologue epilogue monologue decalogue analogue homologue apologue eglogue
  secteur facteur moteur vecteur reacteur indicateur ordinateur tracteur compteur capteur detecteur adaptateur 
  generateur radiateur accelerateur simulateur ventilateur carburateur calculateur aspirateur refrigerateur congelateur incubateur
  denominateur multiplicateur equateur extincteur interrupteur transformateur alternateur condensateur demultiplicateur
  projecteur collecteur connecteur conteneur recepteur emetteur haut-parleur hauteur lenteur senteur puanteur
  moiteur pointeur routeur reflecteur separateur regulateur stabilisateur amplificateur ascenseur retroviseur autocuiseur
  protecteur stimulateur respirateur defibrillateur humidificateur propulseur percuteur
  matrice cicatrice calculatrice generatrice motrice bissectrice mediatrice tectrice
  tondeuse perceuse agrafeuse tronconneuse moissonneuse pelleteuse photocopieuse deneigeuse betonneuse berceuse veilleuse
  mitrailleuse foreuse visseuse balayeuse arroseuse faucheuse secheuse essoreuse laveuse ponceuse friteuse 
  batteuse ecremeuse tireuse trieuse broyeuse
  fameuse honteuse douteuse boueuse venteuse houleuse frileuse poudreuse joyeuse ennuyeuse soyeuse rocheuse facheuse
  fangeuse somptueuse desastreuse luxueuse precieuse affreuse frauduleuse scandaleuse fabuleuse miraculeuse
  populeuse meticuleuse nebuleuse musculeuse crapuleuse granuleuse merveilleuse perilleuse orgueilleuse pouilleuse
  creuse gueuse pieuse`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** Endings of adjectives (*sérieuse, dangereuse, lumineuse, orageuse, vertueuse*). */
const QUALITIES: readonly string[] = ['ieuse', 'reuse', 'ineuse', 'geuse', 'ueuse', 'oteuse', 'gneuse']

const SHORTEST = 6

/**
 * What the ending of a noun that no table holds says: *une héliologue, le trufficulteur, la bloggeuse*; null for things
 * (*ordinateur*), for capitals (*Baptiste*) and for all other words.
 */
export function derivedPerson(written: string): DerivedPerson | null {
  if (/^\p{Lu}/u.test(written)) return null
  const folded = foldWord(written)
  const plural = folded.endsWith('s')
  const singular = plural ? folded.slice(0, -1) : folded
  if (singular.length < SHORTEST || THINGS.has(singular)) return null
  if (QUALITIES.some((ending) => singular.endsWith(ending))) return null
  const found = ENDINGS.find(({ ending }) => singular.endsWith(ending))
  if (found === undefined) return null
  const lemma = singular.slice(0, singular.length - found.ending.length) + found.masculine
  return THINGS.has(lemma) ? null : { lemma, gender: found.gender, plural, role: found.role }
}
