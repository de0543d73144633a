import { parseDump } from '#corpus/parse/parseDump.ts'
import { DUMP } from './formatNames.ts'
import type { InputFormat } from './inputFormat.ts'

/** Articles one below the other, as press rooms are copied. */
export const dump: InputFormat = {
  ...DUMP,
  isMeant: () => true,
  parse: parseDump,
}
