import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { run } from './commands/run.ts'
import { PROJECT } from './files/userPath.ts'

const GOOD = 'Une passerelle – 2020/07/08\nAna Lund a dit que le pont tenait.\nsource/https://example.org/1\n'
const BAD = 'Une passerelle – 2020/02/30\nAna Lund a dit que le pont tenait.\nsource/https://example.org/2\n'
const WARNED = 'Une passerelle – 2020/07/08\nAna Lund a dit que le pont tenait.\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-cli-'))
  writeFileSync(join(folder, 'good.txt'), GOOD)
  writeFileSync(join(folder, 'bad.txt'), BAD)
  writeFileSync(join(folder, 'warned.txt'), WARNED)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs a command here, names of files meaning those of the folder; what it prints is held back. */
async function dixit(...words: string[]): Promise<Ran> {
  const printed = { out: '', err: '' }
  const hold = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    printed[stream] += String(text)
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(hold('out'))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(hold('err'))
  try {
    const code = await run(words.map((word) => (/\.(?:txt|json)$/.test(word) ? join(folder, word) : word)))
    return { code, ...printed }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

/** Runs a line of the shell in the folder, with `dixit` as `npm run dixit` starts it. */
function shell(line: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const { npm_lifecycle_event: _npm, DIXIT_CORPUS: _own, ...rest } = process.env
  const command = `dixit() { node --import ${PROJECT}node_modules/tsx/dist/esm/index.mjs ${PROJECT}src/build/cli.ts "$@"; }; ${line}`
  return new Promise((resolve) => {
    execFile('bash', ['-c', command], { cwd: folder, env: { ...rest, ...env } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

describe('exit codes', () => {
  test.each([
    [0, ['check', 'good.txt']],
    [0, ['check', 'warned.txt']],
    [1, ['check', 'warned.txt', '--strict']],
    [1, ['check', 'bad.txt']],
    [0, ['check', 'bad.txt', '--lenient']],
    [1, ['export', 'bad.txt', '--out', 'bad.json']],
    [2, []],
    [2, ['chekc']],
    [2, ['check', '--nope']],
    [2, ['check', 'good.txt', '--lenient', '--strict']],
    [2, ['check', 'absent.txt']],
    [2, ['export', 'good.txt', '--format', 'docx']],
    [2, ['export', 'good.txt', '--out', 'no/such/folder/x.json']],
    [2, ['evaluate', 'absent.json']],
    [2, ['evaluate', 'good.txt']],
    [0, ['--help']],
  ] as const)('%i: %j', async (code, args) => {
    const { code: got, err } = await dixit(...args)
    expect(got).toBe(code)
    expect(err).not.toMatch(/\n {4}at /)
    expect(code === 2 && err === '').toBe(false)
  })
})

describe('output', () => {
  test('check says what is wrong on standard error, and counts on standard output', async () => {
    const { out, err } = await dixit('check', 'bad.txt')
    expect(out).toBe('1 file, 1 article, 1 quotation, 1 speaker, 1 error, 0 warnings, 0 infos\n')
    expect(err).toMatchInlineSnapshot(`
      "bad.txt:1:18  error  impossible-date
        No calendar knows this date; the article is kept without one.
        1 | Une passerelle – 2020/02/30
          |                  ^
        found     2020/02/30
        expected  a day that exists, as YYYY/MM/DD
        hint      Look the date up at the source and correct it.

      "
    `)
  })

  test('check --json', async () => {
    const { out, err } = await dixit('check', 'bad.txt', '--json')
    expect(JSON.parse(out)).toMatchObject({
      counts: { articles: 1, errors: 1 },
      diagnostics: [{ file: 'bad.txt', line: 1, code: 'impossible-date', severity: 'error' }],
    })
    expect(err).toBe('')
  })

  test('an export with errors is written all the same', async () => {
    const { out } = await dixit('export', 'bad.txt')
    expect(JSON.parse(out)).toMatchObject({
      format: 'dixit-corpus/1',
      articles: [{ date: null, file: 'bad.txt' }],
    })
    await dixit('export', 'good.txt', '--out', 'good.json')
    expect(JSON.parse(readFileSync(join(folder, 'good.json'), 'utf8'))).toMatchObject({ diagnostics: [] })
  })

  test('nothing is written where the command cannot be done', async () => {
    await dixit('export', 'absent.txt', '--out', 'never.json')
    expect(existsSync(join(folder, 'never.json'))).toBe(false)
  })

  test('from the folder in which the user stands, or of the environment', { timeout: 60_000 }, async () => {
    expect((await shell('dixit check', { DIXIT_CORPUS: 'good.txt' })).out).toMatch(/^1 file, 1 article,/)
    expect(await shell('dixit check bad.txt')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^1 file/),
    })
  })

  test('a reader that has seen enough is no error', { timeout: 60_000 }, async () => {
    const { code, out, err } = await shell(
      `dixit export ${PROJECT}corpus | head -c 10; exit \${PIPESTATUS[0]}`,
    )
    expect([0, 1]).toContain(code)
    expect(out).toBe('{"format":')
    expect(err).not.toContain('EPIPE')
  })
})
