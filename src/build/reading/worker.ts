/** A thread that reads pieces: engine, decoding and input formats; what it finds goes to packs on disk. */
import { parentPort, workerData } from 'node:worker_threads'
import { peopleHints, type PersonEntry } from '#corpus/speakers/people.ts'
import type { CorpusFile } from '../files/corpusFiles.ts'
import { describeError } from '../files/readBytes.ts'
import { bytesOf, type Piece } from './cutting.ts'
import { readPiece, type PieceRead } from './readPiece.ts'
import { Store } from './store.ts'

/** What a worker is started with. */
export interface WorkerSetting {
  folder: string
  stamp: string
  people: readonly PersonEntry[]
}

/** What it is told: pieces to read, or (null) that no more will come. */
export type ToWorker = { file: CorpusFile; piece: Piece }[] | null

/** What it answers: of each piece what was read or why it could not be; null once its pack is whole. */
export type FromWorker = (PieceRead | { why: string })[] | null

const { folder, stamp, people }: WorkerSetting = workerData
const store = Store.open(folder)
const reading = { stamp, hints: peopleHints(people), store }

parentPort?.on('message', (pieces: ToWorker) => {
  if (pieces === null) {
    store.finish()
    answer(null)
    return
  }
  answer(
    pieces.map(({ file, piece }) => {
      try {
        return readPiece(bytesOf(file, piece), file, piece, reading)
      } catch (error) {
        return { why: describeError(error) }
      }
    }),
  )
})

function answer(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message)
}
