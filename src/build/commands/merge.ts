import { resolve } from 'node:path'
import { userFolder } from '../files/userPath.ts'
import { mergeParts } from '../parts/mergeParts.ts'
import { readArguments } from './arguments.ts'
import { EXPORTING, exported } from './exportCorpus.ts'

/** `merge PART… [--out FILE] [--format json|csv|tei]`: what `export` writes, from parts that were read apart. */
export async function merge(words: readonly string[]): Promise<number> {
  const given = readArguments(words, EXPORTING)
  return exported(given, () => mergeParts(given.paths.map((path) => resolve(userFolder(), path))))
}
