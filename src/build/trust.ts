import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { RuleTrust } from '#format/site.ts'

/** Written by `npm run bench -- accuracy`: how often each construction was right on hand-made gold. */
export const TRUST_FILE = fileURLToPath(new URL('trust.json', import.meta.url))

const trust = z.record(z.string(), z.strictObject({ right: z.number().int(), of: z.number().int() }))

/** Rule → how often it was right; {} before the first evaluation. */
export function readTrust(): Record<string, RuleTrust> {
  return existsSync(TRUST_FILE) ? trust.parse(JSON.parse(readFileSync(TRUST_FILE, 'utf8'))) : {}
}
