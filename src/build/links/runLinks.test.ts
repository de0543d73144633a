import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { settleLedger } from '../ledger/settleLedger.ts'
import { UsageError } from '../files/usageError.ts'
import { loadCorpus } from '../loadCorpus.ts'
import { runLinks } from './runLinks.ts'

const FIRST = 'les passerelles de bois seraient rouvertes aux piétons avant la fin de l’été'
const SECOND = 'la coopérative du port embaucherait douze apprentis avec l’aide des communes voisines'
const article = (...said: string[]) =>
  `Une passerelle – 2020/07/08\n${said.map((words) => `Ana Lund a dit que ${words}.`).join('\n')}\nsource/https://example.org/1\n`

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dixit-links-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(ledgerPath(), { force: true })
  writeArticle(FIRST, SECOND)
})

const ledgerPath = () => join(folder, 'permalinks.jsonl')
const ledger = () => readFileSync(ledgerPath(), 'utf8')
const writeArticle = (...said: string[]) => writeFileSync(join(folder, 'a.txt'), article(...said))

/** Runs the command over the folder (or a file of it); what it prints is held back. */
async function links(...words: string[]): Promise<{ code: number; out: string }> {
  let out = ''
  const hold = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    return { code: await runLinks(words), out }
  } finally {
    hold.mockRestore()
    silent.mockRestore()
  }
}

describe('links', () => {
  test('says what would be added, and writes nothing', async () => {
    const { code, out } = await links(folder)
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line.startsWith('added'))).toHaveLength(2)
    expect(existsSync(ledgerPath())).toBe(false)
  })
  test('--write makes the ledger; a second time adds nothing', async () => {
    await links(folder, '--write')
    const once = ledger()
    const records = once
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(records).toMatchObject([
      { article: '2020-07-08-une-passerelle', key: 'example.org/1', speakers: ['Ana Lund'], exact: FIRST },
      { exact: SECOND },
    ])
    const { out } = await links(folder, '--write')
    expect(ledger()).toBe(once)
    expect(out).toBe('2 published: 2 live (0 with other words), 0 moved, 0 lost, 0 gone; 0 added\n')
  })
  test('what is said in the ledger stays in it, whatever becomes of the text', async () => {
    await links(folder, '--write')
    const once = ledger()
    writeArticle(`très bientôt ${FIRST}`)
    const { code, out } = await links(folder, '--write')
    expect(code).toBe(0)
    expect(ledger().startsWith(once)).toBe(true)
    expect(ledger().trimEnd().split('\n')).toHaveLength(3)
    expect(out).toMatch(/^moved\s+\w+ → \w+$/m)
    expect(out).toMatch(/^lost\s+\w+\s+words-gone/m)
  })
  test('a lost link is a warning: it fails only a strict run', async () => {
    await links(folder, '--write')
    writeArticle(FIRST)
    expect((await links(folder)).code).toBe(0)
    expect((await links(folder, '--strict')).code).toBe(1)
  })
  test('content with errors is written down too, and fails', async () => {
    writeFileSync(join(folder, 'b.txt'), article(SECOND).replace('07/08', '13/40').replace('/1\n', '/2\n'))
    expect((await links(folder, '--write')).code).toBe(1)
    expect(ledger().trimEnd().split('\n')).toHaveLength(3)
    rmSync(join(folder, 'b.txt'))
  })
  test('a single file has no ledger', async () => {
    await links(folder, '--write')
    const { out } = await links(join(folder, 'a.txt'))
    expect(out).toContain('0 published')
    await expect(links(join(folder, 'a.txt'), '--write')).rejects.toBeInstanceOf(UsageError)
  })
  test('control signs of a text reach no terminal', async () => {
    writeArticle(`${FIRST}\u001B[2J`)
    expect((await links(folder)).out).not.toContain('\u001B')
  })
})

describe('what a build does with the ledger', () => {
  test('it adds to one that exists, and says nothing more', async () => {
    await links(folder, '--write')
    writeArticle(FIRST, SECOND, 'le vieux moulin deviendrait une école de meunerie')
    const behind = await loadCorpus([folder])
    expect(behind.corpus.diagnostics.map(({ code }) => code)).toContain('ledger-behind')
    const { corpus } = settleLedger(behind, {})
    expect(corpus.diagnostics.map(({ code }) => code)).not.toContain('ledger-behind')
    expect(ledger().trimEnd().split('\n')).toHaveLength(3)
  })
  test('with CI set it only says that the ledger is behind, once', async () => {
    await links(folder, '--write')
    const before = ledger()
    writeArticle(FIRST, SECOND, 'le vieux moulin deviendrait une école de meunerie')
    const { corpus } = settleLedger(await loadCorpus([folder]), { CI: 'true' })
    expect(corpus.diagnostics.filter(({ code }) => code === 'ledger-behind')).toMatchObject([
      { severity: 'warning', file: 'permalinks.jsonl', found: '1' },
    ])
    expect(ledger()).toBe(before)
  })
  test('without a ledger it makes none', async () => {
    settleLedger(await loadCorpus([folder]), {})
    expect(existsSync(ledgerPath())).toBe(false)
  })
})
