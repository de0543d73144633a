/** How tall a lane's drawing is, in the units of its drawing. */
export const LANE = 40

/** The most dashes that stand on each other before they are drawn closer. */
const PITCH = 3.5

/** Height of a bar, 0–1: by the root, so that the rare are seen beside the frequent. */
export function heightOf(count: number, most: number): number {
  return most === 0 ? 0 : Math.sqrt(count / most)
}

/** A lane's ink as one path in a box of `units` × `LANE`: a bar a unit, none where nothing is said. */
export function inkPath(counts: ArrayLike<number>, most: number): string {
  let path = ''
  let x = 0
  while (x < counts.length) {
    if ((counts[x] ?? 0) === 0) {
      x++
      continue
    }
    path += `M${x} ${LANE}`
    for (; x < counts.length && (counts[x] ?? 0) > 0; x++) {
      path += `V${(LANE * (1 - heightOf(counts[x] ?? 0, most))).toFixed(1)}h1`
    }
    path += `V${LANE}z`
  }
  return path
}

/** Tops of the dashes of one day, in pixels above the line of the lane; closer where there are many. */
export function dashTops(count: number): { tops: number[]; thick: number } {
  const pitch = Math.min(PITCH, (LANE - 2) / count)
  const shown = Math.min(count, LANE - 2)
  return {
    tops: Array.from({ length: shown }, (_, k) => k * Math.max(pitch, 1) + 1),
    thick: Math.max(pitch - 1.5, 0.75),
  }
}
