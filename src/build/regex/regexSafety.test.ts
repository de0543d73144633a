import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { PROJECT } from '../files/userPath.ts'
import { regexesIn } from './regexesIn.ts'

/** Whatever reads text from outside: a regular expression that backtracks would hang on a hostile line. */
const GUARDED = ['src/corpus', 'src/build/inputs', 'src/build/decode', 'src/build/files', 'src/build/yaml']

/** An attempt that takes long counts as an attack that succeeded: a busy machine must not decide. */
const PATIENT = {
  timeout: 60_000,
  incubationTimeout: 60_000,
  mutationTimeout: 60_000,
  attackTimeout: 60_000,
}

type Check = (source: string, flags: string) => { status: string; complexity?: { summary?: string } }
let check: Check

beforeAll(async () => {
  // The backend in JavaScript needs neither Java nor a binary; it is chosen while the module loads.
  process.env['RECHECK_BACKEND'] = 'pure'
  const { checkSync } = await import('recheck')
  check = (source, flags) => checkSync(source, flags, PATIENT)
})

function sourceFiles(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(PROJECT, folder, name))
    .toSorted()
}

const seen = new Map<string, string>()

function verdictOn(source: string, flags: string): string {
  const key = `${flags}/${source}`
  const known = seen.get(key)
  if (known !== undefined) return known
  const { status, complexity } = check(source, flags)
  const verdict = status === 'safe' ? 'safe' : `${status} ${complexity?.summary ?? ''}`
  seen.set(key, verdict)
  return verdict
}

test('no regular expression over text backtracks more than linearly', { timeout: 600_000 }, () => {
  const found = GUARDED.flatMap(sourceFiles).flatMap((path) =>
    regexesIn(path, readFileSync(path, 'utf8')).map((regex) => ({
      place: `${relative(PROJECT, path)}:${regex.line}`,
      ...regex,
    })),
  )
  expect(found.length).toBeGreaterThan(50)
  const wrong = found.flatMap(({ place, source, flags }) => {
    const verdict = source === null ? 'is not made of constants of its file' : verdictOn(source, flags)
    return verdict === 'safe' ? [] : [`${place} /${source ?? '?'}/${flags}: ${verdict}`]
  })
  expect(wrong).toEqual([])
})

test('the check sees literals, constants and what is put together from them', () => {
  const code = "const A = 'x+'\nconst B = /y/u\nnew RegExp(`${A}z`, 'g')\nnew RegExp(other)"
  expect(regexesIn('a.ts', code)).toEqual([
    { line: 2, source: 'y', flags: 'u' },
    { line: 3, source: 'x+z', flags: 'g' },
    { line: 4, source: null, flags: '' },
  ])
  expect(verdictOn('^(a+)+$', '')).toContain('vulnerable')
})
