import { OFFICE_SYNONYMS } from '#corpus/french/roleTable.ts'
import { remembered } from '#corpus/text/remembered.ts'
import type { Office } from './phrase.ts'

/** Words beside an office that do not make it another one. */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  'nouveau nouvelle actuel actuelle elu elue sortant sortante nomme nommee chinois'.split(' '),
)
const GERMAN_STATES: ReadonlySet<string> = new Set(['DE', 'AT'])

const synonymOf = remembered(
  (said) => OFFICE_SYNONYMS.find(([form]) => said === form || said.startsWith(`${form} `))?.[1] ?? null,
)

/** The office without its country: one key for all ways to say it (*chef de la diplomatie*, *ministre des Affaires étrangères*). */
export function officeName(office: Office): string {
  const { lemma } = office.noun
  const words = office.words.filter((word) => !WEAK_WORDS.has(word))
  const said = [lemma, ...words].join(' ')
  if (lemma === 'president' && words.length === 0) return 'state'
  if (lemma === 'ministre' && words[0] === 'premier') return 'government'
  if (lemma === 'chancelier' && (GERMAN_STATES.has(office.country ?? '') || words[0] === 'federal'))
    return 'government'
  if (lemma === 'secretaire' && words[0] === 'etat' && office.country === 'US')
    return 'minister affaires etrangeres'
  if (lemma === 'secretaire' && words[0] === 'defense') return 'minister defense'
  const synonym = synonymOf(said)
  if (synonym !== null) return synonym
  return lemma === 'ministre' ? ['minister', ...words].join(' ') : said
}

/**
 * The key under which the holders of one office are compared across articles: office and country, or office and the
 * body it belongs to; null for a past office and for a bare noun (*le président*), which say nothing elsewhere.
 */
export function officeKey(office: Office): string | null {
  if (office.former) return null
  const name = officeName(office)
  if (office.country !== null && office.country !== '') return `${name}|${office.country}`
  return office.words.length > 0 && name.includes(' ') ? `${name}|` : name === 'pope' ? 'pope|' : null
}
