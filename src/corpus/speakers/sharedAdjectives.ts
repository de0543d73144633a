import type { Phrase } from './phrase.ts'

/** States that share an adjective (*congolais*). */
const SHARING: ReadonlySet<string> = new Set(['CD', 'CG'])

/**
 * Gives *congolais* its state in an article that names one of the two only; `''` in `nationalities` is such an
 * adjective. Phrases are changed in place, before anything is resolved.
 */
export function resolveSharedAdjectives(phrases: readonly Phrase[]) {
  const named = new Set(phrases.flatMap(({ state }) => (state !== null && SHARING.has(state) ? state : [])))
  const [only] = named
  if (named.size !== 1 || only === undefined) return
  for (const phrase of phrases) {
    if (!phrase.nationalities.includes('')) continue
    phrase.nationalities = phrase.nationalities.map((code) => (code === '' ? only : code))
    for (const office of phrase.offices) office.country ??= only
  }
}
