import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe may leave undecided, and why that is no doubt of ours. */
interface Explained {
  rule: string
  /** The word that axe has for why it could not tell. */
  reason: string
  /** Within what, as a selector. */
  within: string
  why: string
}

const EXPLAINED: readonly Explained[] = [
  {
    rule: 'color-contrast',
    reason: 'bgGradient',
    within: '.st',
    why: 'a wash is a gradient of one colour; src/app/styles/contrast.test.ts measures every ink on every wash',
  },
  {
    rule: 'color-contrast',
    reason: 'shortTextContent',
    within: '.st, .guil, .n',
    why: 'one sign alone, a guillemet or a count, may be a picture for all axe knows; its ink is measured as well',
  },
  {
    rule: 'color-contrast',
    reason: 'imgNode',
    within: 'svg text',
    why: 'years on an axis are drawn on the paper, in an ink that is measured on it',
  },
  {
    rule: 'color-contrast',
    reason: 'bgOverlap',
    within: '.text:has(.st.open)',
    why: 'beside an open statement its chain is drawn, in the gaps between lines; axe takes the drawing for a ground',
  },
  {
    rule: 'color-contrast',
    reason: 'pseudoContent',
    within: '.slip',
    why: 'the edges of the neighbouring slips stand behind the slip, and never behind its words',
  },
  {
    rule: 'link-in-text-block',
    reason: 'bgOverlap',
    within: '[data-open]',
    why: 'the address of a statement in a list is underlined',
  },
]

/**
 * What axe has to say against a page, best practices included; against some rules only where they are named. What axe
 * could not decide is said as well, unless it is explained above.
 */
export async function complaints(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  if (rules.length > 0) builder.withRules([...rules])
  const found = await builder.analyze()
  const undecided = found.incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ any, all, none, target, html }) => {
      const reasons = [...any, ...all, ...none].map(({ id: check, data }) => messageKey(data) ?? check)
      const allowed = EXPLAINED.filter(({ rule, reason }) => rule === id && reasons.includes(reason))
      return {
        target: target.join(' '),
        within: allowed.map(({ within }) => within),
        said: `${id}, undecided (${reasons.join(', ')}): ${html}`,
      }
    }),
  )
  const unexplained = await page.evaluate(
    (each) =>
      each.filter(({ target, within }) => {
        const place = document.querySelector(target)
        return !within.some((selector) => place?.closest(selector))
      }),
    undecided,
  )
  return [
    ...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...unexplained.map(({ said }) => said),
  ]
}

function messageKey(data: unknown): string | undefined {
  const key: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'messageKey') : undefined
  return typeof key === 'string' ? key : undefined
}
