import { describe, expect, test } from 'vitest'
import { SEVERITY_OF } from '#corpus/diagnostics.ts'
import { LOST_REASONS } from '#corpus/links/fate.ts'
import { CONSTRUCTIONS } from '#corpus/statements/constructions/index.ts'
import { ACTS } from '#format/vocabulary.ts'
import { LANGUAGES, type Lang } from './languages.ts'

/** Plural forms that the words of each language must have, as `Intl.PluralRules` asks for them. */
const FORMS: Record<Lang, string[]> = {
  fr: ['one', 'many', 'other'],
  en: ['one', 'other'],
  'zh-Hans': ['other'],
  ru: ['one', 'few', 'many', 'other'],
}

const PLURAL = /_(one|few|many|other)$/

const all = import.meta.glob<Record<string, string>>('./*/*.json', { eager: true, import: 'default' })
const parts = [...new Set(Object.keys(all).map((path) => path.split('/')[2] ?? ''))]
const wordsOf = (lang: Lang, part: string): Record<string, string> => all[`./${lang}/${part}`] ?? {}
const stems = (words: Record<string, string>): string[] =>
  [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, '')))].toSorted()
const holes = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}|<\/?\w+>/gu) ?? [])].toSorted()

describe.each(parts)('%s', (part) => {
  const french = wordsOf('fr', part)

  test.each(LANGUAGES)('in %s has the words of French, each with its plural forms', (lang) => {
    const words = wordsOf(lang, part)
    expect(stems(words)).toEqual(stems(french))
    const plural = new Set(
      Object.keys(french)
        .filter((key) => PLURAL.test(key))
        .map((key) => key.replace(PLURAL, '')),
    )
    for (const stem of plural) {
      const forms = Object.keys(words)
        .filter((key) => key.replace(PLURAL, '') === stem)
        .map((key) => key.slice(stem.length + 1))
      expect({ stem, forms: forms.toSorted() }).toEqual({ stem, forms: FORMS[lang].toSorted() })
    }
  })

  test.each(LANGUAGES)('in %s says something everywhere, with the same holes', (lang) => {
    for (const [key, text] of Object.entries(wordsOf(lang, part))) {
      expect({ key, text: text.trim() }).not.toEqual({ key, text: '' })
      const model = french[key] ?? french[`${key.replace(PLURAL, '')}_other`] ?? ''
      expect({ key, holes: holes(text) }).toEqual({ key, holes: holes(model) })
    }
  })
})

test('every act, diagnostic, construction and reason has its words', () => {
  const words = Object.fromEntries(parts.flatMap((part) => Object.entries(wordsOf('fr', part))))
  const asked = [
    ...ACTS.map((act) => `act.${act}`),
    ...Object.keys(SEVERITY_OF).map((code) => `diagnostic.${code}`),
    ...LOST_REASONS.map((reason) => `lost.reason.${reason}`),
    ...CONSTRUCTIONS.map(({ name }) => `rule.${name}`),
  ]
  expect(asked.filter((key) => !Object.hasOwn(words, key))).toEqual([])
})

test('French signs keep their spaces: U+00A0, which no line ends at', () => {
  const loose = parts.flatMap((part) =>
    Object.entries(wordsOf('fr', part)).filter(([, text]) => / [:;?!»]|« /.test(text)),
  )
  expect(loose).toEqual([])
})
