import type { Quotation } from '#format/corpus.ts'
import type { Voiced } from '#format/site.ts'

/** Inks of the palette; 0 is the ink of nobody. */
const INKS = 10

/**
 * The ink of each speaker on one page: his own everywhere (`voice`), except that where two of the page share one, whoever
 * speaks later takes the next free hue. Speakers who say nothing have their own ink.
 */
export function inksOf(quotations: readonly Quotation[], speakers: readonly Voiced[]): Map<string, number> {
  const own = new Map(speakers.map(({ id, voice }) => [id, voice]))
  const inks = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of quotations.flatMap((each) => each.speakers)) {
    const voice = own.get(id)
    if (voice === undefined || inks.has(id)) continue
    const ink = taken.size < INKS ? nextFree(voice, taken) : voice
    inks.set(id, ink)
    taken.add(ink)
  }
  for (const [id, voice] of own) if (!inks.has(id)) inks.set(id, voice)
  return inks
}

function nextFree(voice: number, taken: ReadonlySet<number>): number {
  let ink = voice
  while (taken.has(ink)) ink = (ink % INKS) + 1
  return ink
}
