import { createHash } from 'node:crypto'
import { markup, type Html } from '../pages/html.ts'

/**
 * What a page of Dixit may do; everything else is refused. Nothing in it is `unsafe-*`: the styles that
 * stand in pages are allowed by their hash, those and no others.
 */
const directives = (styles: readonly string[]): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styles.map((text) => `'${hashOf(text)}'`).join(' ')}`,
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types dixit',
]

/** The policy as the first tag of a page, for hosts without headers. `styles` are the texts of its `<style>`, one of which it has. */
export const policyTag = (styles: readonly string[]): Html =>
  markup`<meta http-equiv="Content-Security-Policy" content="${directives(styles).join('; ')}" />`

/** The policy as a header of the host, which can also forbid frames. */
export const policyHeader = (styles: readonly string[]): string =>
  [...directives(styles), FRAME_POLICY].join('; ')

/** What only a header can say: enough for hosts that are set up by hand, since the rest stands in the pages. */
export const FRAME_POLICY = "frame-ancestors 'self'"

/** The hash of an inline element's text, as a policy names it. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
