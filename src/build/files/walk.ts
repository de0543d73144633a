import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import { formatNameOf } from '../inputs/formatNames.ts'
import { isInside, outside } from './inside.ts'
import { describeError, unreadable } from './readBytes.ts'

/** The files of a folder that may hold articles: absolute paths, in no order. */
export interface Walked {
  paths: string[]
  diagnostics: Diagnostic[]
}

interface Walk extends Walked {
  root: string
  /** The root without links, to tell what leaves it. */
  realRoot: string
  nameOf: (path: string) => string
}

/**
 * Every file under `root` whose name an input format knows, without dot files, `node_modules`, `README.md` and the
 * ledger. A link that leaves the folder is named and not followed; one that stays inside leads to what is read anyway.
 */
export function walk(root: string, nameOf: (path: string) => string): Walked {
  const walking: Walk = { root, realRoot: realpathSync(root), nameOf, paths: [], diagnostics: [] }
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(walking, folder)) {
      const path = join(folder, entry.name)
      if (isPassedOver(entry.name)) continue
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isSymbolicLink()) followLink(walking, path, entry.name)
      else addFile(walking, path, entry)
    }
  }
  return { paths: walking.paths, diagnostics: walking.diagnostics }
}

function entriesOf(walking: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    walking.diagnostics.push(unreadable(walking.nameOf(folder), describeError(error)))
    return []
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

const NO_ARTICLES: ReadonlySet<string> = new Set(['readme.md', 'permalinks.jsonl'])

/** Whether a file of this path may hold articles, by its name alone. */
function mayHoldArticles(walking: Walk, path: string, name: string): boolean {
  if (NO_ARTICLES.has(name.toLowerCase()) || formatNameOf(name) === null) return false
  const [folder, file, ...deeper] = relative(walking.root, path).split(sep)
  const inLedger =
    folder === 'permalinks' && file?.toLowerCase().endsWith('.jsonl') === true && deeper.length === 0
  return !inLedger
}

function addFile(walking: Walk, path: string, entry: Dirent): void {
  if (!mayHoldArticles(walking, path, entry.name)) return
  if (entry.isFile()) walking.paths.push(path)
  else walking.diagnostics.push(unreadable(walking.nameOf(path), 'it is a pipe, a socket or a device'))
}

function followLink(walking: Walk, path: string, name: string): void {
  const wanted = mayHoldArticles(walking, path, name)
  try {
    const target = realpathSync(path)
    const isFolder = statSync(target).isDirectory()
    if (!wanted && !isFolder) return
    if (!isInside(walking.realRoot, target)) walking.diagnostics.push(outside(walking.nameOf(path), target))
    else if (!isFolder && !isWalked(walking, target)) addTarget(walking, path, target)
  } catch (error) {
    // A broken link may have been a folder: those have no ending.
    if (wanted || extname(name) === '')
      walking.diagnostics.push(unreadable(walking.nameOf(path), describeError(error)))
  }
}

function addTarget(walking: Walk, path: string, target: string): void {
  if (statSync(target).isFile()) walking.paths.push(path)
  else walking.diagnostics.push(unreadable(walking.nameOf(path), 'it is a pipe, a socket or a device'))
}

/** Whether the walk comes to a target inside the root by itself. */
function isWalked(walking: Walk, target: string): boolean {
  const parts = relative(walking.realRoot, target).split(sep)
  return !parts.some(isPassedOver) && formatNameOf(parts.at(-1) ?? '') !== null
}
