import type { Article } from '#format/corpus.ts'
import { LEAST_LIKENESS } from './judge.ts'
import { likeness } from './likeness.ts'
import { nearest } from './nearest.ts'
import { quotationHolders } from './places.ts'

/** Shorter formulas stand in any two communiqués. */
const LEAST_WORDS = 6

/**
 * Whether an article says again what another one still says: a communiqué written after the pattern of an earlier one,
 * not a part that was taken out of it.
 */
export function isCopy(article: Article, of: Article): boolean {
  const still = [...quotationHolders([of])]
    .map(({ words }) => words)
    .filter(({ length }) => length >= LEAST_WORDS)
  const near = nearest(still, () => quotationHolders([article]), 'alike')
  return still.some((words, index) =>
    (near[index] ?? []).some(({ words: again }) => likeness(words, again) >= LEAST_LIKENESS),
  )
}
