import { type Ledger, readLedger } from '#corpus/links/ledger.ts'
import type { LoadedCorpus } from '../loadCorpus.ts'
import { describeError } from '../files/readBytes.ts'
import { UsageError } from '../files/usageError.ts'
import { engineVersion } from '../reading/engineVersion.ts'
import { type HeldPiece, holderOf } from '../reading/held.ts'
import { type EntryPlace, PackFile } from '../reading/pack.ts'
import { streamCorpus } from '../reading/streamCorpus.ts'
import { MANIFEST_KEY, PART_FORMAT, type PartManifest, type WholeCorpus } from './part.ts'

/** A part that is open. */
interface OpenPart {
  path: string
  manifest: PartManifest
}

type Places = Map<string, EntryPlace>

/**
 * The corpus that parts make together: the same that one run would have read, byte for byte. Throws a `UsageError` when
 * a file is no part, one is missing or comes twice, or parts are of different corpora or engines.
 */
export function mergeParts(paths: readonly string[]): LoadedCorpus {
  const places: Places = new Map()
  const parts = paths.map((path) => openPart(path, places))
  const whole = checked(parts)
  const holder = holderOf((key) => places.get(key))
  const pieces = parts.flatMap(({ path, manifest }) =>
    manifest.pieces.map((piece): HeldPiece => {
      if ('why' in piece) return piece
      const held = holder.hold(piece)
      if (held === null) throw damaged(path)
      return held
    }),
  )
  const { folder, people, corrections, diagnostics, site } = whole
  const files = whole.files.map((file) => ({ file }))
  const ledger = whole.ledger === null ? null : ledgerOf(whole.ledger, places)
  const streamed = streamCorpus({
    pieces: pieces.toSorted((a, b) => a.number - b.number),
    files,
    people,
    corrections,
    ledger,
    diagnostics,
  })
  const none = { folder, isFolder: true, files: [], diagnostics: [] }
  return { ...streamed, site, files: none, hasLedger: ledger !== null }
}

function openPart(path: string, places: Places): OpenPart {
  const pack = opened(path)
  const index = indexOf(pack)
  if (index === null) throw noPart(path)
  for (const [key, offset, length] of index) {
    // Every part has a manifest under the same key: it is read at once.
    if (key !== MANIFEST_KEY && !places.has(key)) places.set(key, { pack, offset, length })
  }
  const own = index.find(([key]) => key === MANIFEST_KEY)
  const entry = own === undefined ? null : pack.entry({ offset: own[1], length: own[2] })
  if (entry === null) throw noPart(path)
  const manifest: PartManifest = JSON.parse(entry.head.toString('utf8'))
  if (manifest.format !== PART_FORMAT) throw noPart(path)
  return { path, manifest }
}

function opened(path: string): PackFile {
  try {
    return new PackFile(path)
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${describeError(error)}.`,
      'Give the parts that “read” wrote.',
    )
  }
}

function indexOf(pack: PackFile) {
  try {
    return pack.index()
  } catch {
    return null
  }
}

/** What concerns the whole, once it is sure that these parts are all of it and of nothing else. */
function checked(parts: readonly OpenPart[]): WholeCorpus {
  const [first] = parts
  if (first === undefined)
    throw new UsageError('There is nothing to merge.', 'Give the parts that “read --shard” wrote.')
  const { of, corpus, engine, count } = first.manifest
  const seen = new Map<number, string>()
  for (const { path, manifest } of parts) {
    if (manifest.engine !== engineVersion())
      throw foreign(path, 'was read by another version of Dixit than this one')
    if (manifest.engine !== engine || manifest.corpus !== corpus)
      throw foreign(path, `is of another corpus, or of another state of it, than ${first.path}`)
    if (manifest.of !== of) throw foreign(path, `is one of ${manifest.of} parts, ${first.path} one of ${of}`)
    const twin = seen.get(manifest.shard)
    if (twin !== undefined) throw foreign(path, `is part ${manifest.shard} of ${of}, and so is ${twin}`)
    seen.set(manifest.shard, path)
  }
  const missing = Array.from({ length: of }, (_, n) => n + 1).filter((shard) => !seen.has(shard))
  if (missing.length > 0)
    throw new UsageError(
      `Of ${of} parts ${missing.length === 1 ? 'one is' : `${missing.length} are`} missing: ${missing.slice(0, 20).join(', ')}.`,
      `Run “read --shard ${missing[0] ?? 1}/${of}” and give its part too.`,
    )
  const numbers = new Set(parts.flatMap(({ manifest }) => manifest.pieces.map(({ number }) => number)))
  const whole = parts.find(({ manifest }) => manifest.shard === 1)?.manifest.whole ?? null
  if (numbers.size !== count || whole === null) throw damaged(first.path)
  return whole
}

function ledgerOf({ files, diagnostics }: NonNullable<WholeCorpus['ledger']>, places: Places): Ledger {
  const ledger = readLedger(files.map(({ file, keys }) => ({ file, lines: linesOf(keys, places) })))
  ledger.diagnostics.push(...diagnostics)
  return ledger
}

function* linesOf(keys: readonly string[], places: Places): Generator<string> {
  for (const key of keys) {
    const place = places.get(key)
    const entry = place?.pack.entry(place) ?? null
    if (entry === null) throw damaged(place?.pack.path ?? 'The first part')
    const lines: string[] = JSON.parse(entry.body.toString('utf8'))
    yield* lines
  }
}

function noPart(path: string): UsageError {
  return new UsageError(`${path} is no whole part.`, 'Give the files that “read” wrote.')
}

function foreign(path: string, what: string): UsageError {
  return new UsageError(`${path} ${what}.`, 'Merge the parts of one corpus, all read by this version.')
}

function damaged(path: string): UsageError {
  return new UsageError(`${path} is damaged.`, 'Read this part again.')
}
