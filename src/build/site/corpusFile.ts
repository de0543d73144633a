import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { surveyor, type Survey } from '../data/survey.ts'
import { itemStart, JSON_HEAD, jsonTail } from '../export/json.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { streamTo } from './files.ts'
import type { KeptArticle, KeptArticles } from './keptArticles.ts'
import { pieceReader } from './reading.ts'

const NAME = 'corpus.json'

/** A survey, with where each article's JSON is in `corpus.json`, by its place in reading order. */
export interface WrittenCorpus extends Survey {
  at: Float64Array
  length: Uint32Array
  /** What the next build need not read again. */
  keep: KeptArticles
}

/**
 * Writes `corpus.json` and surveys the corpus, in one pass: what is made of articles afterwards is made of this file, by
 * whoever can read it. Articles that the last build knew, `kept`, are copied from the file that it left.
 */
export function writeCorpus(corpus: StreamedCorpus, outDir: string, kept: KeptArticles): WrittenCorpus {
  const { articles } = corpus
  const { add, addAgain, done } = surveyor()
  const path = join(outDir, NAME)
  const isThere = kept.size > 0 && existsSync(path)
  const old = pieceReader(outDir)
  const file = streamTo(isThere ? `${path}.new` : path)
  const [at, length] = [new Float64Array(articles.length), new Uint32Array(articles.length)]
  const keep = new Map<string, KeptArticle>()
  let position = 0
  const write = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    file.add(bytes)
    position += bytes.length
  }
  write(JSON_HEAD)
  for (let place = 0; place < articles.length; place++) {
    write(itemStart(place === 0))
    const sign = articles.signAt?.(place) ?? null
    const known = sign === null || !isThere ? undefined : kept.get(sign)
    const article = known ? undefined : articles.at(place)
    const text = known ? old.bytes(NAME, known.at, known.length) : Buffer.from(JSON.stringify(article))
    at[place] = position
    length[place] = text.length
    const record = known ? addAgain(known.record) : article && add(article, text)
    if (sign !== null && record) keep.set(sign, { at: position, length: text.length, record })
    write(text)
  }
  for (const piece of jsonTail(corpus)) write(piece)
  file.done()
  old.close()
  if (isThere) renameSync(`${path}.new`, path)
  return { ...done(corpus), at, length, keep }
}
