import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OfflineIndex, OfflinePart } from '#format/offline.ts'

/** Files a part: a change of one article asks a device for a list of this length, 30 kB at most. */
const PER_PART = 400
const OURS = 'offline'
/** Folders whose files carry the version of the timeline in their address (src/format/columns.ts). */
const VERSIONED = new Set(['columns', 'rows', 'words'])

/**
 * Lists the data files under `outDir` for readers who keep the corpus whole (src/format/offline.ts). The few files that
 * say where the others are come last, so that a device which is interrupted never knows of what it does not have.
 *
 * `isKept` says which paths, as they are asked for, hold what they held when the list was written last: those need not
 * be read.
 */
export async function writeWholeList(
  outDir: string,
  isKept: (path: string) => boolean = () => false,
): Promise<OfflineIndex> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(outDir, 'data/timeline.json'), 'utf8'),
  )
  const paths = await filesUnder(join(outDir, 'data'))
  const [heads, others] = [
    paths.filter((path) => !path.includes('/')),
    paths.filter((path) => path.includes('/')),
  ]
  const listed = listedBefore(join(outDir, 'data', OURS))
  // Of another build, perhaps with more parts.
  await rm(join(outDir, 'data', OURS), { recursive: true, force: true })
  await mkdir(join(outDir, 'data', OURS), { recursive: true })
  const index: OfflineIndex = { version: '', files: paths.length, bytes: 0, parts: [] }
  const all = [...others, ...heads]
  for (let first = 0; first < all.length; first += PER_PART) {
    const part: OfflinePart = []
    for (const path of all.slice(first, first + PER_PART)) {
      const address = `data/${path.split('/').map(encodeURIComponent).join('/')}`
      const [hash, bytes] =
        (isKept(address) ? listed.get(address) : undefined) ?? weighed(join(outDir, 'data', path))
      index.bytes += bytes
      part.push([VERSIONED.has(folderOf(path)) ? `${address}?v=${version}` : address, hash, bytes])
    }
    const text = JSON.stringify(part)
    await writeFile(join(outDir, 'data', OURS, `${index.parts.length}.json`), text)
    index.parts.push(hashOf(text))
  }
  index.version = hashOf(index.parts.join())
  await writeFile(join(outDir, 'data', OURS, 'index.json'), JSON.stringify(index))
  return index
}

/** Paths under a folder, with `/`, in the order of their code units. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith(`${OURS}/`))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

const folderOf = (path: string): string => path.split('/', 1)[0] ?? ''

/** Hash and bytes of a file. */
function weighed(file: string): [hash: string, bytes: number] {
  const content = readFileSync(file)
  return [hashOf(content), content.length]
}

/** What the last list says, by path without version; nothing where there is none. */
function listedBefore(folder: string): Map<string, [hash: string, bytes: number]> {
  const listed = new Map<string, [hash: string, bytes: number]>()
  for (let number = 0; existsSync(join(folder, `${number}.json`)); number++) {
    // Written here.
    const part: OfflinePart = JSON.parse(readFileSync(join(folder, `${number}.json`), 'utf8'))
    for (const [address, hash, bytes] of part) listed.set(address.split('?', 1)[0] ?? '', [hash, bytes])
  }
  return listed
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)
