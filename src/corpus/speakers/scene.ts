import type { Span } from '#format/corpus.ts'
import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import type { Statement } from '#corpus/statements/statement.ts'
import { filled } from '#corpus/text/filled.ts'
import { tokenize, type Token } from '#corpus/text/tokens.ts'

/** A paragraph made ready to be searched for mentions. */
export interface ScenePart {
  paragraph: number
  text: string
  tokens: readonly Token[]
  /** For each token the innermost statement whose content it stands in, or -1. */
  level: readonly number[]
  /** For each token the running number of its sentence in the article. */
  sentence: readonly number[]
  /** Sources that lie in this paragraph: token ranges with the statements they belong to, in order, without overlaps. */
  sources: { from: number; to: number; of: number[] }[]
}

/** The paragraphs of running text of an article, each read once; notes and over-long lines are left out. */
export function readScene(
  article: ParsedArticle,
  statements: readonly Statement[],
  words: ReadonlyMap<number, readonly Token[]>,
): ScenePart[] {
  const byParagraph = new Map<number, number[]>()
  const bySource = new Map<number, number[]>()
  statements.forEach((statement, index) => {
    push(byParagraph, statement.paragraph, index)
    push(bySource, statement.cueParagraph, index)
  })
  const parts: ScenePart[] = []
  let sentence = 0
  article.paragraphs.forEach(({ kind, text }, paragraph) => {
    if (kind !== 'text' || text.length > LONGEST) return
    const tokens = words.get(paragraph) ?? tokenize(text)
    const level = levels(tokens, statements, byParagraph.get(paragraph) ?? [])
    const numbers = sentenceNumbers(tokens, level, sentence)
    sentence = (numbers.at(-1) ?? sentence) + 1
    const sources = sourceRanges(tokens, statements, bySource.get(paragraph) ?? [])
    parts.push({ paragraph, text, tokens, level, sentence: numbers, sources })
  })
  return parts
}

const LONGEST = 100_000

function push(map: Map<number, number[]>, key: number, value: number) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Paints contents from the outermost to the innermost: a nested statement's content lies inside its parent's. */
function levels(
  tokens: readonly Token[],
  statements: readonly Statement[],
  indexes: readonly number[],
): number[] {
  const level = filled(tokens.length, -1)
  if (indexes.length === 0) return level
  const spans: { index: number; span: Span; size: number }[] = []
  for (const index of indexes)
    for (const span of statements[index]?.content ?? []) spans.push({ index, span, size: span[1] - span[0] })
  if (spans.length > 1) spans.sort((a, b) => b.size - a.size || a.index - b.index)
  for (const { index, span } of spans) {
    for (let i = firstTokenFrom(tokens, span[0]); i < tokens.length && (tokens[i]?.end ?? 0) <= span[1]; i++)
      level[i] = index
  }
  return level
}

/** Index of the first token that starts at or after a code unit (binary search). */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A new sentence begins behind a stop at which a capital, a mark or a number follows, of narrator and speech alike. */
function sentenceNumbers(tokens: readonly Token[], level: readonly number[], first: number): number[] {
  const numbers: number[] = []
  let number = first
  for (let i = 0; i < tokens.length; i++) {
    numbers.push(number)
    const next = tokens[i + 1]
    if (tokens[i]?.kind !== 'end' || next === undefined) continue
    if (next.capital || next.kind === 'mark' || next.kind === 'number')
      if (level[i + 1] === -1 || level[i] !== level[i + 1] || next.capital) number++
  }
  return numbers
}

function sourceRanges(
  tokens: readonly Token[],
  statements: readonly Statement[],
  indexes: readonly number[],
): ScenePart['sources'] {
  const ranges: ScenePart['sources'] = []
  for (const index of indexes) {
    const statement = statements[index]
    // *on* has no voice of its own, but the sentence may say where it speaks.
    if (statement === undefined || statement.voice.from === 'statement') continue
    for (const [start, end] of statement.source) {
      const from = firstTokenFrom(tokens, start)
      let to = from
      while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++
      if (to === from) continue
      ranges.push({ from, to, of: [index] })
    }
  }
  if (ranges.length < 2) return ranges
  ranges.sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: typeof ranges = []
  for (const range of ranges) {
    const last = apart.at(-1)
    if (last !== undefined && range.from < last.to) last.of.push(...range.of)
    else apart.push(range)
  }
  return apart
}
