import { ByteReader, ByteWriter } from './bytes.ts'

/** How many of a sequence's latest symbols are remembered; a longer memory would cost more than it saves. */
const REMEMBERED = 255

/** Runs longer than this are written as several. */
const LONGEST = 255

/**
 * Sequences of numbers ≥ 0 that like to stay the same and to come back: who speaks, sentence after sentence. Each run
 * is written as its length (0 = to the end of the sequence) and its place among the latest symbols of the sequence (0 =
 * a new one); of a new one the number of binary digits of `number + 1`, and the digits behind the first. Four streams,
 * each of one kind of thing, so that codes by frequency fit.
 */
export function encodeRuns(sequences: readonly (readonly number[])[]): ByteWriter[] {
  const [lengths, places, sizes, digits] = [
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
    new BitWriter(),
  ]
  for (const sequence of sequences) {
    const recent: number[] = []
    for (let at = 0; at < sequence.length;) {
      const symbol = sequence[at] ?? 0
      let end = at + 1
      while (end < sequence.length && sequence[end] === symbol) end++
      if (end < sequence.length) end = Math.min(end, at + LONGEST)
      lengths.byte(end === sequence.length ? 0 : end - at)
      const place = recent.indexOf(symbol)
      if (recent.length > 0) places.byte(place + 1)
      if (place === -1) {
        const size = 31 - Math.clz32(symbol + 1)
        sizes.byte(size)
        digits.bits(symbol + 1 - 2 ** size, size)
        if (recent.length === REMEMBERED - 1) recent.pop()
      } else recent.splice(place, 1)
      recent.unshift(symbol)
      at = end
    }
  }
  return [lengths, places, sizes, digits.written()]
}

/** Reads what `encodeRuns` wrote, run by run. */
export class RunReader {
  readonly #lengths: Uint8Array
  readonly #places: Uint8Array
  readonly #sizes: Uint8Array
  readonly #digits: Uint8Array
  #atLength = 0
  #atPlace = 0
  #atSize = 0
  #atBit = 0
  readonly #recent = new Uint32Array(REMEMBERED)
  #known = 0
  /** Of the run read last; endless for the last one of its sequence. */
  length = 0

  constructor([lengths, places, sizes, digits]: readonly ByteReader[]) {
    const none = new Uint8Array(0)
    this.#lengths = lengths?.bytes ?? none
    this.#places = places?.bytes ?? none
    this.#sizes = sizes?.bytes ?? none
    this.#digits = digits?.bytes ?? none
  }

  /** Begins the next sequence. */
  begin(): void {
    this.#known = 0
  }

  /** The symbol of the next run. */
  next(): number {
    const recent = this.#recent
    const length = this.#lengths[this.#atLength++] ?? 0
    this.length = length === 0 ? Infinity : length
    const place = this.#known === 0 ? 0 : (this.#places[this.#atPlace++] ?? 0)
    let symbol: number
    let from: number
    if (place === 0) {
      symbol = this.#fresh()
      if (this.#known < REMEMBERED - 1) this.#known++
      from = this.#known - 1
    } else {
      from = Math.min(place, this.#known) - 1
      symbol = recent[from] ?? 0
    }
    for (let k = from; k > 0; k--) recent[k] = recent[k - 1] ?? 0
    recent[0] = symbol
    return symbol
  }

  #fresh(): number {
    const size = Math.min(this.#sizes[this.#atSize++] ?? 0, 31)
    let number = 1
    for (let k = 0; k < size; k++) {
      const bit = ((this.#digits[this.#atBit >> 3] ?? 0) >> (this.#atBit & 7)) & 1
      number = (number << 1) | bit
      this.#atBit++
    }
    return (number - 1) >>> 0
  }
}

/** Writes binary digits, the highest of each number first, eight a byte from the lowest bit on. */
class BitWriter {
  readonly #out = new ByteWriter()
  #byte = 0
  #count = 0

  bits(value: number, size: number): void {
    for (let k = size - 1; k >= 0; k--) {
      this.#byte |= ((value >> k) & 1) << this.#count++
      if (this.#count < 8) continue
      this.#out.byte(this.#byte)
      this.#byte = 0
      this.#count = 0
    }
  }

  written(): ByteWriter {
    if (this.#count > 0) this.#out.byte(this.#byte)
    return this.#out
  }
}
