import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { communiques } from '../bench/generate/communiques.ts'
import { corpusJson } from '../export/json.ts'
import { PROJECT } from '../files/userPath.ts'
import { loadCorpus } from '../loadCorpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'dixit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An export in a process of its own; killed after a while when `after` is given. */
function exporting(corpus: string, out: string, after: number | null): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/build/cli.ts', 'export', corpus, '--out', out],
    {
      cwd: PROJECT,
      env: { ...process.env, DIXIT_CACHE: join(folder, 'cache') },
      stdio: 'ignore',
    },
  )
  if (after !== null) setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) => child.on('exit', resolve))
}

test(
  'whoever is killed at any moment and starts again gets the same bytes',
  { timeout: 300_000 },
  async () => {
    const corpus = join(folder, 'a.jsonl')
    const out = join(folder, 'out.json')
    // Above the size from which a corpus is streamed; what is not French is not attributed, and costs little.
    const lines = [...communiques(600, 31)].map(({ title, date, url, paragraphs }, n) => {
      const lang = n % 20 === 0 ? 'fr' : 'en'
      return JSON.stringify({
        title,
        date,
        source: url,
        lang,
        text: paragraphs.join('\n'),
        more: ' '.repeat(1500),
      })
    })
    writeFileSync(corpus, lines.join('\n'))
    for (const after of [700, 1800, 3200]) await exporting(corpus, out, after)
    expect(await exporting(corpus, out, null)).toBe(0)
    const whole = await loadCorpus([corpus], { streamFrom: Number.POSITIVE_INFINITY })
    expect(readFileSync(out, 'utf8') === [...corpusJson(whole.corpus)].join('')).toBe(true)
  },
)
