import type french from './fr/about.json'
import type { words } from './fr/index.ts'
import type { Lang } from './languages.ts'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Stem<K> = K extends `${infer S}_${Plural}` ? S : K

/** Every key that French has, plural forms by their stem: another one is a compile error. */
export type Key = Stem<keyof typeof words | keyof typeof french>

/** What fills the holes `{{name}}` of a sentence; `count` also chooses its plural form. */
export type Values = Readonly<Record<string, string | number>>

/** The sentence of a key in one language. */
export type Translate = (key: Key, values?: Values) => string

/** Words of one language by key. */
export type Table = ReadonlyMap<string, string>

const HOLE = /\{\{(\w+)\}\}/g

/** Reads sentences from `tables`, the first that has one: the language's own, then French; else the key itself. */
export function translator(lang: Lang, tables: () => readonly Table[]): Translate {
  const rules = new Intl.PluralRules(lang)
  return (key, values = {}) => {
    const { count } = values
    const form = typeof count === 'number' ? `${key}_${rules.select(count)}` : key
    const sentence = find(tables(), form) ?? find(tables(), `${key}_other`) ?? key
    return sentence.replace(HOLE, (hole, name: string) => String(values[name] ?? hole))
  }
}

function find(tables: readonly Table[], key: string): string | undefined {
  for (const table of tables) {
    const sentence = table.get(key)
    if (sentence !== undefined) return sentence
  }
  return undefined
}
