import type { why } from '#corpus/wording/why.ts'
import type { I18n } from '#app/i18n/createI18n.ts'

/** What says why a statement has its speakers. */
export type Explain = typeof why

/** The slip's code; it comes after the words of the article. */
export const loadSlip = () => import('./Slip.tsx')

/** Fetches what an open statement needs: the slip and its words, and what explains attributions, which is returned. */
export async function prepareSlip(i18n: I18n): Promise<Explain> {
  // Not waited for: the words of the article can be read before.
  loadSlip().catch(() => undefined)
  const [explain] = await Promise.all([import('#corpus/wording/why.ts'), i18n.load('slip', 'rules')])
  return explain.why
}
