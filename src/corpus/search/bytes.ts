/** Writes whole numbers of up to 32 bits, seven bits a byte, smallest first; and bytes as they are. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0

  /** `capacity`: bytes expected; more are welcome. */
  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  /** Appends one number ≥ 0 and < 2³². */
  varint(value: number): void {
    this.#reserve(5)
    let rest = value >>> 0
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** Appends one number ≥ 0 and < 256. */
  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = value
  }

  /** Appends bytes behind each other. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Appends some of other bytes; for few of them, where a view of them would cost more than they do. */
  copy(bytes: Uint8Array, from: number, length: number): void {
    this.#reserve(length)
    for (let k = 0; k < length; k++) this.#bytes[this.#length + k] = bytes[from + k] ?? 0
    this.#length += length
  }

  /** Appends all that another one holds. */
  take(other: ByteWriter): void {
    this.copy(other.#bytes, 0, other.#length)
  }

  /** Forgets what was written, and keeps the room for more. */
  clear(): void {
    this.#length = 0
  }

  /** All that was written, as a copy. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

/** Reads what a `ByteWriter` wrote. Past the end it reads zeros: a damaged file is empty, not endless. */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  varint(): number {
    const { bytes } = this
    let byte = bytes[this.at++] ?? 0
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; shift < 35; shift += 7) {
      byte = bytes[this.at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value >>> 0
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    return this.bytes.subarray(this.at, (this.at += length))
  }
}
