import { policyTag } from '../head/policy.ts'
import type { Address } from './address.ts'
import type { Html } from './html.ts'

const ROOT = '<div id="root"></div>'
const TITLE = /<title>[^<]*<\/title>/
const CHARSET = /<meta charset="[^"]*"\s*\/?>/
/**
 * Where a text's letters are asked for before its styles are read. A line that the stand-ins break elsewhere moves all that
 * follows, and more of it is seen in a wide window; on a phone the words come first (docs/decisions/0016).
 */
const WIDE = '(min-width: 45.01rem)'
const SHEET = /\s*<link rel="stylesheet"[^>]*>/

/** One page to be written: tags of its head (title too), the content of `#root`, and what may take it over. */
export interface Page {
  head: Html
  body: Html
  /** Path with base, as `location.pathname` has it, where the app may take the content over; else null. */
  takenOverAt: string | null
  /**
   * Painted before anything else is fetched, with its styles in the page: those of a text's first view, where the sheet
   * comes behind the words, or, in the few pages that show more than a text, the whole sheet. Else the sheet is fetched.
   */
  styles?: 'first' | 'whole'
  /** Whether the app waits for the reader's first move (src/app/start.ts); else it comes along. */
  waits?: boolean
}

/** What the bundler made, as far as pages say where to fetch it. */
export interface Assets {
  /** The bundler's `index.html`. */
  index: string
  /** The styles of a text's first view (src/app/styles/first.css). */
  first: string
  /** The whole sheet. */
  whole: string
  /** Addresses of the fonts that every text is set in. */
  letters: readonly string[]
  /** Addresses of the app's scripts, which the first script asks for. */
  app: readonly string[]
  /** The styles of a statement in another site's frame. */
  frame: string
}

/** What `location.pathname` is there, without the slash that some hosts add. */
export function takenOver(address: Address, path: string): string {
  const whole = address.path(path)
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
}

/**
 * Fills the bundler's `index.html`. The policy is put before anything that loads. Throws when the page lost its marks,
 * since every page would then be empty, or when the styles would end their own element.
 */
export function template(assets: Omit<Assets, 'frame'>): (page: Page) => string {
  const fill = templateInParts(assets)
  return (page) => fill(page).map(textOf).join('')
}

const textOf = (part: string | Uint8Array): string =>
  typeof part === 'string' ? part : new TextDecoder().decode(part)

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The same page in parts; those that many pages have in common are encoded, once. */
export function templateInParts({
  index,
  first,
  whole,
  letters,
  app,
}: Omit<Assets, 'frame'>): (page: Page) => (string | Uint8Array)[] {
  for (const mark of [ROOT, TITLE, CHARSET, SHEET]) {
    if (index.split(mark).length !== 2) throw new Error(`index.html must hold ${String(mark)} once`)
  }
  if ((first + whole).includes('</')) throw new Error('the styles of the first view hold an end tag')
  const [before = '', after = ''] = index.split(ROOT)
  const [opening = '', closing = ''] = before.split(TITLE)
  const [charset = ''] = CHARSET.exec(opening) ?? []
  const [sheet = ''] = SHEET.exec(closing) ?? []
  const start = opening.replace(CHARSET, () => `${charset}\n    ${policyTag([first, whole]).text}`)
  const wanted = app.filter((href) => !index.includes(href))
  const preloads = wanted
    .map((href) => `\n    <link rel="modulepreload" crossorigin href="${href}">`)
    .join('')
  const inPage = (styles: string): string => closing.replace(SHEET, () => `\n    <style>${styles}</style>`)
  const early = letters
    .map((href) => `\n    <link rel="preload" as="font" crossorigin media="${WIDE}" href="${href}">`)
    .join('')
  const ends = (styled: string): { now: Uint8Array; waiting: Uint8Array } => ({
    now: bytes(styled.replace(/\s*<\/head>/, (tag) => preloads + tag)),
    waiting: bytes(styled),
  })
  const closings = { first: ends(early + inPage(first)), whole: ends(inPage(whole)), sheet: ends(closing) }
  const opened = bytes(start)
  const behind = { late: bytes(`</div>${sheet}${after}`), now: bytes(`</div>${after}`) }
  return ({ head, body, takenOverAt, styles, waits = false }) => {
    const marks = `${takenOverAt === null ? '' : ` data-prerendered="${takenOverAt}"`}${waits ? ' data-waits' : ''}`
    const end = closings[styles ?? 'sheet'][waits ? 'waiting' : 'now']
    return [
      opened,
      head.text,
      end,
      `<div id="root"${marks}>`,
      body.text,
      behind[styles === 'first' ? 'late' : 'now'],
    ]
  }
}
