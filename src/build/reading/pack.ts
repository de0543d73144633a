import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/**
 * A pack holds many entries in one file: `head` is what is read of every entry, `body` what is read of some.
 *
 *     entry   crc of head | crc of body | length of head | length of body | head | body     (numbers: 4 bytes)
 *     index   key (16 bytes) | offset (8) | length (4), one an entry
 *     end     "dixitpk1" | offset of the index (8) | entries (4) | crc of the index (4)
 *
 * It is written under another name and takes its own when it is whole: a pack without its end was never finished.
 */
const MAGIC = Buffer.from('dixitpk1')
const END = MAGIC.length + 16
const HEADER = 16
const KEY = 16
const ROW = KEY + 12

/** Entries are gathered to so many bytes before they are written. */
const AT_ONCE = 1 << 18

/** Where an entry lies. */
export interface EntryPlace {
  pack: PackFile
  offset: number
  length: number
}

export interface Entry {
  head: Buffer
  body: Buffer
}

/** A pack that is open for reading; one that is still being written may be read up to what was flushed. */
export class PackFile {
  readonly path: string
  readonly #descriptor: number

  /** Throws what the file system throws. */
  constructor(path: string) {
    this.path = path
    this.#descriptor = openSync(path, 'r')
  }

  /** How many bytes it has. */
  get size(): number {
    return fstatSync(this.#descriptor).size
  }

  /** The entries of a finished pack by key (hexadecimal); null for a file that is none. */
  index(): [key: string, offset: number, length: number][] | null {
    const { size } = this
    const end = this.#read(Math.max(0, size - END), END)
    if (end.length < END || !end.subarray(0, MAGIC.length).equals(MAGIC)) return null
    const at = end.readDoubleLE(MAGIC.length)
    const count = end.readUInt32LE(MAGIC.length + 8)
    if (at + count * ROW + END !== size) return null
    const rows = this.#read(at, count * ROW)
    if (crc32(rows) !== end.readUInt32LE(MAGIC.length + 12)) return null
    return Array.from({ length: count }, (_, n) => {
      const row = rows.subarray(n * ROW, (n + 1) * ROW)
      return [row.toString('hex', 0, KEY), row.readDoubleLE(KEY), row.readUInt32LE(KEY + 8)]
    })
  }

  /** An entry, null when its bytes are not those that were written. */
  entry({ offset, length }: Omit<EntryPlace, 'pack'>): Entry | null {
    const bytes = this.#read(offset, length)
    if (bytes.length < HEADER || bytes.length !== length) return null
    const headEnd = HEADER + bytes.readUInt32LE(8)
    if (headEnd + bytes.readUInt32LE(12) !== length) return null
    const [head, body] = [bytes.subarray(HEADER, headEnd), bytes.subarray(headEnd)]
    const sound = crc32(head) === bytes.readUInt32LE(0) && crc32(body) === bytes.readUInt32LE(4)
    return sound ? { head, body } : null
  }

  /** The bytes of an entry as they are. */
  bytes({ offset, length }: Omit<EntryPlace, 'pack'>): Buffer {
    return this.#read(offset, length)
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    let at = 0
    while (at < length) {
      const size = readSync(this.#descriptor, bytes, at, length - at, offset + at)
      if (size === 0) break
      at += size
    }
    return bytes.subarray(0, at)
  }
}

/** Writes one pack: as a draft, which takes its name with `finish`. */
export class PackWriter {
  readonly draft: string
  readonly #target: string
  readonly #descriptor: number
  readonly #rows: Buffer[] = []
  #held: Buffer[] = []
  #heldSize = 0
  #size = 0

  /** Throws what the file system throws. */
  constructor(target: string, draft: string) {
    this.#target = target
    this.draft = draft
    this.#descriptor = openSync(draft, 'w')
  }

  get size(): number {
    return this.#size
  }

  /** Adds an entry under a key (32 hexadecimal signs). */
  add(key: string, head: Buffer, body: Buffer): { offset: number; length: number } {
    const header = Buffer.allocUnsafe(HEADER)
    header.writeUInt32LE(crc32(head), 0)
    header.writeUInt32LE(crc32(body), 4)
    header.writeUInt32LE(head.length, 8)
    header.writeUInt32LE(body.length, 12)
    return this.addBytes(key, [header, head, body])
  }

  /** Adds an entry as another pack has it. */
  addBytes(key: string, parts: readonly Buffer[]): { offset: number; length: number } {
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    const row = Buffer.alloc(ROW)
    row.write(key, 0, KEY, 'hex')
    row.writeDoubleLE(this.#size, KEY)
    row.writeUInt32LE(length, KEY + 8)
    this.#rows.push(row)
    const place = { offset: this.#size, length }
    this.#size += length
    this.#held.push(...parts)
    this.#heldSize += length
    if (this.#heldSize >= AT_ONCE) this.flush()
    return place
  }

  /** Writes what is held: from then on the draft may be read. */
  flush(): void {
    writeWhole(this.#descriptor, Buffer.concat(this.#held, this.#heldSize))
    this.#held = []
    this.#heldSize = 0
  }

  /** Ends the pack and gives it its name. */
  finish(): void {
    this.flush()
    const rows = Buffer.concat(this.#rows)
    const end = Buffer.alloc(END)
    MAGIC.copy(end)
    end.writeDoubleLE(this.#size, MAGIC.length)
    end.writeUInt32LE(this.#rows.length, MAGIC.length + 8)
    end.writeUInt32LE(crc32(rows), MAGIC.length + 12)
    writeWhole(this.#descriptor, Buffer.concat([rows, end]))
    closeSync(this.#descriptor)
    renameSync(this.draft, this.#target)
  }

  /** Throws the draft away. */
  abandon(): void {
    closeSync(this.#descriptor)
    rmSync(this.draft, { force: true })
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) at += writeSync(descriptor, bytes, at)
}
