import { walkLists } from './blocks.ts'
import type { ByteReader } from './bytes.ts'

/** Places of a word in some documents: those of document `d` from `starts[d]` to `starts[d + 1]`. */
export interface Places {
  starts: Uint32Array
  places: Uint32Array
}

/** A sequence of lists: its bytes, how many lists it has, and the ascending numbers of those wanted. */
export interface Lists {
  bytes: Uint8Array
  count: number
  wanted: ArrayLike<number>
}

/** Reads places (`writePlaces`). */
export function placesOf({ bytes, count, wanted }: Lists): Places {
  const starts = new Uint32Array(wanted.length + 1)
  let places = new Uint32Array(wanted.length * 2 + 16)
  let doc = 0
  let filled = 0
  const take = (reader: ByteReader): void => {
    let place = 0
    for (let more = 1; more === 1;) {
      const value = reader.varint()
      place += value >>> 1
      more = value & 1
      if (filled === places.length) places = larger(places)
      places[filled++] = place
    }
    starts[++doc] = filled
  }
  walkLists(bytes, count, wanted, skipPlaces, take)
  return { starts, places: places.subarray(0, filled) }
}

function skipPlaces(reader: ByteReader): void {
  while ((reader.varint() & 1) === 1) {
    // One place more.
  }
}

/**
 * Of each place in turn, whether its run (`writeRuns`) is as wanted: the words right before the place, so that the run
 * ends with them, or right after it. Between two words of a phrase that is enough: their places leave no room for more.
 */
export function besides(
  { bytes, count, wanted }: Lists,
  places: number,
  run: readonly number[],
  side: 'before' | 'after',
): Uint8Array {
  const fits = new Uint8Array(places)
  const here: number[] = []
  let at = 0
  const take = (reader: ByteReader): void => {
    let length = 0
    while (reader.at < reader.bytes.length) {
      const word = reader.varint()
      if (word > 1) {
        here[length++] = word - 2
        continue
      }
      const from = side === 'before' ? length - run.length : 0
      let same = from >= 0 && from + run.length <= length ? 0 : -1
      while (same >= 0 && same < run.length && here[from + same] === run[same]) same++
      fits[at++] = same === run.length ? 1 : 0
      length = 0
      if (word === 1) break
    }
  }
  walkLists(bytes, count, wanted, skipRuns, take)
  return fits
}

/** The places that both of `fits`, or the only one, let through. */
export function kept({ starts, places }: Places, fits: readonly Uint8Array[]): Places {
  const [first, second = first] = fits
  if (!first || !second) return { starts, places }
  const left: Places = { starts: new Uint32Array(starts.length), places: new Uint32Array(places.length) }
  let count = 0
  for (let doc = 0; doc + 1 < starts.length; doc++) {
    for (let k = starts[doc] ?? 0; k < (starts[doc + 1] ?? 0); k++)
      if (first[k] === 1 && second[k] === 1) left.places[count++] = places[k] ?? 0
    left.starts[doc + 1] = count
  }
  return { starts: left.starts, places: left.places.subarray(0, count) }
}

function skipRuns(reader: ByteReader): void {
  while (reader.at < reader.bytes.length && reader.varint() !== 1) {
    // One word, or one run more.
  }
}

/** Whether the words of a phrase stand in document `doc` as the phrase has them: `place` behind the first one. */
export function standsIn(doc: number, words: readonly { place: number; at: Places }[]): boolean {
  const [first, ...others] = words
  if (!first) return false
  const { starts, places } = first.at
  for (let k = starts[doc] ?? 0; k < (starts[doc + 1] ?? 0); k++) {
    const start = (places[k] ?? 0) - first.place
    if (others.every(({ place, at }) => stands(at, doc, start + place))) return true
  }
  return false
}

function stands({ starts, places }: Places, doc: number, place: number): boolean {
  for (let k = starts[doc] ?? 0; k < (starts[doc + 1] ?? 0); k++) if (places[k] === place) return true
  return false
}

function larger(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2)
  longer.set(list)
  return longer
}
