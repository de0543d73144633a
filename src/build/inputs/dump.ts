import { headerOf } from '#corpus/parse/header.ts'
import { looksLikeAddress, sourceAddress } from '#corpus/parse/sourceLine.ts'
import { parseDump } from '#corpus/parse/parseDump.ts'
import type { InputFormat } from './inputFormat.ts'

/** Articles one below the other, as press rooms are copied. */
export const dump: InputFormat = {
  name: 'dump',
  hasName: (name) => name.endsWith('.txt'),
  isMeant: () => true,
  parse: parseDump,
  borderAt,
}

/** A source line ends all that is before it; a header that counts anywhere begins anew. */
function borderAt(line: string): 'before' | 'after' | null {
  const header = headerOf(line)
  const address = sourceAddress(line)
  if (address !== null && (header === null || looksLikeAddress(address))) return 'after'
  return header?.anywhere === true ? 'before' : null
}
