import { createHash } from 'node:crypto'
import { peopleHints, type PersonEntry } from '#corpus/speakers/people.ts'
import { sizeOfFile, type CorpusFile } from '../files/corpusFiles.ts'
import { describeError } from '../files/readBytes.ts'
import { bytesOf, type Piece, piecesOf } from './cutting.ts'
import { engineVersion } from './engineVersion.ts'
import { type HeldPiece, type Holder, holderOf } from './held.ts'
import { keyOfPiece } from './pieceKey.ts'
import type { Store } from './store.ts'
import type { FromWorker } from './worker.ts'
import { workerBundle } from './workerBundle.ts'
import { inWorkers } from './workers.ts'

/** The per-article pass over files, as a run wants it. */
export interface Pass {
  files: readonly CorpusFile[]
  people: readonly PersonEntry[]
  store: Store
  /** Which of the pieces, counted from 0, are read; the others are left out of the result. */
  isWanted?: (piece: number) => boolean
  onProgress?: (done: number, of: number) => void
  /** How large a piece is, and from how many bytes on threads are started. */
  pieceSize?: number | undefined
  threadsFrom?: number | undefined
}

export interface PassResult {
  /** In reading order. */
  pieces: HeldPiece[]
  /** How many pieces there are, wanted or not. */
  count: number
}

/** With less to read than this a thread costs more than it gives. */
const WORTH_A_THREAD = 1_000_000
/** Larger pieces, which no border cuts, are not for the small heap of a thread. */
const HUGE = 1 << 23
/** Small files go to a thread together, up to so many bytes. */
const JOB = 1 << 18

/** What stands for the engine and what `people.yaml` says: with another one, everything is read anew. */
export function stampOf(people: readonly PersonEntry[]): string {
  return createHash('sha256')
    .update(`${engineVersion()}\n${JSON.stringify(people)}`)
    .digest('hex')
    .slice(0, 32)
}

/**
 * The first pass: every piece of every file, in reading order, from what is known already or read now, in threads where
 * that is worth it.
 */
export async function readPieces({ files, people, store, ...options }: Pass): Promise<PassResult> {
  const { isWanted = () => true, onProgress = () => {}, pieceSize, threadsFrom = WORTH_A_THREAD } = options
  const stamp = stampOf(people)
  const holder = holderOf((key) => store.find(key))
  const held: (HeldPiece | null)[] = []
  const missing: Missing[] = []
  const total = files.reduce((sum, { path }) => sum + sizeOfFile(path), 0)
  let count = 0
  let done = 0
  const step = ({ start, end }: Piece): void => onProgress((done += end - start), total)
  for (const [index, file] of files.entries()) {
    for (const piece of piecesOf(file, index, pieceSize)) {
      const number = count++
      if (!isWanted(number)) continue
      const known = 'why' in piece ? { number, ...piece } : knownPiece(file, piece, number, stamp, holder)
      if ('why' in piece || known !== null) {
        if (!('why' in piece)) step(piece)
      } else missing.push({ at: held.length, number, file, piece })
      held.push(known)
    }
  }
  const take: Take = ({ at, number, file, piece }, answer) => {
    step(piece)
    if (answer === undefined || 'why' in answer)
      held[at] = { number, file: piece.file, why: answer?.why ?? 'nobody knows why' }
    else {
      for (const entry of answer.entries) store.know(...entry)
      held[at] = holder.hold({ number, key: answer.key, file: piece.file, encoding: piece.encoding })
    }
    if (held[at] === null) throw new Error(`what was read of ${file.file} cannot be read again`)
  }
  await readMissing(missing, { stamp, people, store, threadsFrom }, take)
  if (missing.length > 0) store.tidy(holder.used)
  return { pieces: held.flatMap((piece) => piece ?? []), count }
}

interface Missing {
  at: number
  number: number
  file: CorpusFile
  piece: Piece
}

type Take = (missing: Missing, answer: NonNullable<FromWorker>[number] | undefined) => void

async function readMissing(
  missing: readonly Missing[],
  given: { stamp: string; people: readonly PersonEntry[]; store: Store; threadsFrom: number },
  take: Take,
): Promise<void> {
  if (missing.length === 0) return
  const { stamp, people, store, threadsFrom } = given
  const size = missing.reduce((sum, { piece }) => sum + piece.end - piece.start, 0)
  if (size < threadsFrom) return readHere(missing, given, take)
  const isHuge = ({ piece }: Missing) => piece.end - piece.start > HUGE
  await readHere(missing.filter(isHuge), given, take)
  const bundle = await workerBundle(store.folder, engineVersion())
  const jobs = jobsOf(missing.filter((one) => !isHuge(one))).map((job) => ({
    job,
    message: job.map(({ file, piece }) => ({ file, piece })),
  }))
  await inWorkers(jobs, bundle, { folder: store.folder, stamp, people }, (job, answers) => {
    for (const [n, one] of job.entries()) take(one, answers[n])
  })
}

/** The engine is loaded only here: a run that finds everything known does without its lexicons. */
async function readHere(
  missing: readonly Missing[],
  { stamp, people, store }: { stamp: string; people: readonly PersonEntry[]; store: Store },
  take: Take,
): Promise<void> {
  if (missing.length === 0) return
  const { readPiece } = await import('./readPiece.ts')
  const reading = { stamp, hints: peopleHints(people), store }
  for (const one of missing) {
    const { file, piece } = one
    take(
      one,
      attempt(() => readPiece(bytesOf(file, piece), file, piece, reading)),
    )
  }
  store.finish()
}

function attempt<T>(work: () => T): T | { why: string } {
  try {
    return work()
  } catch (error) {
    return { why: describeError(error) }
  }
}

function jobsOf(missing: readonly Missing[]): Missing[][] {
  const jobs: Missing[][] = []
  let size = JOB
  for (const one of missing) {
    if (size >= JOB) {
      jobs.push([])
      size = 0
    }
    jobs.at(-1)?.push(one)
    size += one.piece.end - one.piece.start
  }
  return jobs
}

function knownPiece(
  file: CorpusFile,
  piece: Piece,
  number: number,
  stamp: string,
  holder: Holder,
): HeldPiece | null {
  const { file: index, encoding } = piece
  try {
    const key = keyOfPiece(bytesOf(file, piece), file, encoding, stamp)
    return holder.hold({ number, key, file: index, encoding })
  } catch (error) {
    return { number, file: index, why: describeError(error) }
  }
}
