import type { SpeakerSummary } from '#format/site.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'

/** How many inks there are; beyond ten, hues repeat. */
const INKS = 10

/**
 * A summary of every speaker, by id. `voice` is given in order of number of statements (then id), so that a person
 * keeps the same ink on every page of one release.
 */
export function summarise(corpus: StreamedCorpus): Map<string, SpeakerSummary> {
  const said = new Map<string, { quotations: number; articles: number; dates: string[] }>()
  for (const speaker of corpus.speakers) said.set(speaker.id, { quotations: 0, articles: 0, dates: [] })
  for (const article of corpus.articles) {
    const here = new Set<string>()
    for (const quotation of article.quotations) {
      for (const id of quotation.speakers) {
        const tally = said.get(id)
        if (!tally) continue
        tally.quotations++
        here.add(id)
      }
    }
    for (const id of here) {
      const tally = said.get(id)
      if (!tally) continue
      tally.articles++
      if (article.date) tally.dates.push(article.date)
    }
  }
  const count = (id: string): number => said.get(id)?.quotations ?? 0
  const ranked = [...corpus.speakers].toSorted((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1))
  const inkOf = new Map(ranked.map((speaker, rank) => [speaker.id, (rank % INKS) + 1]))
  return new Map(
    corpus.speakers.map((speaker) => {
      const tally = said.get(speaker.id)
      const dates = (tally?.dates ?? []).toSorted()
      return [
        speaker.id,
        {
          ...speaker,
          voice: inkOf.get(speaker.id) ?? 1,
          quotations: tally?.quotations ?? 0,
          articles: tally?.articles ?? 0,
          from: dates[0] ?? null,
          to: dates.at(-1) ?? null,
        },
      ]
    }),
  )
}
