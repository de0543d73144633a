import type { TimelineHead } from '#format/columns.ts'

/** Articles of one month (`YYYY-MM`) or year (`YYYY`) that stand together in a list; null for undated ones. */
export interface PeriodGroup {
  period: string | null
  /** Place in the list of the first. */
  first: number
  count: number
}

/** An ordered list of articles, by number or, where everything is shown, without naming them all. */
export interface ArticleOrder {
  length: number
  /** Number of the article at a place. */
  at: (place: number) => number
}

/** The unfiltered list: dated articles newest (or oldest) first, undated ones last. */
export function wholeOrder({ articles, undated }: TimelineHead, sort: string): ArticleOrder {
  const dated = articles - undated
  return { length: articles, at: (place) => (sort === 'date' || place >= dated ? place : dated - 1 - place) }
}

/** The list that a filter leaves. */
export function foundOrder(list: Uint32Array): ArticleOrder {
  return { length: list.length, at: (place) => list[place] ?? 0 }
}

/** Fewer articles a month than this, and headings would outweigh them: then years part the list. */
const SPARSE = 3

/** The months of a list that is in order of date, as they follow each other in it; years where months are nearly empty. */
export function periodGroups(order: ArticleOrder, head: TimelineHead): PeriodGroup[] {
  const starts = monthStarts(head)
  const months: PeriodGroup[] = []
  let place = 0
  while (place < order.length) {
    const month = monthAt(starts, order.at(place))
    const end = endOfMonth(order, starts, place, month)
    months.push({ period: head.months[month]?.[0] ?? null, first: place, count: end - place })
    place = end
  }
  return months.length > 2 && order.length < SPARSE * months.length ? byYear(months) : months
}

function byYear(months: readonly PeriodGroup[]): PeriodGroup[] {
  const years: PeriodGroup[] = []
  for (const { period, first, count } of months) {
    const year = period?.slice(0, 4) ?? null
    const last = years.at(-1)
    if (last?.period === year) last.count += count
    else years.push({ period: year, first, count })
  }
  return years
}

function monthStarts({ months }: TimelineHead): number[] {
  const starts = [0]
  for (const [, count] of months) starts.push((starts.at(-1) ?? 0) + count)
  return starts
}

/** Index of the month of an article; undated ones are in the month behind the last. */
function monthAt(starts: readonly number[], article: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= article) low = middle
    else high = middle - 1
  }
  return low
}

/** First place behind `from` whose article is of another month; months stand together, so halving finds it. */
function endOfMonth(order: ArticleOrder, starts: readonly number[], from: number, month: number): number {
  let low = from + 1
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (monthAt(starts, order.at(middle)) === month) low = middle + 1
    else high = middle
  }
  return low
}
