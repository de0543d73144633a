import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appendLedger } from './appendLedger.ts'
import { fileLines } from './fileLines.ts'
import { loadLedger } from './loadLedger.ts'

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-ledger-'))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

const ledgerOf = (folder: string) => readFileSync(join(folder, 'permalinks.jsonl'), 'utf8')

function recordLine(id: string, exact = 'les ponts seraient rouverts'): string {
  return JSON.stringify({ id, article: 'a', key: 'example.org/a', exact })
}

describe('appendLedger', () => {
  test('makes a ledger where there is none', () => {
    const folder = folderWith({})
    appendLedger(folder, ['{"id":"a"}', '{"id":"b"}'])
    expect(ledgerOf(folder)).toBe('{"id":"a"}\n{"id":"b"}\n')
    expect(readdirSync(folder)).toEqual(['permalinks.jsonl'])
  })
  test.each(['{"id":"a"}', '{"id":"a"}\n', '\uFEFF{"id":"a"}\r\n', '<<<<<<< HEAD\n{broken\n\n'])(
    'keeps what stood there byte for byte: %j',
    (before) => {
      const folder = folderWith({ 'permalinks.jsonl': before })
      appendLedger(folder, ['{"id":"b"}'])
      expect(ledgerOf(folder)).toBe(`${before}${before.endsWith('\n') ? '' : '\n'}{"id":"b"}\n`)
    },
  )
  test('bytes that are no text stay as they are', () => {
    const folder = folderWith({ 'permalinks.jsonl': Uint8Array.of(0xff, 0x00, 0xc3) })
    appendLedger(folder, ['{}'])
    expect([...readFileSync(join(folder, 'permalinks.jsonl'))].slice(0, 4)).toEqual([0xff, 0x00, 0xc3, 0x0a])
  })
  test('nothing to add touches nothing', () => {
    const folder = folderWith({})
    appendLedger(folder, [])
    expect(readdirSync(folder)).toEqual([])
  })
  test('a ledger that is a link inside the corpus stays one', () => {
    const folder = folderWith({ 'kept/all.jsonl': '{"id":"a"}\n' })
    symlinkSync('kept/all.jsonl', join(folder, 'permalinks.jsonl'))
    appendLedger(folder, ['{"id":"b"}'])
    expect(readFileSync(join(folder, 'kept/all.jsonl'), 'utf8')).toBe('{"id":"a"}\n{"id":"b"}\n')
  })
  test('many lines are all written', () => {
    const folder = folderWith({})
    appendLedger(
      folder,
      Array.from({ length: 25_001 }, (_, n) => String(n)),
    )
    expect([...fileLines(join(folder, 'permalinks.jsonl'))]).toHaveLength(25_001)
  })
})

describe('loadLedger', () => {
  test('no ledger is null', () => {
    expect(loadLedger(folderWith({ 'a.txt': 'x' }))).toBeNull()
  })
  test('an empty one is a ledger', () => {
    expect(loadLedger(folderWith({ 'permalinks.jsonl': '' }))?.records.size).toBe(0)
  })
  test('the file comes first, then the folder by name', () => {
    const ledger = loadLedger(
      folderWith({
        'permalinks/2025.jsonl': recordLine('a', 'trois'),
        'permalinks/2024.jsonl': recordLine('a', 'deux'),
        'permalinks.jsonl': recordLine('a', 'un'),
        'permalinks/.hidden.jsonl': recordLine('b'),
        'permalinks/note.txt': 'x',
      }),
    )
    expect(ledger?.records.get('a')?.exact).toBe('un')
    expect(ledger?.records.has('b')).toBe(false)
    expect(ledger?.diagnostics.map(({ file }) => file)).toEqual([
      'permalinks/2024.jsonl',
      'permalinks/2025.jsonl',
    ])
  })
  test('a folder, or a link that leaves the corpus, in its place is named', () => {
    const folder = folderWith({ 'permalinks.jsonl/x.txt': '' })
    expect(loadLedger(folder)?.diagnostics).toMatchObject([
      { code: 'unreadable-file', file: 'permalinks.jsonl' },
    ])
    const other = folderWith({})
    symlinkSync(join(folderWith({ 'l.jsonl': recordLine('a') }), 'l.jsonl'), join(other, 'permalinks.jsonl'))
    expect(loadLedger(other)).toMatchObject({ diagnostics: [{ code: 'outside-corpus' }] })
  })
  test('lines longer than a piece of the file, and cut through a letter, are read', () => {
    const exact = 'été'.repeat(400_000)
    const ledger = loadLedger(
      folderWith({ 'permalinks.jsonl': `${recordLine('a', exact)}\r\n${recordLine('b')}` }),
    )
    expect(ledger?.records.get('a')?.exact).toBe(exact)
    expect(ledger?.records.has('b')).toBe(true)
  })
})
