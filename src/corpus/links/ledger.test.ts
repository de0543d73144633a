import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, readLedger } from './ledger.ts'
import { type PublishedRecord, readLedgerLine, writeRecord } from './ledgerLine.ts'

const RECORD: PublishedRecord = {
  id: '45cnf2febm',
  article: '2024-03-05-une-visite',
  key: 'example.org/a',
  date: '2024-03-05',
  title: 'Une visite',
  speakers: ['Anne Morel'],
  exact: 'les ponts seraient rouverts',
  prefix: 'Anne Morel a dit que ',
  suffix: '.',
}

function read(...lines: string[]) {
  return readLedger([{ file: 'permalinks.jsonl', lines }])
}

describe('readLedger', () => {
  test('a record is read as it was written', () => {
    const { records, diagnostics } = read(writeRecord(RECORD))
    expect(records.get(RECORD.id)).toEqual({ ...RECORD, place: { file: 'permalinks.jsonl', line: 1 } })
    expect(diagnostics).toEqual([])
  })
  test('the first record of an id is the original, another with other words is named', () => {
    const other = { ...RECORD, exact: 'les ponts resteraient fermés' }
    const again = { ...RECORD, exact: 'Les ponts seraient rouverts !' }
    const { records, diagnostics } = read(...[RECORD, again, other].map(writeRecord))
    expect(records.get(RECORD.id)?.exact).toBe(RECORD.exact)
    expect(diagnostics).toMatchObject([{ code: 'invalid-ledger', severity: 'warning', line: 3 }])
  })
  test('of decisions and article lines the last counts', () => {
    const { decisions, articles } = read(
      '{"id":"a","to":"b"}',
      '{"id":"a","gone":"retiré par l’éditeur"}',
      '{"article":"x","to":"y"}',
      '{"article":"x","to":"z"}',
    )
    expect(decisions.get('a')).toMatchObject({ kind: 'gone', why: 'retiré par l’éditeur' })
    expect(articles.get('x')?.to).toBe('z')
  })
  test('a byte order mark, CRLF and blank lines are no fault', () => {
    const text = `\uFEFF${writeRecord(RECORD)}\r\n\r\n{"id":"b","to":"${RECORD.id}"}\r\n`
    const { records, decisions, diagnostics } = read(...linesOf(text))
    expect([records.size, decisions.size, diagnostics.length]).toEqual([1, 1, 0])
  })
  test('both sides of a merge conflict are read, its markers named', () => {
    const lines = [
      '<<<<<<< HEAD',
      writeRecord(RECORD),
      '=======',
      writeRecord({ ...RECORD, id: 'b' }),
      '>>>>>>> other',
    ]
    const { records, diagnostics } = read(...lines)
    expect([...records.keys()]).toEqual([RECORD.id, 'b'])
    expect(diagnostics.map(({ line }) => line)).toEqual([1, 3, 5])
  })
  test.each([
    '{"id":"a"',
    '[1]',
    'null',
    '"a"',
    '{}',
    '{"id":5,"to":"b"}',
    '{"id":"a","to":"b","gone":"c"}',
    '{"id":"a","exact":"b"}',
    '{"id":"../../etc/passwd","to":"a"}',
    '{"id":"a","to":"<b>"}',
    '{"article":"a/b","to":"c"}',
    '{"id":"","gone":"x"}',
  ])('%s is named and used for nothing', (line) => {
    const { records, decisions, articles, diagnostics } = read(line)
    expect([records.size, decisions.size, articles.size]).toEqual([0, 0, 0])
    expect(diagnostics).toMatchObject([{ code: 'invalid-ledger', line: 1, found: line }])
  })
  test('ids that JavaScript knows are ids like others', () => {
    const { decisions, records } = read(
      '{"id":"__proto__","to":"constructor"}',
      writeRecord({ ...RECORD, id: 'toString' }),
    )
    expect(decisions.get('__proto__')).toMatchObject({ to: 'constructor' })
    expect(records.has('toString')).toBe(true)
  })
  test('no line is too strange to be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(readLedgerLine(line)).toHaveProperty('kind')
      }),
    )
  })
  test('the union of two branches says the same in either order, but for the originals', () => {
    const ours = writeRecord(RECORD)
    const theirs = writeRecord({ ...RECORD, id: 'b' })
    expect([...read(ours, theirs).records.keys()].toSorted()).toEqual(
      [...read(theirs, ours).records.keys()].toSorted(),
    )
  })
})
