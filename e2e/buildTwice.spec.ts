import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { hashes } from './hashes.ts'
import { HOSTILE, HOSTILE_CORPUS } from './sites.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = join(root, 'test-results/a second folder')

/** Builds the hostile corpus, copied to another place, as on another machine. */
function buildElsewhere(environment: Record<string, string>): Record<string, string> {
  const corpus = join(scratch, 'corpus')
  const out = join(scratch, 'dist')
  rmSync(scratch, { recursive: true, force: true })
  cpSync(HOSTILE_CORPUS, corpus, { recursive: true })
  execFileSync(process.execPath, ['src/build/launch.js', 'bench/buildOnce', corpus, out], {
    cwd: root,
    env: { ...process.env, ...environment },
  })
  return hashes(out)
}

test('the same texts give the same bytes, wherever and whenever they are built', () => {
  test.setTimeout(120_000)
  // Built by the server of the other tests, with the settings of this machine.
  const here = hashes(HOSTILE.folder)
  const there = buildElsewhere({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' })
  expect(Object.keys(here).length).toBeGreaterThan(30)
  expect(there).toEqual(here)
})
