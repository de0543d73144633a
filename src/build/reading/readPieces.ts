import { createHash } from 'node:crypto'
import { peopleHints, type PersonEntry } from '#corpus/speakers/people.ts'
import type { Voice } from '#corpus/speakers/voice.ts'
import { sizeOfFile, type CorpusFile } from '../files/corpusFiles.ts'
import { describeError } from '../files/readBytes.ts'
import { bytesOf, type Piece, piecesOf, type Unreadable } from './cutting.ts'
import { engineVersion } from './engineVersion.ts'
import { keyOfPiece } from './pieceKey.ts'
import type { EntryPlace, PackFile } from './pack.ts'
import { type ArticleFacts, type PieceRecord, readHead, voiceReader } from './records.ts'
import type { Store } from './store.ts'
import type { FromWorker, ToWorker } from './worker.ts'
import { workerBundle } from './workerBundle.ts'
import { inWorkers } from './workers.ts'

/** An article as it is held while the corpus is put together: what is small, and where the rest lies. */
export interface HeldArticle {
  facts: ArticleFacts
  voices: readonly Voice[]
  place: EntryPlace
  line: number
  endLine: number
  lines: readonly number[]
}

/** A piece with its articles, or a file that cannot be read. */
export type HeldPiece =
  | Unreadable
  | (Omit<PieceRecord, 'articles'> & { file: number; encoding: Piece['encoding']; articles: HeldArticle[] })

/** The per-article pass over files, as a run wants it. */
export interface Pass {
  files: readonly CorpusFile[]
  people: readonly PersonEntry[]
  store: Store
  /** Which of the pieces, counted from 0, are read; the others are left out of the result. */
  isWanted?: (piece: number) => boolean
  onProgress?: (done: number, of: number) => void
  /** How large a piece is, and from how many bytes on threads are started. */
  pieceSize?: number
  threadsFrom?: number
}

/** With less to read than this a thread costs more than it gives. */
const WORTH_A_THREAD = 1_000_000
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
export async function readPieces({ files, people, store, ...options }: Pass): Promise<HeldPiece[]> {
  const { isWanted = () => true, onProgress = () => {}, pieceSize, threadsFrom = WORTH_A_THREAD } = options
  const stamp = stampOf(people)
  const holder = holderOf(store)
  const held: (HeldPiece | null)[] = []
  const missing: Missing[] = []
  const total = files.reduce((sum, { path }) => sum + sizeOfFile(path), 0)
  let count = 0
  let done = 0
  const step = (bytes: number): void => onProgress((done += bytes), total)
  for (const [index, file] of files.entries()) {
    for (const piece of piecesOf(file, index, pieceSize)) {
      if (!isWanted(count++)) continue
      const known = 'why' in piece ? piece : knownPiece(file, piece, stamp, holder)
      if (known === null && !('why' in piece)) missing.push({ at: held.length, file, piece })
      else if (!('why' in piece)) step(piece.end - piece.start)
      held.push(known)
    }
  }
  const take = ({ at, file, piece }: Missing, answer: NonNullable<FromWorker>[number] | undefined): void => {
    step(piece.end - piece.start)
    if (answer === undefined || 'why' in answer) held[at] = { file: piece.file, why: answer?.why ?? '' }
    else {
      for (const entry of answer.entries) store.know(...entry)
      held[at] = holder.hold(answer.key, piece)
    }
    if (held[at] === null) throw new Error(`what was read of ${file.file} cannot be read again`)
  }
  await readMissing(missing, { stamp, people, store, threadsFrom }, take)
  if (missing.length > 0) store.tidy(holder.used)
  return held.flatMap((piece) => piece ?? [])
}

interface Missing {
  at: number
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
  if (size < threadsFrom) {
    // The engine is loaded only here: a run that finds everything known does without its lexicons.
    const { readPiece } = await import('./readPiece.ts')
    const reading = { stamp, hints: peopleHints(people), store }
    for (const one of missing)
      take(
        one,
        attempt(() => readPiece(bytesOf(one.file, one.piece), one.file, one.piece, reading)),
      )
    store.finish()
    return
  }
  const bundle = await workerBundle(store.folder, engineVersion())
  const jobs = jobsOf(missing).map((job) => ({
    job,
    message: job.map(({ file, piece }) => ({ file, piece })) satisfies ToWorker,
  }))
  await inWorkers(jobs, bundle, { folder: store.folder, stamp, people }, (job, answers) => {
    for (const [n, one] of job.entries()) take(one, answers[n])
  })
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

function knownPiece(file: CorpusFile, piece: Piece, stamp: string, holder: Holder): HeldPiece | null {
  try {
    return holder.hold(keyOfPiece(bytesOf(file, piece), file, piece.encoding, stamp), piece)
  } catch (error) {
    return { file: piece.file, why: describeError(error) }
  }
}

interface Holder {
  /** A piece that the store holds whole, with all its articles; else null. */
  hold: (key: string, piece: Piece) => HeldPiece | null
  used: Set<PackFile>
}

function holderOf(store: Store): Holder {
  const voiceOf = voiceReader()
  const used = new Set<PackFile>()
  const entryOf = (key: string) => {
    const place = store.find(key)
    const entry = place?.pack.entry(place) ?? null
    if (place === undefined || entry === null) return null
    used.add(place.pack)
    return { place, entry }
  }
  const hold = (key: string, { file, encoding }: Piece): HeldPiece | null => {
    const found = entryOf(key)
    if (found === null) return null
    const record: PieceRecord = JSON.parse(found.entry.head.toString('utf8'))
    const articles: HeldArticle[] = []
    for (const [hash, line, endLine, lines] of record.articles) {
      const article = entryOf(hash)
      if (article === null) return null
      const { facts, voices } = readHead(article.entry.head, voiceOf)
      articles.push({ facts, voices, place: article.place, line, endLine, lines })
    }
    return { ...record, file, encoding, articles }
  }
  return { hold, used }
}
