/** The languages that Dixit's own words are written in; quoted words stay in the article's. */
export type WordingLanguage = 'fr' | 'en' | 'zh-Hans' | 'ru'

/** Outer quotation marks as typography of each language wants them, with their spaces. */
export const MARKS: Record<WordingLanguage, readonly [open: string, close: string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
  'zh-Hans': ['“', '”'],
  ru: ['«', '»'],
}

/** Marks inside marks. */
export const INNER_MARKS: Record<WordingLanguage, readonly [open: string, close: string]> = {
  fr: ['“', '”'],
  en: ['‘', '’'],
  'zh-Hans': ['‘', '’'],
  ru: ['„', '“'],
}

/** Several names as one: *A, B et C*. */
export function listed(names: readonly string[], lang: WordingLanguage): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  return `${names.slice(0, -1).join(COMMA[lang])}${AND[lang]}${last}`
}

const COMMA: Record<WordingLanguage, string> = { fr: ', ', en: ', ', 'zh-Hans': '、', ru: ', ' }
const AND: Record<WordingLanguage, string> = { fr: ' et ', en: ' and ', 'zh-Hans': '和', ru: ' и ' }
