import { foldWord } from '#corpus/text/foldWord.ts'
import { remembered } from '#corpus/text/remembered.ts'
import { COUNTRY_TABLE } from './countryTable.ts'

/** A state as the French press names it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** The usual name, without article: what a capital standing for the government is called. */
  name: string
  gender: 'm' | 'f'
  plural: boolean
  /** Whether the name takes an article (*la Chine*, but *Cuba*). */
  article: boolean
}

/** An adjective of nationality. */
export interface CountryAdjective {
  code: string
  gender: 'm' | 'f' | null
  plural: boolean | null
}

interface Row extends Country {
  names: string[]
  adjectives: string[]
  cities: string[]
}

function list(field: string): string[] {
  return field.split(';').filter((item) => item !== '')
}

function readRow(line: string): Row {
  const [code = '', names = '', gender = '', adjectives = '', cities = ''] = line.split('|')
  const all = list(names).map((name) => name.replace('=', ''))
  return {
    code,
    name: all[0] ?? '',
    names: all,
    gender: gender.startsWith('f') ? 'f' : 'm',
    plural: gender.includes('p'),
    article: !gender.includes('0'),
    adjectives: list(adjectives),
    cities: list(cities),
  }
}

/** Feminine of an adjective of nationality by the regular endings (*-en → -enne*, *-e* unchanged, else *-e*). */
function feminine(masculine: string): string {
  if (masculine.endsWith('e')) return masculine
  return masculine.endsWith('en') ? `${masculine}ne` : `${masculine}e`
}

/** Every written form of one adjective with its gender and number; forms that serve both carry null. */
function adjectiveForms(entry: string, code: string): [string, CountryAdjective][] {
  const [masculine = '', given] = entry.split('/')
  const fem = given ?? feminine(masculine)
  const gender = masculine === fem ? null : 'm'
  const forms: [string, CountryAdjective][] = [
    [masculine, { code, gender, plural: /[sx]$/u.test(masculine) ? null : false }],
  ]
  if (!/[sx]$/u.test(masculine)) forms.push([`${masculine}s`, { code, gender, plural: true }])
  if (gender !== null)
    forms.push([fem, { code, gender: 'f', plural: false }], [`${fem}s`, { code, gender: 'f', plural: true }])
  return forms
}

const ROWS: readonly Row[] = COUNTRY_TABLE.trim().split('\n').map(readRow)

/** Two states share these adjectives, so they name none (*congolais*); the article's own country decides. */
const SHARED_ADJECTIVES: ReadonlySet<string> = new Set(['congolais', 'congolaise', 'congolaises'])

const byName: ReadonlyMap<string, Country> = new Map(
  ROWS.toReversed().flatMap((row) => row.names.map((name) => [foldWord(name), row] as const)),
)
const byCode: ReadonlyMap<string, Country> = new Map(ROWS.map((row) => [row.code, row]))
const byCity: ReadonlyMap<string, Country> = new Map(
  ROWS.flatMap((row) => row.cities.map((city) => [foldWord(city), row] as const)),
)
const byAdjective: ReadonlyMap<string, CountryAdjective> = new Map(
  ROWS.flatMap((row) => row.adjectives.flatMap((entry) => adjectiveForms(entry, row.code))).map(
    ([form, adjective]) => [foldWord(form), adjective],
  ),
)
const adjectiveByCode: ReadonlyMap<string, { m: string; f: string }> = new Map(
  ROWS.flatMap((row) => {
    const [masculine, given] = (row.adjectives[0] ?? '').split('/')
    return masculine ? [[row.code, { m: masculine, f: given ?? feminine(masculine) }] as const] : []
  }),
)

const firstWords = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(names, (name) => name.split(' ', 1)[0] ?? ''))
const FIRST_OF_NAME = firstWords(byName.keys())
const FIRST_OF_CITY = firstWords(byCity.keys())

/** Whether the name of a state may begin with this folded word; one that folds to nothing may stand before any. */
export function opensCountry(folded: string): boolean {
  return folded === '' || FIRST_OF_NAME.has(folded.split(' ', 1)[0] ?? '')
}

/** The same of a city that stands for a government. */
export function opensCity(folded: string): boolean {
  return folded === '' || FIRST_OF_CITY.has(folded.split(' ', 1)[0] ?? '')
}

/** The state of this name (any spelling of case and accents), or null. */
export function countryNamed(name: string): Country | null {
  return byName.get(foldWord(name)) ?? null
}

/** The state of this ISO code, or null. */
export function countryOfCode(code: string): Country | null {
  return byCode.get(code) ?? null
}

/** The state whose government this city stands for, or null. */
export function countryOfCity(city: string): Country | null {
  return byCity.get(foldWord(city)) ?? null
}

/** The nationality an adjective says, with its gender and number where the form shows them, or null. */
export const countryAdjective = remembered((word: string): CountryAdjective | null => {
  const folded = foldWord(word)
  const found = byAdjective.get(folded)
  if (found === undefined) return null
  return SHARED_ADJECTIVES.has(folded) ? { ...found, code: '' } : found
})

/** The usual adjective of a state in both genders (*chinois*, *chinoise*), or null. */
export function adjectiveOf(code: string): { m: string; f: string } | null {
  return adjectiveByCode.get(code) ?? null
}
