import type { I18n } from './createI18n.ts'

/** What a construction is called in the reader's language; one that has no name yet keeps its own. */
export function ruleName(i18n: I18n, rule: string): string {
  const key = `rule.${rule}`
  return i18n.knows(key) ? i18n.t(key) : rule
}
