import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { articleDataPath } from '../head/preloads.ts'

/** What an article's files were made from, and which they are. */
export interface ArticleEntry {
  key: string
  id: string
  page: boolean
  picture: boolean
  /** Ids of quotations that have pages and twins, and ids that only lead there, joined by spaces. */
  quotations: string
  moved: string
}

/** Where the products of some articles are kept. */
export interface PacketEntry {
  file: string
  at: number
  /** Bytes of its head. */
  head: number
}

/**
 * What the files of a built site were made from. It is taken away before the first file is written and put back when all
 * are: a build that is killed leaves none, and the next one begins anew.
 */
export interface Manifest {
  /** The program and its settings: of another one nothing can be kept. */
  engine: string
  /** The folder as it was left: of another folder, or a changed one, nothing can be kept. */
  folder: string
  articles: readonly ArticleEntry[]
  /** By the key of some articles together. */
  packets: Readonly<Record<string, PacketEntry>>
  /** Files that do not belong to one article, by path: a digest of what they hold. */
  files: Readonly<Record<string, string>>
  /** What some of them were made from together: name → key and paths. */
  units: Readonly<Record<string, { key: string; paths: readonly string[] }>>
}

/** The manifest of a folder's last build; null when nothing of it can be kept. */
export function readManifest(file: string, engine: string, outDir: string): Manifest | null {
  try {
    // Written by this program, and whole: it is renamed into place.
    const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
    return manifest.engine === engine && manifest.folder === stateOf(outDir) ? manifest : null
  } catch {
    return null
  }
}

/** Which data files, by path, are the same as in the last build. */
export function keptData(
  previous: Manifest | null,
  made: Pick<Manifest, 'articles' | 'files'>,
): (path: string) => boolean {
  const before = new Map(previous?.articles.map(({ id, key }) => [id, key]))
  const articles = new Set(
    made.articles.flatMap(({ id, key }) => (before.get(id) === key ? [articleDataPath(id)] : [])),
  )
  return (path) => {
    const digest = made.files[path]
    return digest === undefined ? articles.has(path) : digest === previous?.files[path]
  }
}

export function removeManifest(file: string): void {
  rmSync(file, { force: true })
}

/** Writes the manifest of a folder in which nothing will be written any more. */
export function writeManifest(file: string, manifest: Omit<Manifest, 'folder'>, outDir: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify({ ...manifest, folder: stateOf(outDir) }))
  renameSync(`${file}.new`, file)
}

/** Folders with a file or folder for each of many things. */
const FULL = ['', 'a', 'q', 'embed', 'speakers', 'assets', 'data'] as const

/** Which folder it is, and how many things are in each of its folders: enough to see that somebody cleaned up there. */
function stateOf(outDir: string): string {
  const { ino, birthtimeMs } = statSync(outDir)
  const inData = namesIn(join(outDir, 'data')).filter((name) => !name.includes('.'))
  const folders = [...FULL, ...inData.map((name) => `data/${name}`)]
  return [
    ino,
    birthtimeMs,
    ...folders.map((folder) => `${folder}:${namesIn(join(outDir, folder)).length}`),
  ].join(' ')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
