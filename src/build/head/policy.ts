import { markup, type Html } from '../pages/html.ts'

/** What a page of Dixit may do; everything else is refused. Nothing in it is `unsafe-*`. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

/** The policy as a header of the host, which can also forbid frames. */
export const POLICY_HEADER = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ')

/** The policy as the first tag of a page, for hosts without headers. */
export const policyTag = (): Html =>
  markup`<meta http-equiv="Content-Security-Policy" content="${DIRECTIVES.join('; ')}" />`
