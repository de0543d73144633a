import { dump } from './dump.ts'
import type { InputFormat } from './inputFormat.ts'
import { jsonLines } from './jsonLines.ts'
import { markdown } from './markdown.ts'

/** Every format that is read; the first that a file's name fits reads it. */
export const INPUT_FORMATS: readonly InputFormat[] = [dump, markdown, jsonLines]

/** The format of a file by its name, null when none fits. */
export function formatOf(name: string): InputFormat | null {
  const lower = name.toLowerCase()
  return INPUT_FORMATS.find(({ hasName }) => hasName(lower)) ?? null
}
