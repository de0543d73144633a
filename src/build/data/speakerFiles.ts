import type { SpeakerData, SpeakerSummary, SpeakerTally } from '#format/site.ts'
import type { ArticleRecord, HowSaid } from './articleRecord.ts'
import type { SiteFile } from './siteFile.ts'

/** Statements in one file: what a page shows at first, and each time that more is asked for. */
const PART = 100
/** Of more days than a strip has room for, months are counted. */
const MAX_DAYS = 400

/** Rows are the numbers of quotations, as they follow in articles in order of time. */
export interface Rows {
  /** Rows of every speaker's statements, ascending. */
  ofSpeaker: ReadonlyMap<string, readonly number[]>
  /** First row of every article, and the number of rows. */
  first: Uint32Array
}

/** Who says what, by numbers. */
export function rowsOf(inTime: readonly ArticleRecord[]): Rows {
  const ofSpeaker = new Map<string, number[]>()
  const first = new Uint32Array(inTime.length + 1)
  let row = 0
  inTime.forEach(({ quotations }, article) => {
    first[article] = row
    for (const { speakers } of quotations) {
      for (const id of speakers) {
        const rows = ofSpeaker.get(id)
        if (rows) rows.push(row)
        else ofSpeaker.set(id, [row])
      }
      row++
    }
  })
  first[inTime.length] = row
  return { ofSpeaker, first }
}

/** The number of the article that holds a row. */
export function articleOfRow(first: Uint32Array, row: number): number {
  let low = 0
  let high = first.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((first[middle] ?? 0) <= row) low = middle
    else high = middle - 1
  }
  return low
}

/** What a speaker's file says beside his statements. */
export type SpeakerHead = Omit<SpeakerData, 'statements'>

/** The head of a speaker's file, from the rows of what he says. */
export function speakerHead(
  speaker: SpeakerSummary,
  inTime: readonly ArticleRecord[],
  { ofSpeaker, first }: Rows,
  summaries: ReadonlyMap<string, SpeakerSummary>,
): SpeakerHead {
  const tally: SpeakerTally = { joint: 0, uncertain: 0, acts: {}, days: [] }
  const together = new Map<string, number>()
  const rows = ofSpeaker.get(speaker.id) ?? []
  for (const row of rows) {
    const article = articleOfRow(first, row)
    const record = inTime[article]
    const how = record?.quotations[row - (first[article] ?? 0)]
    if (!record || !how) continue
    add(tally, how, record.date)
    for (const id of how.speakers) if (id !== speaker.id) together.set(id, (together.get(id) ?? 0) + 1)
  }
  return {
    speaker,
    others: [...together.keys()].toSorted().flatMap((id) => {
      const summary = summaries.get(id)
      return summary ? [{ ...summary, together: together.get(id) ?? 0 }] : []
    }),
    tally: { ...tally, days: tally.days.length > MAX_DAYS ? months(tally.days) : tally.days },
    parts: Math.max(1, Math.ceil(rows.length / PART)),
  }
}

function add(tally: SpeakerTally, { speakers, act, basis }: HowSaid, date: string | null): void {
  if (speakers.length > 1) tally.joint++
  if (basis === 'inferred') tally.uncertain++
  tally.acts[act] = (tally.acts[act] ?? 0) + 1
  if (date === null) return
  const last = tally.days.at(-1)
  if (last?.[0] === date) last[1]++
  else tally.days.push([date, 1])
}

function months(days: SpeakerTally['days']): SpeakerTally['days'] {
  const counts = new Map<string, number>()
  for (const [day, count] of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + count)
  return [...counts]
}

/** A speaker's files: the first part with its head, then further statements. `statements` are JSON, in time. */
export function* speakerFiles(head: SpeakerHead, statements: readonly string[]): Generator<SiteFile> {
  const path = `data/speakers/${encodeURIComponent(head.speaker.id)}`
  const partOf = (part: number): string => `[${statements.slice(part * PART, (part + 1) * PART).join(',')}]`
  yield { path: `${path}.json`, content: `${JSON.stringify(head).slice(0, -1)},"statements":${partOf(0)}}` }
  for (let part = 1; part < head.parts; part++) yield { path: `${path}/${part}.json`, content: partOf(part) }
}
