import { describe, expect, test } from 'vitest'
import type { Article, Corpus, Quotation, Span } from '#format/corpus.ts'
import { bootstrap } from './bootstrap.ts'
import { detail } from './detail.ts'
import type { Gold, GoldQuotation } from './gold.ts'
import { match } from './match.ts'
import { judge, score } from './score.ts'
import { mistakeLines, scoreLines } from './scoreLines.ts'

const LINES = [
  'La maire a dit que le pont tient bon.',
  'Le pont, a dit Paul Verney, tiendra dix ans.',
  'Le vent souffle sur la passerelle.',
]

function quotation(paragraph: number, content: Span[], more: Partial<Quotation> = {}): Quotation {
  return {
    id: `${paragraph}-${JSON.stringify(content)}`,
    paragraph,
    kind: 'indirect',
    act: 'say',
    speakers: ['ana'],
    cueParagraph: paragraph,
    source: [[0, 8]],
    cue: [[9, 18]],
    content,
    continues: null,
    parent: null,
    rule: 'reportedClause',
    basis: 'stated',
    corrected: null,
    ...more,
  }
}

const speaker = (id: string, name: string) => ({
  id,
  name,
  kind: 'person' as const,
  gender: null,
  country: null,
  roles: [],
  aliases: [],
})

function corpusOf(...quotations: Quotation[]): Pick<Corpus, 'articles' | 'speakers'> {
  const article: Article = {
    id: 'a',
    title: 'T',
    date: null,
    lang: 'fr',
    source: null,
    file: 'dossier/a.txt',
    line: 1,
    eventDates: [],
    paragraphs: LINES.map((text, i) => ({ line: i + 2, kind: 'text', text })),
    mentions: [],
    quotations,
  }
  return { articles: [article], speakers: [speaker('ana', 'Ana Lund'), speaker('paul', 'Paul Verney')] }
}

function goldOf(quotations: GoldQuotation[], more: Partial<Gold> = {}): Gold {
  return { corpus: 'texts/a.txt', quotations, ...more }
}

function linesOf(corpus: Pick<Corpus, 'articles' | 'speakers'>, gold: Gold): string[] {
  const matched = match(corpus, gold)
  const judged = judge(matched, gold)
  return [...mistakeLines(matched, judged, gold), ...scoreLines(score(judged, gold))]
}

const FIRST: GoldQuotation = {
  line: 2,
  speakers: ['ana LUND'],
  kind: 'indirect',
  nested: false,
  source: [0, 8],
  cue: [9, 18],
  content: [[19, 36]],
}
const SECOND: GoldQuotation = {
  ...FIRST,
  line: 3,
  speakers: ['Paul Verney'],
  source: [15, 26],
  cue: [9, 14],
  content: [
    [0, 7],
    [28, 43],
  ],
}
const WANTED = [FIRST, SECOND]

describe('score', () => {
  test('all right', () => {
    const second = quotation(
      1,
      [
        [0, 7],
        [28, 43],
      ],
      { speakers: ['paul'], source: [[15, 26]], cue: [[9, 14]] },
    )
    expect(linesOf(corpusOf(quotation(0, [[19, 36]]), second), goldOf(WANTED))).toEqual([
      'gold 2  exported 2',
      'found       precision 1.000 recall 1.000 f1 1.000',
      'attributed  precision 1.000 recall 1.000 f1 1.000',
      'exact       precision 1.000 recall 1.000 f1 1.000',
      'given found speaker 1.000  source 1.000  cue 1.000  kind 1.000',
    ])
  })

  test('missed, made up, given to somebody else, on a line without speech', () => {
    const other = quotation(0, [[19, 36]], { speakers: ['paul'], kind: 'direct' })
    const noise = quotation(2, [[0, 7]], { rule: 'according' })
    expect(linesOf(corpusOf(other, noise), goldOf(WANTED, { negatives: [4, 9] }))).toEqual([
      'missed   line 3 [paul verney] Le pont … tiendra dix ans',
      'spurious line 4 [ana lund] (according) Le vent',
      'speaker  line 2 wanted [ana lund] got [paul verney] le pont tient bon',
      'noise    line 4 Le vent souffle sur la passerelle.',
      'gold 2  exported 2',
      'found       precision 0.500 recall 0.500 f1 0.500',
      'attributed  precision 0.000 recall 0.000 f1 0.000',
      'exact       precision 0.000 recall 0.000 f1 0.000',
      'given found speaker 0.000  source 1.000  cue 1.000  kind 0.000',
      'noise       1 of 2 lines without speech',
    ])
  })

  test('punctuation and spaces count for nothing, four fifths of the letters are enough', () => {
    expect(linesOf(corpusOf(quotation(0, [[18, 37]])), goldOf([FIRST]))[3]).toContain('recall 1.000')
    expect(linesOf(corpusOf(quotation(0, [[22, 36]])), goldOf([FIRST]))[1]).toContain('recall 1.000')
    expect(linesOf(corpusOf(quotation(0, [[27, 36]])), goldOf([FIRST])).at(-4)).toContain('recall 0.000')
  })

  test('nested ones are neither right nor wrong, a partial gold has no precision', () => {
    const nested = quotation(0, [[27, 36]], { parent: 'x' })
    expect(linesOf(corpusOf(quotation(0, [[19, 36]]), nested), goldOf([FIRST]))[0]).toBe('gold 1  exported 1')
    expect(linesOf(corpusOf(), goldOf(WANTED, { partial: true })).slice(-4)[0]).toBe(
      'found       recall 0.000',
    )
  })

  test('without names the source words decide; aliases are one name', () => {
    const { speakers: _names, ...unnamed } = FIRST
    expect(linesOf(corpusOf(quotation(0, [[19, 36]])), goldOf([unnamed]))[2]).toContain('recall 1.000')
    expect(linesOf(corpusOf(quotation(0, [[19, 36]], { source: [] })), goldOf([unnamed]))[3]).toContain(
      'recall 0.000',
    )
    const spelt = { ...unnamed, speakers: ['Anna Lund'] }
    expect(
      linesOf(
        corpusOf(quotation(0, [[19, 36]])),
        goldOf([spelt], { aliases: { 'Anna Lund': 'Ana Lund' } }),
      )[2],
    ).toContain('recall 1.000')
  })
})

describe('further measures', () => {
  const half = quotation(0, [[27, 36]])
  const gold = goldOf(WANTED)

  test('share of the gold that is covered', () => {
    const matched = match(corpusOf(half), gold)
    expect(detail(matched, judge(matched, gold), gold).covered).toEqual({ over30: 0.5, over80: 0 })
  })

  test('parts, kinds and constructions', () => {
    const matched = match(corpusOf(quotation(0, [[19, 36]], { cue: [[9, 14]] })), gold)
    const { parts, rules, kinds } = detail(matched, judge(matched, gold), gold)
    expect(parts.content).toEqual({ n: 1, exact: 1, precision: 1, recall: 1, f1: 1 })
    expect(parts.cue).toMatchObject({ n: 1, exact: 0, precision: 1, recall: 4 / 7 })
    expect(rules).toEqual({ reportedClause: { exported: 1, found: 1, attributed: 1 } })
    expect(kinds['indirect']?.found).toMatchObject({ precision: 1, recall: 0.5 })
  })

  test('the interval is the same each time, and holds the figure', () => {
    const matched = match(corpusOf(quotation(0, [[19, 36]])), gold)
    const judged = judge(matched, gold)
    expect(bootstrap(judged, gold)).toEqual(bootstrap(judged, gold))
    const { found } = bootstrap(judged, gold)
    expect(found.low).toBeLessThanOrEqual(2 / 3)
    expect(found.high).toBeGreaterThanOrEqual(2 / 3)
  })
})
