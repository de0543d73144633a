import type { PagePlan } from './pagePlan.ts'

/** What the build says about addresses without a page of their own; nothing when there is none. */
export function leftToShell({ articles, quotations, unnameable }: PagePlan['left']): string {
  const counts = [
    ...(quotations === 0 ? [] : [`the ${quotations} oldest of /q/`]),
    ...(articles === 0 ? [] : [`the ${articles} oldest of /a/`]),
  ]
  const limit = counts.length === 0 ? [] : [`left to 404.html (prerenderLimit): ${counts.join(', ')}`]
  const names =
    unnameable.length === 0
      ? []
      : [`left to 404.html (no file can have such a name): ${unnameable.join(', ')}`]
  return [...limit, ...names].map((line) => `${line}\n`).join('')
}
