import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { SiteSettings } from '#format/site.ts'
import { readBeside, type Beside } from '../files/beside.ts'
import { corpusFiles, sizeOfFile, type CorpusFiles } from '../files/corpusFiles.ts'
import { describeError } from '../files/readBytes.ts'
import { UsageError } from '../files/usageError.ts'
import { fileLines } from '../ledger/fileLines.ts'
import { ledgerFilesOf } from '../ledger/loadLedger.ts'
import { engineVersion } from '../reading/engineVersion.ts'
import type { HeldPiece } from '../reading/held.ts'
import { PackWriter } from '../reading/pack.ts'
import { type Pass, readPieces, stampOf } from '../reading/readPieces.ts'
import type { Store } from '../reading/store.ts'
import {
  ledgerKey,
  MANIFEST_KEY,
  PART_FORMAT,
  type PartManifest,
  type PartPiece,
  type WholeCorpus,
} from './part.ts'

/** Which part of how many, from 1. */
export interface Shard {
  shard: number
  of: number
}

/** What a part holds, to be told. */
export interface WrittenPart {
  pieces: number
  articles: number
  site: SiteSettings
}

/**
 * Reads one part of a corpus and writes it to a file, whole or not at all: every `of`-th piece, so that parts are alike.
 * The same corpus and part give the same bytes. Throws a `UsageError` where that cannot be written.
 */
export async function writePart(
  paths: readonly string[],
  target: string,
  { shard, of }: Shard,
  pass: Pick<Pass, 'store' | 'onProgress' | 'pieceSize' | 'threadsFrom'>,
): Promise<WrittenPart> {
  const files = corpusFiles(paths)
  const beside = readBeside(files.folder)
  const { people } = beside
  const isWanted = (piece: number) => piece % of === shard - 1
  const { pieces, count } = await readPieces({ files: files.files, people, isWanted, ...pass })
  try {
    const writer = new PackWriter(target, `${target}.${process.pid}.draft`)
    try {
      const engine = engineVersion()
      const corpus = signOf(files, beside)
      const whole = shard === 1 ? wholeOf(files, beside, writer) : null
      const manifest: PartManifest = {
        format: PART_FORMAT,
        engine,
        corpus,
        shard,
        of,
        count,
        pieces: pieces.map(partPiece),
        whole,
      }
      copyEntries(pieces, pass.store, writer)
      writer.add(MANIFEST_KEY, Buffer.from(JSON.stringify(manifest)), Buffer.alloc(0))
      writer.finish()
    } catch (error) {
      writer.abandon()
      throw error
    }
  } catch (error) {
    throw new UsageError(`${target} cannot be written: ${describeError(error)}.`, 'Choose another --out.')
  }
  const articles = pieces.reduce((sum, piece) => sum + ('why' in piece ? 0 : piece.articles.length), 0)
  return { pieces: pieces.length, articles, site: beside.site }
}

function partPiece(piece: HeldPiece): PartPiece {
  const { number, file } = piece
  if ('why' in piece) return { number, file, why: piece.why }
  return { number, file, key: piece.key, encoding: piece.encoding }
}

function copyEntries(pieces: readonly HeldPiece[], store: Store, writer: PackWriter): void {
  const done = new Set<string>()
  const copy = (key: string) => {
    const place = store.find(key)
    if (place === undefined || done.has(key)) return
    done.add(key)
    writer.addBytes(key, [place.pack.bytes(place)])
  }
  for (const piece of pieces) {
    if ('why' in piece) continue
    copy(piece.key)
    for (const { hash } of piece.articles) copy(hash)
  }
}

function signOf({ files }: CorpusFiles, { people }: Beside): string {
  const hash = createHash('sha256').update(stampOf(people))
  for (const { file, path } of files) hash.update(`\n${sizeOfFile(path)} ${file}`)
  return hash.digest('hex').slice(0, 32)
}

function wholeOf(files: CorpusFiles, beside: Beside, writer: PackWriter): WholeCorpus {
  const { site, people, corrections } = beside
  return {
    files: files.files.map(({ file }) => file),
    folder: files.folder,
    diagnostics: [...files.diagnostics, ...beside.diagnostics],
    site,
    people,
    corrections,
    ledger: files.isFolder ? ledgerOf(files.folder, writer) : null,
  }
}

/** So many lines of the ledger are one entry. */
const LINES = 20_000

function ledgerOf(folder: string, writer: PackWriter): WholeCorpus['ledger'] {
  const found = ledgerFilesOf(folder)
  if (found === null) return null
  let entries = 0
  const files = found.files.map((file) => {
    const keys: string[] = []
    const write = (lines: readonly string[]) => {
      const key = ledgerKey(entries++)
      writer.add(key, Buffer.alloc(0), Buffer.from(JSON.stringify(lines)))
      keys.push(key)
    }
    let held: string[] = []
    for (const line of fileLines(join(folder, file))) {
      held.push(line)
      if (held.length < LINES) continue
      write(held)
      held = []
    }
    if (held.length > 0) write(held)
    return { file, keys }
  })
  return { files, diagnostics: found.diagnostics }
}
