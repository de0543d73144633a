import { constants, deflateRawSync, gzipSync } from 'node:zlib'
import type { Article, Quotation } from '#format/corpus.ts'
import { ACTS, KINDS } from '#format/vocabulary.ts'
import type { ColumnsIndex, Layer, VoicesIndex } from '#format/columns.ts'
import type { SpeakerSummary } from '#format/site.ts'
import {
  ACTS_PER_KIND,
  UNDATED,
  encodeAct,
  encodeActs,
  encodeArticles,
  encodeKinds,
  encodeLanes,
  encodeWho,
} from '#corpus/search/columns.ts'
import type { ColumnArticle } from '#corpus/search/columns.ts'
import { usualId } from '#corpus/search/usualId.ts'
import { dayNumber } from './days.ts'
import { LANES, busiestFirst } from './lanes.ts'
import type { SiteFile } from './siteFile.ts'

/** What the columns hold of an article: a record of one is enough. */
export interface ColumnSource extends Pick<Article, 'date'> {
  quotations: readonly Pick<Quotation, 'speakers' | 'kind' | 'act'>[]
}

/** Bytes as the browser inflates them (`DecompressionStream('deflate-raw')`), whatever the host compresses. */
export function deflated(path: string, bytes: Uint8Array): SiteFile {
  return { path, content: deflateRawSync(bytes, { level: 9 }) }
}

/**
 * The pieces of a file of columns as one deflate stream, each in blocks of its own and mostly by frequency alone:
 * columns hold few repetitions worth a pointer, and codes made for one kind of thing are an eighth shorter.
 */
export function deflatedPieces(path: string, pieces: readonly Uint8Array[]): SiteFile {
  const blocks = pieces.map((piece, k) => {
    const end = k < pieces.length - 1 ? { finishFlush: constants.Z_SYNC_FLUSH } : {}
    const alone = deflateRawSync(piece, { ...end, level: 9, strategy: constants.Z_HUFFMAN_ONLY })
    const pointed = deflateRawSync(piece, { ...end, level: 9 })
    return pointed.length < alone.length ? pointed : alone
  })
  return { path, content: new Uint8Array(Buffer.concat(blocks)) }
}

/** The columns of all quotations, from articles in order of time: an index, and one file a layer. */
export function* columnFiles(
  inTime: readonly ColumnSource[],
  summaries: ReadonlyMap<string, SpeakerSummary>,
  version: string,
): Generator<SiteFile> {
  const speakers = busiestFirst(summaries.values())
  const lanes = speakers.slice(0, LANES).filter(({ quotations }) => quotations > 0)
  const sets = setsOf(inTime, new Map(speakers.map(({ id }, number) => [id, number])), lanes.length)
  const articles = inTime.map((article) => columnArticle(article, sets.numberOf))
  const voices: VoicesIndex = {
    ids: speakers.map(({ id, name }) => (id === usualId(name) ? null : id)),
    names: speakers.map(({ name }) => name),
    countries: speakers.map(({ country }) => country),
    voices: speakers.map(({ voice }) => voice),
    sets: sets.members,
  }
  const layers: Record<Layer, SiteFile> = {
    who: deflatedPieces('data/columns/who.bin', encodeWho(articles, sets.loud)),
    kind: deflatedPieces('data/columns/kind.bin', encodeKinds(articles)),
    act: deflatedPieces('data/columns/act.bin', encodeActs(articles)),
  }
  const named = JSON.stringify(voices)
  const index: ColumnsIndex = {
    version,
    articles: articles.length,
    quotations: articles.reduce((sum, article) => sum + article.sets.length, 0),
    lanes: lanes.map(({ id, name, voice }) => ({ id, name, voice })),
    loud: sets.members
      .slice(0, sets.loud)
      .map((members) => members.filter((speaker) => speaker < lanes.length)),
    ...totalsOf(articles),
    bytes: {
      who: layers.who.content.length + gzipSync(named).length,
      kind: layers.kind.content.length,
      act: layers.act.content.length,
    },
  }
  yield { path: 'data/columns/index.json', content: JSON.stringify(index) }
  yield deflatedPieces('data/columns/articles.bin', encodeArticles(articles))
  yield deflatedPieces('data/columns/lanes.bin', encodeLanes(articles, sets.loud))
  yield* Object.values(layers)
  for (const act of ACTS.keys()) yield deflatedPieces(`data/columns/act-${act}.bin`, encodeAct(articles, act))
  yield { path: 'data/columns/voices.json', content: named }
}

function columnArticle(
  { date, quotations }: ColumnSource,
  numberOf: (speakers: readonly string[]) => number,
): ColumnArticle {
  return {
    day: date === null ? UNDATED : dayNumber(date),
    sets: quotations.map(({ speakers }) => numberOf(speakers)),
    kindActs: quotations.map(({ kind, act }) => KINDS.indexOf(kind) * ACTS_PER_KIND + ACTS.indexOf(act)),
  }
}

function totalsOf(articles: readonly ColumnArticle[]): Pick<ColumnsIndex, 'kinds' | 'acts'> {
  const kinds = KINDS.map(() => 0)
  const acts = ACTS.map(() => 0)
  for (const { kindActs } of articles) {
    for (const how of kindActs) {
      kinds[how >> 4] = (kinds[how >> 4] ?? 0) + 1
      acts[how & 15] = (acts[how & 15] ?? 0) + 1
    }
  }
  return { kinds, acts }
}

/**
 * The sets of speakers that say something together: first the `loud` ones, with a voice among the `lanes` first, then
 * the others; the most frequent first, so that its number is short.
 */
function setsOf(inTime: readonly ColumnSource[], speakerNumber: ReadonlyMap<string, number>, lanes: number) {
  const counts = new Map<string, { members: number[]; quiet: number; n: number }>()
  const membersOf = (speakers: readonly string[]): number[] =>
    speakers.flatMap((id) => speakerNumber.get(id) ?? []).toSorted((a, b) => a - b)
  for (const { quotations } of inTime) {
    for (const { speakers } of quotations) {
      const members = membersOf(speakers)
      const known = counts.get(members.join())
      if (known) known.n++
      else counts.set(members.join(), { members, quiet: Number((members[0] ?? lanes) >= lanes), n: 1 })
    }
  }
  const ranked = [...counts].toSorted(([a, x], [b, y]) => x.quiet - y.quiet || y.n - x.n || (a < b ? -1 : 1))
  const numbers = new Map(ranked.map(([key], number) => [key, number]))
  return {
    members: ranked.map(([, { members }]) => members),
    loud: ranked.filter(([, { quiet }]) => quiet === 0).length,
    numberOf: (speakers: readonly string[]): number => numbers.get(membersOf(speakers).join()) ?? 0,
  }
}
