import type { Quotation } from '#format/corpus.ts'
import type { Voiced } from '#format/site.ts'
import { inksOf } from './inks.ts'

/** Who is who on a page, and in what ink; unknown ids keep their id as a name and nobody's ink. */
export interface Voices {
  ink: (speakerId: string | undefined) => number
  name: (speakerId: string) => string
  speaker: (speakerId: string) => Voiced | undefined
}

/** The voices of a page from what is said on it and the speakers that its data names. */
export function voicesOf(quotations: readonly Quotation[], speakers: readonly Voiced[]): Voices {
  const byId = new Map(speakers.map((each) => [each.id, each]))
  const inks = inksOf(quotations, speakers)
  return {
    ink: (id) => (id === undefined ? 0 : (inks.get(id) ?? 0)),
    name: (id) => byId.get(id)?.name ?? id,
    speaker: (id) => byId.get(id),
  }
}
