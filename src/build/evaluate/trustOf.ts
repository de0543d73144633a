import type { RuleTrust } from '#format/site.ts'
import type { Detail } from './detail.ts'

/**
 * How often each construction was right (found, with the right speakers) over several golds, by name. Golds that annotate
 * some of the quotations only say nothing about the others and are to be left out.
 */
export function trustOf(details: readonly Detail[]): Record<string, RuleTrust> {
  const sums = new Map<string, RuleTrust>()
  for (const { rules } of details) {
    for (const [rule, { exported, attributed }] of Object.entries(rules)) {
      const { right, of } = sums.get(rule) ?? { right: 0, of: 0 }
      sums.set(rule, { right: right + attributed, of: of + exported })
    }
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
