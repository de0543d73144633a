/** Words of `a` that stand in `b` in the same order, at most. Bit-parallel (Hyyrö 2004): |a|·|b| / 32 steps. */
export function commonLength(a: readonly string[], b: readonly string[]): number {
  const chunks = Math.ceil(a.length / 32)
  const matches = matchMasks(a)
  const vector = new Uint32Array(chunks).fill(0xffffffff)
  for (const word of b) {
    const mask = matches.get(word)
    if (mask !== undefined) advance(vector, mask)
  }
  return zeros(vector, a.length)
}

/**
 * How alike two lists of folded words are: 2·LCS/(n + m), from 0 (no word in common) to 1 (word for word).
 * Two empty lists are alike.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const total = a.length + b.length
  return total === 0 ? 1 : (2 * commonLength(a, b)) / total
}

/** For each word of `a`, the bits of the places where it stands. */
function matchMasks(a: readonly string[]): Map<string, Map<number, number>> {
  const masks = new Map<string, Map<number, number>>()
  a.forEach((word, place) => {
    let mask = masks.get(word)
    if (mask === undefined) masks.set(word, (mask = new Map<number, number>()))
    const chunk = place >>> 5
    mask.set(chunk, (mask.get(chunk) ?? 0) | (1 << (place & 31)))
  })
  return masks
}

/** One step of V ← (V + (V & M)) | (V & ~M), the carry of the sum running on through the chunks. */
function advance(vector: Uint32Array, mask: ReadonlyMap<number, number>): void {
  let carry = 0
  for (let chunk = 0; chunk < vector.length; chunk++) {
    const held = vector[chunk] ?? 0
    const match = mask.get(chunk) ?? 0
    const sum = held + ((held & match) >>> 0) + carry
    carry = sum > 0xffffffff ? 1 : 0
    vector[chunk] = sum | (held & ~match)
  }
}

function zeros(vector: Uint32Array, length: number): number {
  let count = 0
  for (let place = 0; place < length; place++) {
    if (((vector[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) count++
  }
  return count
}
