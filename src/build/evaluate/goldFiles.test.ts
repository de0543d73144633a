import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseDump } from '../../corpus/parse/parseDump.ts'

const folder = fileURLToPath(new URL('../../corpus/gold/', import.meta.url))
const span = z.tuple([z.number(), z.number()])

/** Stricter than what the evaluation reads: how the files of this repository are written. */
const schema = z.object({
  corpus: z.string(),
  quotations: z.array(
    z.object({
      line: z.number(),
      speakers: z.array(z.string()),
      kind: z.enum(['direct', 'mixed', 'indirect']),
      source: span.nullable(),
      cue: span.nullable(),
      content: z.tuple([span], span),
      text: z.object({
        source: z.string().nullable(),
        cue: z.string().nullable(),
        content: z.array(z.string()),
      }),
    }),
  ),
  negatives: z.array(z.number()),
})

const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('there are golds', () => {
  expect(names).toContain('press-dev.json')
})

describe.each(names)('%s', (name) => {
  const gold = schema.parse(JSON.parse(readFileSync(resolve(folder, name), 'utf8')))
  const dump = readFileSync(resolve(folder, '..', gold.corpus), 'utf8')
  const lines = dump.split('\n').map((line) => line.trim())
  const { articles, diagnostics } = parseDump(dump, 'gold.txt')
  const annotated = new Set([...gold.quotations.map(({ line }) => line), ...gold.negatives])

  test('each span is its words', () => {
    for (const quotation of gold.quotations) {
      const line = lines[quotation.line - 1] ?? ''
      const words = (at: readonly [number, number] | null) => at && line.slice(...at)
      expect({
        source: words(quotation.source),
        cue: words(quotation.cue),
        content: quotation.content.map(words),
      }).toEqual(quotation.text)
      for (const each of quotation.content) expect(each[1]).toBeGreaterThan(each[0])
    }
  })

  test('a direct quotation stands behind an opening mark, a mixed one holds marks', () => {
    const unmarked = gold.quotations.filter(({ kind, line, content, text: { content: words } }) => {
      const before = (lines[line - 1] ?? '').slice(0, content[0][0])
      const marked = kind === 'direct' ? before : words.join(' ') + before.slice(-2)
      return kind !== 'indirect' && !/[«"“]/.test(marked)
    })
    expect(unmarked).toEqual([])
  })

  test('the text is read without a word of complaint', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('each article is annotated, and every annotation lies in one', () => {
    const paragraphs = articles.map((article) => article.paragraphs.map(({ line }) => line))
    const untouched = articles.filter(({ paragraphs: own }) => !own.some(({ line }) => annotated.has(line)))
    expect(untouched.map(({ title }) => title)).toEqual([])
    const known = new Set(paragraphs.flat())
    expect([...annotated].filter((line) => !known.has(line))).toEqual([])
  })

  test('a line without speech holds no quotation', () => {
    const quoted = new Set(gold.quotations.map(({ line }) => line))
    expect(gold.negatives.filter((line) => quoted.has(line))).toEqual([])
  })
})
