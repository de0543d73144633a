/**
 * Where chains end: at an id that is an end, or one that leads nowhere; a circle ends somewhere in itself. Ids that
 * chains share are walked once, so that no chain, however long, costs more than its length.
 */
export function endOfChains(
  next: (id: string) => string | undefined,
  isEnd: (id: string) => boolean,
): (id: string) => string {
  const ends = new Map<string, string>()
  return (id) => {
    const path = new Set<string>()
    let at = id
    while (!ends.has(at) && !isEnd(at) && !path.has(at)) {
      const to = next(at)
      if (to === undefined) break
      path.add(at)
      at = to
    }
    const end = ends.get(at) ?? at
    for (const step of path) ends.set(step, end)
    return end
  }
}
