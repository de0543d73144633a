import type { i18n } from 'i18next'

/** What a construction is called in the reader's language; one that has no name yet keeps its own. */
export function ruleName(instance: i18n, rule: string): string {
  const key = `rule.${rule}`
  return instance.exists(key) ? instance.t(key as 'slip.rule') : rule
}
