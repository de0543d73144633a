import { createHash } from 'node:crypto'
import type { Encoding } from '../decode/encoding.ts'
import type { CorpusFile } from '../files/corpusFiles.ts'
import { formatNameOf } from '../inputs/formatNames.ts'

/** How long keys are: 128 bits in hexadecimal. */
export const KEY_SIGNS = 32

/** The key of a piece: the same bytes read in the same way, whatever the file is called. */
export function keyOfPiece(
  bytes: Uint8Array,
  { file, given }: CorpusFile,
  encoding: Encoding,
  stamp: string,
): string {
  const way = JSON.stringify([stamp, formatNameOf(file)?.name ?? null, given, encoding])
  return createHash('sha256').update(`${way}\n`).update(bytes).digest('hex').slice(0, KEY_SIGNS)
}
