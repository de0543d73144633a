import { join } from 'node:path'
import { surveyor, type Survey } from '../data/survey.ts'
import { itemStart, JSON_HEAD, jsonTail } from '../export/json.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { streamTo } from './files.ts'

/** A survey, with where each article's JSON is in `corpus.json`, by its place in reading order. */
export interface WrittenCorpus extends Survey {
  at: Float64Array
  length: Uint32Array
}

/**
 * Writes `corpus.json` and surveys the corpus, in one pass: what is made of articles afterwards is made of this file, by
 * whoever can read it.
 */
export function writeCorpus(corpus: StreamedCorpus, outDir: string): WrittenCorpus {
  const { add, done } = surveyor()
  const file = streamTo(join(outDir, 'corpus.json'))
  const at = new Float64Array(corpus.articles.length)
  const length = new Uint32Array(corpus.articles.length)
  let position = 0
  const write = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    file.add(bytes)
    position += bytes.length
  }
  write(JSON_HEAD)
  let place = 0
  for (const article of corpus.articles) {
    write(itemStart(place === 0))
    const text = Buffer.from(JSON.stringify(article))
    at[place] = position
    length[place] = text.length
    write(text)
    add(article, text)
    place++
  }
  for (const piece of jsonTail(corpus)) write(piece)
  file.done()
  return { ...done(corpus), at, length }
}
