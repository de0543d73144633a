import { describe, expect, test } from 'vitest'
import * as format from '#format/corpus.ts'
import { readCorpus } from '#corpus/readCorpus.ts'
import { DEFAULT_SITE } from '../yaml/site.ts'
import { corpusCsv } from './csv.ts'
import { corpusJson } from './json.ts'
import { nested } from './nest.ts'
import { corpusTei } from './tei.ts'
import { xmlName, xmlText } from './xml.ts'

const TEXT = [
  'Une passerelle à Belmont – 2020/07/08',
  'La maire de Belmont, Ana Lund, a rappelé que la passerelle avait « tenu bon » <sans & peine>.',
  'le 19/12/2019',
  '« Nous avançons, a-t-elle dit, et vite. »',
  'Le pont, a ajouté Paul Verney, est à tous.',
  'source/https://www.example.org/passerelle?a=1&b=2',
].join('\n')
const CORPUS = readCorpus({ texts: [{ file: 'a.txt', text: TEXT }] })

/** RFC 4180, well enough for what is written here. */
function cells(row: string): string[] {
  return [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'))
}

/** Names of elements that are open at the end; throws where one is closed that is not open. */
function stillOpen(xml: string): string[] {
  const open: string[] = []
  for (const [, end, name, self] of xml.matchAll(/<(\/?)([A-Za-z][\w.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self === '/') continue
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes what is not open`)
    } else open.push(name ?? '')
  }
  return open
}

/** The words of a piece of XML. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

const stretch = (name: string, start: number, end: number) => ({
  span: [start, end] as [number, number],
  open: (fragment: number) => `<${name}${fragment}>`,
  close: `</${name}>`,
})

describe('JSON', () => {
  const json = [...corpusJson(CORPUS)].join('')

  test('is the corpus, as the format describes it', () => {
    expect(JSON.parse(json)).toEqual(CORPUS)
    expect(format.corpus.parse(JSON.parse(json))).toEqual(CORPUS)
  })

  test('has its keys in the order of the format', () => {
    // Parsing writes the keys in the order of the schema.
    expect(JSON.stringify(format.corpus.parse(JSON.parse(json)))).toBe(JSON.stringify(CORPUS))
  })

  test('of an empty corpus', () => {
    const empty = readCorpus({ texts: [] })
    expect(JSON.parse([...corpusJson(empty)].join(''))).toEqual(empty)
  })
})

describe('CSV', () => {
  const rows = [...corpusCsv(CORPUS, { ...DEFAULT_SITE, url: 'https://dixit.example', base: '/x/' })].map(
    cells,
  )

  test('names its columns, a quotation a row', () => {
    expect(rows[0]).toEqual(['pre', 'quote', 'post', 'speaker', 'kind', 'act', 'date', 'permalink', 'source'])
    expect(rows.slice(1)).toHaveLength(CORPUS.articles[0]?.quotations.length ?? 0)
    expect(rows.every((row) => row.length === 9)).toBe(true)
  })

  test('a row says who, what, when, where', () => {
    const [, first] = rows
    expect(first).toEqual([
      'La maire de Belmont, Ana Lund, a rappelé que ',
      expect.stringContaining('la passerelle avait'),
      expect.stringMatching(/\.$/),
      'Ana Lund',
      'mixed',
      'recall',
      '2020-07-08',
      `https://dixit.example/x/q/${CORPUS.articles[0]?.quotations[0]?.id}`,
      'https://www.example.org/passerelle?a=1&b=2',
    ])
  })

  test('no cell begins a formula', () => {
    const text =
      'T – 2020/07/08\n=1+1, a dit Ana Lund.\n-2 et @x, a dit Ana Lund.\nsource/https://example.org/x'
    const found = [...corpusCsv(readCorpus({ texts: [{ file: 'a.txt', text }] }), DEFAULT_SITE)].flatMap(
      cells,
    )
    expect(found.filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  })
})

describe('TEI', () => {
  const tei = [...corpusTei(CORPUS, DEFAULT_SITE)].join('')

  test('is well-formed, with every reference to something that is there', () => {
    expect(stillOpen(tei)).toEqual([])
    const ids = [...tei.matchAll(/xml:id="([^"]*)"/g)].map(([, id]) => id ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    const references = [...tei.matchAll(/ (?:who|ana|prev|corresp)="([^"]*)"/g)].flatMap(([, list]) =>
      (list ?? '').split(' '),
    )
    expect(references.filter((each) => !ids.includes(each.slice(1)))).toEqual([])
  })

  test('loses no word of the text', () => {
    const paragraphs = [...tei.matchAll(/<p(?: rend="note")?>(.+)<\/p>/g)].map(([, inner]) =>
      wordsOf(inner ?? ''),
    )
    for (const { text } of CORPUS.articles[0]?.paragraphs ?? []) expect(paragraphs).toContain(text)
  })

  test('of an empty corpus and of strange signs', () => {
    expect(stillOpen([...corpusTei(readCorpus({ texts: [] }), DEFAULT_SITE)].join(''))).toEqual([])
    expect(xmlText('a\0b\ud800c<&>"\uffff')).toBe('a\ufffdb\ufffdc&lt;&amp;&gt;&quot;\ufffd')
    expect(xmlName('s', '习 a_b')).toBe('s._4e60__20_a_5f_b')
  })
})

test('stretches that overlap are cut into fragments', () => {
  const written = nested(
    'abcdefgh',
    [stretch('x', 0, 4), stretch('y', 2, 6), stretch('z', 6, 8)],
    (text) => text,
  )
  expect(written).toBe('<x1>ab<y1>cd</y></x><y2>ef</y><z1>gh</z>')
})
