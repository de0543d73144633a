import { createHash } from 'node:crypto'
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
 */
export async function writeWholeList(outDir: string): Promise<OfflineIndex> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(outDir, 'data/timeline.json'), 'utf8'),
  )
  const paths = await filesUnder(join(outDir, 'data'))
  const [heads, others] = [
    paths.filter((path) => !path.includes('/')),
    paths.filter((path) => path.includes('/')),
  ]
  // Of another build, perhaps with more parts.
  await rm(join(outDir, 'data', OURS), { recursive: true, force: true })
  await mkdir(join(outDir, 'data', OURS), { recursive: true })
  const index: OfflineIndex = { version: '', files: paths.length, bytes: 0, parts: [] }
  const all = [...others, ...heads]
  for (let first = 0; first < all.length; first += PER_PART) {
    const part: OfflinePart = []
    for (const path of all.slice(first, first + PER_PART)) {
      const content = await readFile(join(outDir, 'data', path))
      index.bytes += content.length
      part.push([addressOf(path, version), hashOf(content), content.length])
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

function addressOf(path: string, version: string): string {
  const [folder = ''] = path.split('/', 1)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return `data/${encoded}${VERSIONED.has(folder) ? `?v=${version}` : ''}`
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)
