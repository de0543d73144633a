import { useWords } from '#app/i18n/useWords.ts'

/** Names of countries by their ISO code, in the interface's language. */
export function useCountry(): (code: string) => string {
  const { lang } = useWords()
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
}
