import { foldWord } from '#corpus/text/foldWord.ts'
import { remembered } from '#corpus/text/remembered.ts'
import { CIRCLE_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, INSTITUTION_NOUNS } from './collectiveTable.ts'
import { TRADES_OF_BOTH, TRADES_OF_FIRMS } from './firmNouns.ts'
import { derivedPerson } from './personEndings.ts'
import { feminineOf, PROFESSION_TABLE } from './professionTable.ts'
import { ROLE_TABLE } from './roleTable.ts'

export type RoleClass =
  | 'state'
  | 'government'
  | 'minister'
  | 'diplomat'
  | 'spokesperson'
  | 'chief'
  | 'deputy'
  | 'military'
  | 'clergy'
  | 'justice'
  | 'scholar'
  | 'work'
  | 'kin'
  | 'any'

/** What a common noun says of those it names. */
export interface SpeakerNoun {
  kind: 'person' | 'institution' | 'document' | 'group' | 'circle'
  /** Folded masculine singular (*ministre*, *president*), singular of institutions and documents. */
  lemma: string
  gender: 'm' | 'f' | null
  /** null when the form is both (*porte-parole*). */
  plural: boolean | null
  /** Of persons only. */
  role: RoleClass | null
}

/** Regular French plural; compounds of a verb (*porte-parole*) do not change. */
function pluralOf(word: string): string {
  if (/[sxz]$/u.test(word) || word.startsWith('porte-')) return word
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`
}

function isRoleClass(word: string): word is RoleClass {
  return CLASSES.has(word)
}
const CLASSES: ReadonlySet<string> = new Set(
  'state government minister diplomat spokesperson chief deputy military clergy justice scholar work kin any'.split(
    ' ',
  ),
)

const nouns = new Map<string, SpeakerNoun>()
/** Keys of nouns that are written with an acute at the end (*député*): *jugé, élevé, piloté* are none of *juge, élève, pilote*. */
const acute = new Set<string>()
const ENDS_ACUTE = /ée?s?$/iu
/** The written masculine and feminine of each office by its folded lemma. */
const forms = new Map<string, { m: string; f: string }>(
  ROLE_TABLE.trim()
    .split('\n')
    .map((line) => {
      const [masculine = '', feminine = ''] = line.split('|')
      const m = masculine.split(';')[0] ?? ''
      return [foldWord(m), { m, f: feminine.split(';')[0] || m }]
    }),
)

/** Adds both numbers of a form; a form that is already there in the other gender serves both. */
function add(form: string, noun: Omit<SpeakerNoun, 'plural'>) {
  const many = pluralOf(form)
  for (const [written, plural] of [
    [form, many === form ? null : false] as const,
    [many, many === form ? null : true] as const,
  ]) {
    const key = foldWord(written)
    if (ENDS_ACUTE.test(written)) acute.add(key)
    const known = nouns.get(key)
    if (known === undefined) nouns.set(key, { ...noun, plural })
    else if (known.lemma === noun.lemma && known.gender !== noun.gender)
      nouns.set(key, { ...known, gender: null })
  }
}

function addRoles() {
  for (const line of ROLE_TABLE.trim().split('\n')) {
    const [masculine = '', feminine = '', role = ''] = line.split('|')
    const lemma = foldWord(masculine.split(';')[0] ?? '')
    const both = { kind: 'person', lemma, role: isRoleClass(role) ? role : 'work' } as const
    for (const form of masculine.split(';')) add(form, { ...both, gender: 'm' })
    for (const form of feminine.split(';')) if (form !== '') add(form, { ...both, gender: 'f' })
  }
}

function addCollectives(table: string, kind: 'institution' | 'document' | 'group') {
  for (const line of table.trim().split('\n')) {
    const [gender, ...words] = line.trim().split(/\s+/u)
    for (const word of words)
      add(word, { kind, lemma: foldWord(word), gender: gender === 'f' ? 'f' : 'm', role: null })
  }
}

function addProfessions() {
  for (const [role, entries] of PROFESSION_TABLE)
    for (const entry of entries.split(/\s+/u)) {
      const [m = '', f = feminineOf(m)] = entry.split('/')
      const noun = { kind: 'person', lemma: foldWord(m), role: isRoleClass(role) ? role : 'work' } as const
      add(m, { ...noun, gender: 'm' })
      add(f, { ...noun, gender: 'f' })
      forms.set(noun.lemma, { m, f })
    }
}

addRoles()
addProfessions()
addCollectives(INSTITUTION_NOUNS, 'institution')
addCollectives(DOCUMENT_NOUNS, 'document')
for (const word of CIRCLE_NOUNS)
  nouns.set(word, { kind: 'circle', lemma: word, gender: null, plural: false, role: null })
addCollectives(GROUP_NOUNS, 'group')
for (const [words, firm] of [
  [TRADES_OF_FIRMS, true],
  [TRADES_OF_BOTH, false],
] as const)
  for (const word of words) {
    const common = { lemma: foldWord(word), gender: 'm' } as const
    if (nouns.has(common.lemma)) continue
    if (firm) add(word, { ...common, kind: 'institution', role: null })
    else add(word, { ...common, kind: 'person', role: 'work' })
  }

/** Things that an accent alone tells from people (*la retraite, le retraité*). */
const THINGS_BY_ACCENT = /^retraites?$/iu

/** What a common noun says of those it names, by the lexicon or by its ending; null for any other word. */
export const speakerNoun = remembered((word: string): SpeakerNoun | null => {
  const key = foldWord(word)
  const known = nouns.get(key)
  if (known !== undefined) {
    const isVerb = ENDS_ACUTE.test(word) && !acute.has(key)
    return isVerb || (known.role !== null && THINGS_BY_ACCENT.test(word)) ? null : known
  }
  const derived = derivedPerson(word)
  return derived === null ? compoundNoun(word) : { kind: 'person', ...derived }
})

/** *vice-procureure, ex-otage, cofondateur-gérant*: an office with a prefix, or the first of two joined; null for others. */
function compoundNoun(word: string): SpeakerNoun | null {
  const hyphen = word.indexOf('-')
  if (hyphen < 1 || /^\p{Lu}/u.test(word)) return null
  const [first, rest] = [foldWord(word.slice(0, hyphen)), word.slice(hyphen + 1)]
  const found = PREFIXES.has(first) ? nouns.get(foldWord(rest)) : nouns.get(first)
  if (found?.kind !== 'person') return null
  return PREFIXES.has(first) ? { ...found, lemma: `${first} ${found.lemma}` } : found
}

const PREFIXES: ReadonlySet<string> = new Set('vice ex co sous neo pro'.split(' '))

/** The written masculine and feminine of an office by its folded lemma (*directeur*, *directrice*), or null. */
export function roleForms(lemma: string): { m: string; f: string } | null {
  return forms.get(lemma) ?? null
}
