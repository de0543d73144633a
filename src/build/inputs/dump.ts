import { parseDump } from '#corpus/parse/parseDump.ts'
import type { InputFormat } from './inputFormat.ts'

/** Articles one below the other, as press rooms are copied. */
export const dump: InputFormat = {
  name: 'dump',
  hasName: (name) => name.endsWith('.txt'),
  isMeant: () => true,
  parse: parseDump,
}
