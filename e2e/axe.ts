import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe has to say against a page, best practices included; against one rule only where it is named. */
export async function violations(page: Page, rule?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  if (rule !== undefined) builder.withRules([rule])
  const found = await builder.analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
