/** Place of the first value ≥ `value` of an ascending list, looking from `from` on. */
export function firstFrom(list: Int32Array | Uint32Array, value: number, from = 0): number {
  let low = from
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** `firstFrom` for a value that is probably near: leaps that double, then halving; as fast as both lists are long. */
export function nextFrom(list: Uint32Array, value: number, from: number): number {
  let low = from
  let leap = 1
  while (low + leap < list.length && (list[low + leap] ?? 0) < value) {
    low += leap
    leap *= 2
  }
  let high = Math.min(low + leap, list.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Largest place in `[from, to]` whose value is ≤ `value`. */
export function lastAtMost(list: Uint32Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** Values of both ascending lists; fast when `few` is the shorter. */
export function intersect(few: Uint32Array, many: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.min(few.length, many.length))
  let count = 0
  let at = 0
  const near = many.length < few.length * 8
  for (let k = 0; k < few.length && at < many.length; k++) {
    const value = few[k] ?? 0
    if (near) while ((many[at] ?? Infinity) < value) at++
    else at = nextFrom(many, value, at)
    if (many[at] === value) found[count++] = value
  }
  return found.subarray(0, count)
}

/** Values of the first ascending list that the second has not. */
export function subtract(list: Uint32Array, without: Uint32Array): Uint32Array {
  const left = new Uint32Array(list.length)
  let count = 0
  let at = 0
  for (let k = 0; k < list.length; k++) {
    const value = list[k] ?? 0
    at = nextFrom(without, value, at)
    if (without[at] !== value) left[count++] = value
  }
  return left.subarray(0, count)
}

/** Values of any of the ascending lists, ascending, each once. */
export function unite(lists: readonly Uint32Array[]): Uint32Array {
  const filled = lists.filter((list) => list.length > 0)
  const [only] = filled
  if (filled.length <= 1) return only ?? new Uint32Array(0)
  const all = new Uint32Array(filled.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of filled) {
    all.set(list, at)
    at += list.length
  }
  all.sort()
  let count = 1
  for (let k = 1; k < all.length; k++) {
    const value = all[k] ?? 0
    if (value !== all[count - 1]) all[count++] = value
  }
  return all.subarray(0, count)
}

/** `unite` of two lists, by one walk. */
export function uniteTwo(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const all = new Uint32Array(a.length + b.length)
  let count = 0
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Infinity
    const right = b[j] ?? Infinity
    if (left <= right) i++
    if (right <= left) j++
    all[count++] = Math.min(left, right)
  }
  return all.subarray(0, count)
}
