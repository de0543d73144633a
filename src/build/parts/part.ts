import type { SiteSettings } from '#format/site.ts'
import type { Correction } from '#corpus/corrections/correction.ts'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { PersonEntry } from '#corpus/speakers/people.ts'
import type { Encoding } from '../decode/encoding.ts'

/**
 * A part of a corpus that was read by itself, to be merged with the others: a pack with the entries of its pieces and
 * articles, and this manifest.
 */
export interface PartManifest {
  format: 'dixit-part/1'
  /** The engine that read it; parts of two engines never mix. */
  engine: string
  /** A sign of the corpus: its files by name and size, and what `people.yaml` says. */
  corpus: string
  /** Which part of how many, from 1. */
  shard: number
  of: number
  /** How many pieces the whole corpus has. */
  count: number
  /** The pieces of this part; those that cannot be read with the reason. */
  pieces: PartPiece[]
  /** What concerns the whole: in the first part alone. */
  whole: WholeCorpus | null
}

export type PartPiece =
  | { number: number; file: number; key: string; encoding: Encoding }
  | { number: number; file: number; why: string | null }

export interface WholeCorpus {
  files: string[]
  folder: string
  diagnostics: Diagnostic[]
  site: SiteSettings
  people: PersonEntry[]
  corrections: Correction[]
  /** The files of the ledger, each with the keys of the entries that hold its lines; null without a ledger. */
  ledger: { files: { file: string; keys: string[] }[]; diagnostics: Diagnostic[] } | null
}

export const PART_FORMAT = 'dixit-part/1'

/** The key under which a part holds its manifest; hashes are never so regular. */
export const MANIFEST_KEY = '0'.repeat(32)

/** Keys of the ledger's entries: numbers. */
export function ledgerKey(n: number): string {
  return (n + 1).toString(16).padStart(32, '0')
}
