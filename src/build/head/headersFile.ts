import { POLICY_HEADER } from './policy.ts'

/** `_headers`, as Netlify and Cloudflare Pages read it; `docs/publishing.md` has the same for other hosts. */
export function headersFile(base: string): string {
  return `${base}*
  Content-Security-Policy: ${POLICY_HEADER}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}sw.js
  Cache-Control: no-cache
${base}q/*
  Access-Control-Allow-Origin: *
${base}a/*
  Access-Control-Allow-Origin: *
`
}
