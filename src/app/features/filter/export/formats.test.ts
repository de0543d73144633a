import { expect, test } from 'vitest'
import type { FoundStatement } from '#app/data/statements.ts'
import { FRAMES, written } from './formats.ts'
import type { Format } from './fileTypes.ts'

const text = 'Mme Lund a promis de «\u00a0tenir\u00a0» les *ponts*.'
const found: FoundStatement = {
  statement: {
    quotation: {
      id: 'abc',
      paragraph: 0,
      kind: 'mixed',
      act: 'promise',
      speakers: ['lund'],
      cueParagraph: 0,
      source: [[0, 8]],
      cue: [[9, 20]],
      content: [[21, 42]],
      continues: null,
      parent: null,
      rule: 'x',
      basis: 'stated',
      corrected: null,
    },
    article: {
      id: 'a',
      title: 'Crue',
      date: '2021-05-03',
      source: { url: 'https://example.org/c', site: 'example.org', archive: null },
    },
    paragraphNumber: 2,
    text,
    cueText: null,
  },
  speakers: [
    {
      id: 'lund',
      name: 'Ana Lund',
      kind: 'person',
      gender: 'f',
      country: null,
      roles: [],
      aliases: [],
      voice: 1,
    },
  ],
  parent: null,
}
const writing = {
  lang: 'fr' as const,
  permalink: (id: string) => `https://dixit.example/q/${id}`,
  date: (iso: string) => iso,
}

/** A file of the statement, twice. */
const fileOf = (format: Format): string => {
  const { head, between, end } = FRAMES[format]
  const item = written(found, format, writing)
  return head + item + between + item + end
}

test('a table has the columns that are promised', () => {
  const [head, row] = fileOf('csv').split('\r\n')
  expect(head).toBe('\ufeff"pre","quote","post","speaker","kind","act","date","permalink","source"')
  expect(row).toContain(
    '"Ana Lund","mixed","promise","2021-05-03","https://dixit.example/q/abc","https://example.org/c"',
  )
})

test('JSON has the same, by name', () => {
  const records: unknown = JSON.parse(fileOf('json'))
  expect(records).toMatchObject([
    { speaker: 'Ana Lund', kind: 'mixed', permalink: 'https://dixit.example/q/abc' },
    { quote: expect.stringContaining('«\u00a0tenir\u00a0»') },
  ])
})

test('Markdown says how literal the words are, and obeys none of their signs', () => {
  const item = fileOf('md')
  expect(item).toContain('en partie mot pour mot')
  expect(item).toContain('les \\*ponts\\*')
  expect(item).toContain('https://dixit.example/q/abc')
})
