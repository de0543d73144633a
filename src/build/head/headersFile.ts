import { embedPolicy } from '../pages/embedPage.ts'
import { policyHeader } from './policy.ts'

/** Pages that are the site's own; what is made for other sites' frames stands elsewhere. */
const OWN = ['', 'a/*', 'q/*', 'speakers', 'speakers/*', 'about', 'about/*', 'links', 'links/*']

/**
 * `_headers`, as Netlify and Cloudflare Pages read it; `docs/publishing.md` has the same for other hosts. Rules for one
 * address add up, so that the policy is told where it holds and not for everything. `styles` as for `policyTag`,
 * `frame` those of a frame's page.
 */
export function headersFile(base: string, styles: readonly string[], frame: string): string {
  const policy = policyHeader(styles)
  return `${base}*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
${OWN.map(
  (path) => `${base}${path}
  Content-Security-Policy: ${policy}
  Cross-Origin-Opener-Policy: same-origin
`,
).join('')}${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}sw.js
  Cache-Control: no-cache
${base}q/*
  Access-Control-Allow-Origin: *
${base}a/*
  Access-Control-Allow-Origin: *
${base}embed/*
  Access-Control-Allow-Origin: *
  Content-Security-Policy: ${embedPolicy(frame)}
${base}embed.js
  Cross-Origin-Resource-Policy: cross-origin
`
}
