import type { Lane, TimelineHead } from '#format/columns.ts'
import type { SpeakerSummary } from '#format/site.ts'
import type { ArticleRecord } from './articleRecord.ts'
import { dayNumber } from './days.ts'
import { LANES, busiestFirst } from './lanes.ts'
import type { SiteFile } from './siteFile.ts'
import type { Survey } from './survey.ts'

/** Articles in one file of lines: a screen of a filtered list may need as many files as it has lines. */
const BLOCK = 16
/** Lines that come with the head: a first screen and the next one. */
const FIRST_ROWS = 32
/** An axis of so many days is drawn day by day: a column of eight pixels on a wide screen. */
const DAILY = 124

/** What the timeline shows before anything is asked: `rowOf` gives an article's line as JSON, by its number. */
export function timelineFile(
  { inTime, summaries, version }: Survey,
  rowOf: (number: number) => string,
): SiteFile {
  const head = JSON.stringify(timelineHead(inTime, summaries, version))
  const dated = inTime.filter(({ date }) => date !== null).length
  const newestFirst = [...Array(dated).keys()].toReversed().slice(0, FIRST_ROWS)
  const undated = Array.from({ length: inTime.length - dated }, (_, place) => dated + place)
  const rows = [...newestFirst, ...undated].slice(0, FIRST_ROWS).map(rowOf)
  return { path: 'data/timeline.json', content: `${head.slice(0, -1)},"rows":[${rows.join(',')}]}` }
}

/** The lines of the timeline's list, in blocks; `rows` are the articles' lines as JSON, in order of time. */
export function* rowFiles(rows: Iterable<string>): Generator<SiteFile> {
  let block: string[] = []
  let first = 0
  const file = (): SiteFile => ({
    path: `data/rows/${first / BLOCK}.json`,
    content: `{"first":${first},"rows":[${block.join(',')}]}`,
  })
  for (const row of rows) {
    block.push(row)
    if (block.length < BLOCK) continue
    yield file()
    first += BLOCK
    block = []
  }
  if (block.length > 0) yield file()
}

function timelineHead(
  inTime: readonly ArticleRecord[],
  summaries: ReadonlyMap<string, SpeakerSummary>,
  version: string,
): Omit<TimelineHead, 'rows'> {
  const months = new Map<string, number>()
  for (const { date } of inTime)
    if (date) months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + 1)
  const dated = inTime.filter(({ date }) => date !== null)
  const unit = unitOf(dated)
  return {
    version,
    articles: inTime.length,
    quotations: inTime.reduce((sum, { quotations }) => sum + quotations.length, 0),
    voices: [...summaries.values()].filter(({ quotations }) => quotations > 0).length,
    blockSize: BLOCK,
    months: [...months],
    undated: inTime.length - dated.length,
    unit,
    lanes: lanesOf(dated, summaries, unit),
  }
}

/** The axis runs from the first day of the first month to the last of the last. */
function unitOf(dated: readonly ArticleRecord[]): 'day' | 'month' {
  const first = dated[0]?.date?.slice(0, 7)
  const last = dated.at(-1)?.date?.slice(0, 7)
  if (first === undefined || last === undefined) return 'day'
  return dayNumber(`${last}-01`) + 31 - dayNumber(`${first}-01`) <= DAILY ? 'day' : 'month'
}

function lanesOf(
  dated: readonly ArticleRecord[],
  summaries: ReadonlyMap<string, SpeakerSummary>,
  unit: 'day' | 'month',
): Lane[] {
  const busiest = busiestFirst(summaries.values())
    .slice(0, LANES)
    .filter(({ quotations }) => quotations > 0)
  const counts = new Map(busiest.map(({ id }) => [id, new Map<number, number>()]))
  const first = dated[0]?.date?.slice(0, 7) ?? ''
  for (const { date, quotations } of dated) {
    if (date === null) continue
    const at = unit === 'day' ? dayNumber(date) - dayNumber(`${first}-01`) : monthsBetween(first, date)
    for (const id of quotations.flatMap(({ speakers }) => speakers)) {
      const ofSpeaker = counts.get(id)
      ofSpeaker?.set(at, (ofSpeaker.get(at) ?? 0) + 1)
    }
  }
  return busiest.map(({ id, name, voice, quotations }) => {
    const at = [...(counts.get(id) ?? [])].flat()
    return { id, name, voice, n: quotations, at }
  })
}

function monthsBetween(first: string, date: string): number {
  return months(date) - months(first)
}

const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
