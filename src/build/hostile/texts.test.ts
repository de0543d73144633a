import { describe, expect, test } from 'vitest'
import { readCorpus } from '#corpus/readCorpus.ts'
import { corpus as schema } from '#format/corpus.ts'
import { corpusCsv } from '../export/csv.ts'
import { corpusJson } from '../export/json.ts'
import { corpusTei } from '../export/tei.ts'
import { frames } from '../report/report.ts'
import { splitLines } from '#corpus/parse/lines.ts'
import { DEFAULT_SITE } from '../yaml/site.ts'
import { uncoveredLines } from './coverage.ts'
import { unsound } from './invariants.ts'
import { HOSTILE_TEXTS } from './texts.ts'

test('the table is long enough to be worth its name', () => {
  expect(HOSTILE_TEXTS.size).toBeGreaterThanOrEqual(60)
})

describe.each([...HOSTILE_TEXTS])('%s', (_name, text) => {
  const corpus = readCorpus({ texts: [{ file: 'a.txt', text }] })

  test('no line is lost', () => {
    expect(uncoveredLines(corpus, 'a.txt', text)).toEqual([])
  })

  test('the corpus is sound', () => {
    expect(unsound(corpus).slice(0, 10)).toEqual([])
  })

  test('every export is whole', () => {
    const exported: unknown = JSON.parse([...corpusJson(corpus)].join(''))
    expect(exported).toEqual(JSON.parse(JSON.stringify(corpus)))
    expect(schema.safeParse(exported).error?.issues).toBeUndefined()
    expect([...corpusCsv(corpus, DEFAULT_SITE)].length).toBeGreaterThan(0)
    // XML 1.0 has no place for these.
    expect(
      /[\u{fffe}\u{ffff}]|(?![\t\n\r\u0080-\u009f])\p{Cc}/u.test(
        [...corpusTei(corpus, DEFAULT_SITE)].join(''),
      ),
    ).toBe(false)
  })

  test('what is said about it does not write on the terminal', () => {
    const lines = splitLines(text)
    const said = [...frames(corpus.diagnostics, (_file, line) => lines[line - 1] ?? null)].join('\n')
    expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(said.replaceAll('\n', ''))).toBe(false)
  })
})
