/** Articles in one packet: enough to be worth a message, few enough to be made again for the sake of one. */
const LEAST = 8
const MOST = 64
/** One article in so many ends a packet. */
const ONE_IN = 32

/**
 * Stretches `[first, end)` of a list of ids. Where one ends is decided by the id that stands there: an article more or
 * less changes the stretch it is in, not all that follow.
 */
export function stretchesOf(ids: readonly string[]): [first: number, end: number][] {
  const stretches: [number, number][] = []
  let first = 0
  ids.forEach((id, number) => {
    const length = number + 1 - first
    if (length < MOST && (length < LEAST || !isEnd(id))) return
    stretches.push([first, number + 1])
    first = number + 1
  })
  if (first < ids.length) stretches.push([first, ids.length])
  return stretches
}

/** FNV-1a. */
function isEnd(id: string): boolean {
  let hash = 0x811c9dc5
  for (let k = 0; k < id.length; k++) hash = Math.imul(hash ^ id.charCodeAt(k), 0x01000193)
  return (hash >>> 0) % ONE_IN === 0
}
