import type { Html } from './html.ts'

const ROOT = '<div id="root"></div>'
const TITLE = /<title>[^<]*<\/title>/
const CHARSET = /<meta charset="[^"]*"\s*\/?>/

/** One page to be written: tags of its head (title too), the content of `#root`, and what may take it over. */
export interface Page {
  head: Html
  body: Html
  /** Path with base, as `location.pathname` has it, where the app may take the content over; else null. */
  takenOverAt: string | null
}

/**
 * Fills the bundler's `index.html`. `policy` is put before anything that loads. Throws when the page lost its marks,
 * since every page would then be empty.
 */
export function template(index: string, policy: Html): (page: Page) => string {
  for (const mark of [ROOT, TITLE, CHARSET]) {
    if (index.split(mark).length !== 2) throw new Error(`index.html must hold ${String(mark)} once`)
  }
  const [before = '', after = ''] = index.split(ROOT)
  const [opening = '', closing = ''] = before.split(TITLE)
  const [, charset = ''] = /(<meta charset="[^"]*"\s*\/?>)/.exec(opening) ?? []
  const start = opening.replace(CHARSET, () => `${charset}\n    ${policy.text}`)
  return ({ head, body, takenOverAt }) => {
    const mark = takenOverAt === null ? '' : ` data-prerendered="${takenOverAt}"`
    return `${start}${head.text}${closing}<div id="root"${mark}>${body.text}</div>${after}`
  }
}
