import { statSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import { isInside } from './inside.ts'
import { describeError } from './readBytes.ts'
import { UsageError } from './usageError.ts'
import { walk } from './walk.ts'

/** A file to read: where it is, and its name relative to the corpus folder, with `/`. */
export interface CorpusFile {
  path: string
  file: string
  /** Named on the command line: read whatever its name. */
  given: boolean
}

/** What the paths of a command hold. */
export interface CorpusFiles {
  /** The folder of the first path: site.yaml, people.yaml and corrections.yaml lie there. */
  folder: string
  /** Whether the first path is a folder: only then there is a ledger. */
  isFolder: boolean
  /** In the order of their names (code units). */
  files: CorpusFile[]
  diagnostics: Diagnostic[]
}

/**
 * The files of folders and single files, each once, in a stable order. A path that does not exist or is neither file
 * nor folder is a `UsageError`.
 */
export function corpusFiles(paths: readonly string[]): CorpusFiles {
  const found = paths.map((path) => ({ path, isFolder: isFolder(path) }))
  const folders = found.map(({ path, isFolder: itself }) => (itself ? path : dirname(path)))
  const [folder = '.'] = folders
  const base = folders.every((each) => isInside(folder, each)) ? folder : commonFolder(folders)
  const nameOf = (path: string) => relative(base, path).split(sep).join('/')
  const files = new Map<string, CorpusFile>()
  const diagnostics: Diagnostic[] = []
  for (const { path, isFolder: itself } of found) {
    const walked = itself ? walk(path, nameOf) : { paths: [path], diagnostics: [] }
    for (const said of walked.diagnostics) diagnostics.push(said)
    for (const each of walked.paths) {
      const given = !itself || files.get(each)?.given === true
      files.set(each, { path: each, file: nameOf(each) || basename(each), given })
    }
  }
  const sorted = [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  return { folder, isFolder: found[0]?.isFolder ?? false, files: sorted, diagnostics }
}

function isFolder(path: string): boolean {
  try {
    const stat = statSync(path)
    if (stat.isDirectory() || stat.isFile()) return stat.isDirectory()
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${describeError(error)}.`,
      'Give a file or a folder that exists.',
    )
  }
  throw new UsageError(`${path} is neither a file nor a folder.`, 'Give a file or a folder that exists.')
}

function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders
  let common = first
  while (!others.every((each) => isInside(common, each)) && common !== dirname(common))
    common = dirname(common)
  return common
}

/** How many bytes a file has; 0 when nobody can say. */
export function sizeOfFile(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
