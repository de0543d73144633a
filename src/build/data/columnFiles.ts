import { constants, deflateRawSync } from 'node:zlib'
import type { Article } from '#format/corpus.ts'
import { ACTS, KINDS } from '#format/vocabulary.ts'
import type { ColumnsIndex, ColumnsPart } from '#format/columns.ts'
import type { SpeakerSummary } from '#format/site.ts'
import { ACTS_PER_KIND, UNDATED, encodeArticles, encodePart } from '#corpus/search/columns.ts'
import type { ColumnArticle } from '#corpus/search/columns.ts'
import { dayNumber } from './days.ts'
import type { SiteFile } from './siteFile.ts'

/** Bytes as the browser inflates them (`DecompressionStream('deflate-raw')`), whatever the host compresses. */
export function deflated(path: string, bytes: Uint8Array): SiteFile {
  return { path, content: deflateRawSync(bytes, { level: 9 }) }
}

/**
 * The pieces of a file of columns as one deflate stream, each in blocks of its own and by frequency alone: columns
 * hold no repetitions worth a pointer, and codes made for one kind of thing are an eighth shorter.
 */
export function deflatedPieces(path: string, pieces: readonly Uint8Array[]): SiteFile {
  const options = { level: 9, strategy: constants.Z_HUFFMAN_ONLY }
  const blocks = pieces.map((piece, k) =>
    deflateRawSync(
      piece,
      k < pieces.length - 1 ? { ...options, finishFlush: constants.Z_SYNC_FLUSH } : options,
    ),
  )
  return { path, content: new Uint8Array(Buffer.concat(blocks)) }
}

/** The columns of all quotations, from articles in order of time: an index, days and sizes, and one file a year. */
export function* columnFiles(
  inTime: readonly Article[],
  summaries: ReadonlyMap<string, SpeakerSummary>,
  version: string,
): Generator<SiteFile> {
  const speakers = [...summaries.values()].toSorted(
    (a, b) => b.quotations - a.quotations || (a.id < b.id ? -1 : 1),
  )
  const sets = setsOf(inTime, new Map(speakers.map(({ id }, number) => [id, number])))
  const articles = inTime.map((article) => columnArticle(article, sets.numberOf))
  const parts = partsOf(inTime)
  const index: ColumnsIndex = {
    version,
    parts,
    ids: speakers.map(({ id }) => id),
    names: speakers.map(({ name }) => name),
    countries: speakers.map(({ country }) => country),
    voices: speakers.map(({ voice }) => voice),
    sets: sets.members,
  }
  yield { path: 'data/columns/index.json', content: JSON.stringify(index) }
  yield deflatedPieces('data/columns/articles.bin', encodeArticles(articles))
  let first = 0
  for (const { key, articles: count } of parts) {
    yield deflatedPieces(`data/columns/${key}.bin`, encodePart(articles.slice(first, first + count)))
    first += count
  }
}

function columnArticle(
  { date, quotations }: Article,
  numberOf: (speakers: readonly string[]) => number,
): ColumnArticle {
  return {
    day: date === null ? UNDATED : dayNumber(date),
    sets: quotations.map(({ speakers }) => numberOf(speakers)),
    kindActs: quotations.map(({ kind, act }) => KINDS.indexOf(kind) * ACTS_PER_KIND + ACTS.indexOf(act)),
  }
}

function partsOf(inTime: readonly Article[]): ColumnsPart[] {
  const parts: ColumnsPart[] = []
  for (const { date, quotations } of inTime) {
    const key = date?.slice(0, 4) ?? 'undated'
    let part = parts.at(-1)
    if (part?.key !== key) parts.push((part = { key, articles: 0, quotations: 0 }))
    part.articles++
    part.quotations += quotations.length
  }
  return parts
}

/** The sets of speakers that say something together, the most frequent first, so that its number is short. */
function setsOf(inTime: readonly Article[], speakerNumber: ReadonlyMap<string, number>) {
  const counts = new Map<string, { members: number[]; n: number }>()
  const membersOf = (speakers: readonly string[]): number[] =>
    speakers.flatMap((id) => speakerNumber.get(id) ?? []).toSorted((a, b) => a - b)
  for (const { quotations } of inTime) {
    for (const { speakers } of quotations) {
      const members = membersOf(speakers)
      const known = counts.get(members.join())
      if (known) known.n++
      else counts.set(members.join(), { members, n: 1 })
    }
  }
  const ranked = [...counts].toSorted(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1))
  const numbers = new Map(ranked.map(([key], number) => [key, number]))
  return {
    members: ranked.map(([, { members }]) => members),
    numberOf: (speakers: readonly string[]): number => numbers.get(membersOf(speakers).join()) ?? 0,
  }
}
