import { describe, expect, test } from 'vitest'
import type { Paragraph, Quotation, Span } from '#format/corpus.ts'
import { scoreOf } from './score.ts'

const paragraphs: Paragraph[] = ['0123456789', '0123456789'].map((text, line) => ({
  line: line + 1,
  kind: 'text',
  text,
}))

function said(
  id: string,
  speakers: string[],
  paragraph: number,
  content: Span[],
  more: Partial<Quotation> = {},
): Quotation {
  return {
    id,
    paragraph,
    kind: 'indirect',
    act: 'say',
    speakers,
    cueParagraph: paragraph,
    source: [],
    cue: [],
    content,
    continues: null,
    parent: null,
    rule: 'r',
    basis: speakers.length === 0 ? 'unknown' : 'stated',
    corrected: null,
    ...more,
  }
}

describe('scoreOf', () => {
  test('places strokes by their share of the text, bars where paragraphs end', () => {
    const { marks, bars } = scoreOf({
      paragraphs,
      quotations: [
        said('a', ['x'], 1, [
          [0, 5],
          [6, 10],
        ]),
      ],
    })
    expect(marks[0]?.strokes.map(({ x }) => x)).toEqual([11 / 22, 17 / 22])
    expect(marks[0]?.strokes.map(({ width }) => Math.round(width * 22))).toEqual([5, 4])
    expect(bars).toEqual([0.5])
  })

  test('gives rows in order of appearance, joint statements several, nested ones the row of whoever reports them', () => {
    const quotations = [
      said('a', ['x', 'y'], 0, [[0, 4]]),
      said('b', ['y'], 0, [[5, 9]], { parent: 'a' }),
      said('c', [], 1, [[0, 4]]),
    ]
    const { rows, counts, marks } = scoreOf({ paragraphs, quotations })
    expect(rows).toEqual(['x', 'y', null])
    expect(counts).toEqual([1, 2, 1])
    expect(marks.map((mark) => mark.rows.map(({ row }) => row))).toEqual([[0, 1], [1], [2]])
    expect(marks.map(({ outerRow }) => outerRow)).toEqual([null, 0, null])
  })

  test('of more than six voices keeps the five busiest', () => {
    const quotations = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'g'].map((id, n) =>
      said(`q${n}`, [id], 0, [[n, n + 1]]),
    )
    const { rows, counts } = scoreOf({ paragraphs, quotations })
    expect(rows).toEqual(['a', 'b', 'c', 'd', 'g', null])
    expect(counts).toEqual([1, 1, 1, 1, 2, 2])
  })

  test('an empty article is an empty score', () => {
    expect(scoreOf({ paragraphs: [], quotations: [] })).toEqual({ rows: [], counts: [], marks: [], bars: [] })
  })
})
