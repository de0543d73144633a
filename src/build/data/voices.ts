import type { Speaker } from '#format/corpus.ts'
import type { SpeakerSummary, Voiced } from '#format/site.ts'

/** How many inks there are; beyond ten, hues repeat. */
const INKS = 10
/** So many of the most heard have their inks by rank, which keeps those who are read together apart. */
const RANKED = 200

/** What counting needs of an article. */
interface Counted {
  date: string | null
  quotations: readonly { speakers: readonly string[] }[]
}

/**
 * A summary of every speaker, by id. `voice` is given in order of number of statements (then id), so that a person
 * keeps the same ink on every page of one release; beyond the 200 most heard by id alone, so that one more voice does
 * not colour all others anew.
 */
export function summarise({
  speakers,
  articles,
}: {
  speakers: readonly Speaker[]
  articles: Iterable<Counted>
}): Map<string, SpeakerSummary> {
  const said = new Map<string, Tally>(speakers.map(({ id }) => [id, { ...NOTHING }]))
  for (const article of articles) count(article, said)
  const quotations = (id: string): number => said.get(id)?.quotations ?? 0
  const ranked = speakers.toSorted((a, b) => quotations(b.id) - quotations(a.id) || (a.id < b.id ? -1 : 1))
  const inkOf = new Map(
    ranked.map(({ id }, rank) => [id, ((rank < RANKED ? rank : numberOf(id)) % INKS) + 1]),
  )
  return new Map(
    speakers.map((speaker) => [
      speaker.id,
      { ...speaker, voice: inkOf.get(speaker.id) ?? 1, ...(said.get(speaker.id) ?? NOTHING) },
    ]),
  )
}

type Tally = Pick<SpeakerSummary, 'quotations' | 'articles' | 'from' | 'to'>

const NOTHING: Tally = { quotations: 0, articles: 0, from: null, to: null }

function count({ date, quotations }: Counted, said: ReadonlyMap<string, Tally>): void {
  const here = new Set<string>()
  for (const { speakers } of quotations) {
    for (const id of speakers) {
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
    if (date === null) continue
    if (tally.from === null || date < tally.from) tally.from = date
    if (tally.to === null || date > tally.to) tally.to = date
  }
}

/** A number that an id alone gives. */
function numberOf(id: string): number {
  let number = 0
  for (let k = 0; k < id.length; k++) number = (number * 31 + id.charCodeAt(k)) % 65_521
  return number
}

/** Who a speaker is, and in what ink, without what is counted. */
export function voiced(summary: SpeakerSummary): Voiced {
  const { quotations: _said, articles: _in, from: _from, to: _to, ...rest } = summary
  return rest
}
