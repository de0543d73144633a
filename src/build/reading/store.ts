import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { byCodeUnits } from '#corpus/order.ts'
import { PROJECT } from '../files/userPath.ts'
import { type EntryPlace, PackFile, PackWriter } from './pack.ts'

/** A pack is finished at this size: a run that is killed loses no more. */
const PACK_SIZE = 32 << 20
/** What no run used is kept up to this size, and up to as much as the last run used. */
const KEPT_SIZE = 2 * 2 ** 30
/** Packs smaller than this are joined when there are more of them than so many. */
const SMALL_PACK = 4 << 20
const MOST_SMALL = 32
const A_DAY = 86_400_000

/** The folder of the cache: `$DIXIT_CACHE`, else one that goes with `node_modules`. */
export function cacheFolder({ DIXIT_CACHE: given = '' }: NodeJS.ProcessEnv = process.env): string {
  return given === '' ? join(PROJECT, 'node_modules/.dixit/cache') : given
}

/**
 * Entries by the hash of what they were made of, in a folder of packs that several processes may share. Whatever is
 * broken there is as if it had never been written.
 */
export class Store {
  readonly folder: string
  readonly #places = new Map<string, EntryPlace>()
  readonly #packs = new Map<string, PackFile>()
  readonly #isPassing: boolean
  readonly #openedAt = Date.now()
  readonly #number = (stores += 1)
  #writer: PackWriter | null = null
  #written = 0

  private constructor(folder: string, isPassing: boolean) {
    this.folder = folder
    this.#isPassing = isPassing
    for (const name of packNames(folder)) this.#take(join(folder, name))
  }

  /**
   * The store of a folder, which is made; where that can't be written one for this run alone. A thread opens each folder
   * once.
   */
  static open(folder: string): Store {
    const known = opened.get(folder)
    if (known !== undefined) return known
    const store = Store.#opened(folder)
    opened.set(folder, store)
    return store
  }

  static #opened(folder: string): Store {
    try {
      mkdirSync(folder, { recursive: true })
      new PackWriter('', draftOf(join(folder, 'probe.pack'))).abandon()
      return new Store(folder, false)
    } catch {
      return Store.passing()
    }
  }

  /** A store that goes with the process. */
  static passing(): Store {
    const folder = mkdtempSync(join(tmpdir(), 'dixit-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    return new Store(folder, true)
  }

  /** Where the entry of a key lies, undefined when there is none. */
  find(key: string): EntryPlace | undefined {
    return this.#places.get(key)
  }

  /** Takes up an entry that another thread wrote into a draft of this folder. */
  know(key: string, draft: string, offset: number, length: number): void {
    const pack = this.#packs.get(draft) ?? openDraft(draft)
    this.#packs.set(draft, pack)
    this.#places.set(key, { pack, offset, length })
  }

  /** Adds an entry; it may be read once it is flushed. */
  add(key: string, head: Buffer, body: Buffer): { draft: string; offset: number; length: number } {
    this.#writer ??= this.#open()
    const { draft } = this.#writer
    const place = { draft, ...this.#writer.add(key, head, body) }
    if (this.#writer.size >= PACK_SIZE) {
      this.#writer.flush()
      // Known by its draft's name: whoever opened it then goes on reading it under that.
      this.know(key, draft, place.offset, place.length)
      this.finish()
    }
    return place
  }

  /** Makes all that was added readable. */
  flush(): void {
    this.#writer?.flush()
  }

  /** Finishes the pack under way, so that the next run finds it. */
  finish(): void {
    this.#writer?.finish()
    this.#writer = null
  }

  /**
   * Tidies the folder after a run: drafts that nobody writes any more go, small packs are joined, and of packs that this
   * run did not use the oldest go until what is left is not too much.
   *
   * @param used the packs whose entries the run used
   */
  tidy(used: ReadonlySet<PackFile>): void {
    if (this.#isPassing) return
    removeDeadDrafts(this.folder)
    removeOldBundles(this.folder)
    const now = new Date()
    const usedPaths = new Set(Array.from(used, ({ path }) => path))
    for (const path of usedPaths) quietly(() => utimesSync(path, now, now))
    const isUsed = (path: string, at: number) => usedPaths.has(path) || at >= this.#openedAt
    const packs = packNames(this.folder).flatMap((name) => {
      const path = join(this.folder, name)
      const stat = quietly(() => statSync(path))
      return stat === null
        ? []
        : [{ path, size: stat.size, at: stat.mtimeMs, used: isUsed(path, stat.mtimeMs) }]
    })
    const sizeUsed = packs.reduce((sum, { size, used: own }) => sum + (own ? size : 0), 0)
    let left = Math.max(KEPT_SIZE, sizeUsed)
    for (const { path, size } of packs.filter((pack) => !pack.used).toSorted((a, b) => b.at - a.at)) {
      left -= size
      if (left < 0) quietly(() => rmSync(path))
    }
    const small = packs.filter(({ size }) => size < SMALL_PACK)
    if (small.length > MOST_SMALL) quietly(() => this.#join(small.map(({ path }) => path)))
  }

  #open(): PackWriter {
    this.#written += 1
    const name = `${Date.now().toString(36)}-${process.pid}-${threadId}-${this.#number}-${this.#written}.pack`
    const path = join(this.folder, name)
    return new PackWriter(path, draftOf(path))
  }

  #take(path: string): void {
    const pack = quietly(() => new PackFile(path))
    if (pack === null) return
    const index = quietly(() => pack.index())
    if (index === null) {
      pack.close()
      quietly(() => rmSync(path))
      return
    }
    this.#packs.set(path, pack)
    for (const [key, offset, length] of index) this.#places.set(key, { pack, offset, length })
  }

  #join(paths: readonly string[]): void {
    const writer = this.#open()
    const done = new Set<string>()
    for (const path of paths) {
      const pack = new PackFile(path)
      for (const [key, offset, length] of pack.index() ?? []) {
        if (done.has(key)) continue
        done.add(key)
        writer.addBytes(key, [pack.bytes({ offset, length })])
      }
      pack.close()
    }
    writer.finish()
    for (const path of paths) quietly(() => rmSync(path))
  }
}

const opened = new Map<string, Store>()

/** The stores of this thread are counted, so that no two write the same file. */
let stores = 0

/** The name of a pack before it is whole: it says which process of which machine writes it. */
function draftOf(path: string): string {
  return `${path}.${process.pid}.${hostname()}.draft`
}

/** Opens a draft; when it is whole by now, the pack that it became. */
function openDraft(draft: string): PackFile {
  try {
    return new PackFile(draft)
  } catch {
    return new PackFile(draft.replace(DRAFT, ''))
  }
}

const DRAFT = /\.(\d+)\.([^/\\]*)\.draft$/

function packNames(folder: string): string[] {
  return (quietly(() => readdirSync(folder)) ?? [])
    .filter((name) => name.endsWith('.pack'))
    .toSorted(byCodeUnits)
}

/** Drafts of processes of this machine that have ended, and of any machine that are a day old. */
function removeDeadDrafts(folder: string): void {
  for (const name of quietly(() => readdirSync(folder)) ?? []) {
    const [, pid, host] = DRAFT.exec(name) ?? []
    if (pid === undefined) continue
    const path = join(folder, name)
    const old = Date.now() - (quietly(() => statSync(path).mtimeMs) ?? Date.now()) > A_DAY
    if (old || (host === hostname() && !isAlive(Number(pid)))) quietly(() => rmSync(path))
  }
}

/** Bundles of the reading thread that nobody made anew for a week, and what a killed bundler left. */
function removeOldBundles(folder: string): void {
  for (const name of quietly(() => readdirSync(folder)) ?? []) {
    if (!name.startsWith('worker-')) continue
    const path = join(folder, name)
    const age = Date.now() - (quietly(() => statSync(path).mtimeMs) ?? Date.now())
    if (age > 7 * A_DAY) quietly(() => rmSync(path, { recursive: true, force: true }))
  }
}

function isAlive(pid: number): boolean {
  return quietly(() => process.kill(pid, 0)) === true
}

/** What a shared folder may refuse at any time: null then. */
function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
