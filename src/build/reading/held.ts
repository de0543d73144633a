import type { Voice } from '#corpus/speakers/voice.ts'
import type { Piece, Unreadable } from './cutting.ts'
import type { EntryPlace, PackFile } from './pack.ts'
import { type ArticleFacts, type PieceRecord, readHead, voiceReader } from './records.ts'

/** An article as it is held while the corpus is put together: what is small, and where the rest lies. */
export interface HeldArticle {
  hash: string
  facts: ArticleFacts
  voices: readonly Voice[]
  place: EntryPlace
  line: number
  endLine: number
  lines: readonly number[]
}

/** A piece with its articles, or a file that cannot be read; `number` counts the pieces of all files from 0. */
export type HeldPiece = { number: number } & (Unreadable | ReadablePiece)

interface ReadablePiece extends Omit<PieceRecord, 'articles'> {
  file: number
  encoding: Piece['encoding']
  /** The key of its entry. */
  key: string
  articles: HeldArticle[]
}

/** A piece that is looked for: its key says what it holds, the rest where it stands. */
export type WantedPiece = Pick<ReadablePiece, 'key' | 'file' | 'encoding'> & { number: number }

/** Takes pieces out of packs into memory. */
export interface Holder {
  /** A piece that is there whole, with all its articles; else null. */
  hold: (wanted: WantedPiece) => HeldPiece | null
  /** The packs that something was taken from. */
  used: Set<PackFile>
}

/** A holder that looks entries up with `find`; equal voices become one. */
export function holderOf(find: (key: string) => EntryPlace | undefined): Holder {
  const voiceOf = voiceReader()
  const used = new Set<PackFile>()
  const entryOf = (key: string) => {
    const place = find(key)
    const entry = place?.pack.entry(place) ?? null
    if (place === undefined || entry === null) return null
    used.add(place.pack)
    return { place, entry }
  }
  const hold = (wanted: WantedPiece): HeldPiece | null => {
    const found = entryOf(wanted.key)
    if (found === null) return null
    const record: PieceRecord = JSON.parse(found.entry.head.toString('utf8'))
    const articles: HeldArticle[] = []
    for (const [hash, line, endLine, lines] of record.articles) {
      const article = entryOf(hash)
      if (article === null) return null
      const { facts, voices } = readHead(article.entry.head, voiceOf)
      articles.push({ hash, facts, voices, place: article.place, line, endLine, lines })
    }
    return { ...record, ...wanted, articles }
  }
  return { hold, used }
}
