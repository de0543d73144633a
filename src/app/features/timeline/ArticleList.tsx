import { useRef } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { Entry } from './Entry.tsx'
import { Line } from './Line.tsx'
import { Periods } from './Periods.tsx'
import { PeriodHead } from './PeriodHead.tsx'
import { groupAt, topOf, windowOf } from './listLayout.ts'
import type { Slice, Window } from './listLayout.ts'
import type { ArticleOrder, PeriodGroup } from './months.ts'
import { useRows } from './useRows.ts'
import type { Rows } from './useRows.ts'
import { useHeights, useSight } from './useWindow.ts'

/** Up to so many articles are shown with their whole partition. */
export const FEW = 50
/** What a page made beforehand shows of a longer list. */
const BEFOREHAND = 32

interface Props {
  head: TimelineHead
  order: ArticleOrder
  groups: readonly PeriodGroup[]
  q: string | undefined
}

/** Articles month by month: few of them in full, many as lines of which only those in sight are drawn. */
export function ArticleList({ head, order, groups, q }: Props) {
  return order.length <= FEW ? (
    <FewArticles head={head} order={order} groups={groups} q={q} />
  ) : (
    <ManyArticles head={head} order={order} groups={groups} q={q} />
  )
}

function FewArticles({ head, order, groups, q }: Props) {
  const rows = useRows(
    head,
    Array.from({ length: order.length }, (_, place) => order.at(place)),
  )
  return groups.map((group) => (
    <section className="month" key={group.first} aria-labelledby={idOf(group)}>
      <PeriodHead group={group} id={idOf(group)} />
      <ol className="entries">
        {placesOf(group.first, group.first + group.count).map((place) => {
          const row = rows.get(order.at(place))
          const before = place > group.first ? rows.get(order.at(place - 1)) : undefined
          return row ? (
            <Entry
              key={row.id}
              row={row}
              q={q}
              sameDay={row.date !== null && before?.date === row.date}
              byYear={isYear(group)}
            />
          ) : (
            <li className="entry" key={place} aria-busy="true" />
          )
        })}
      </ol>
    </section>
  ))
}

function ManyArticles({ head, order, groups, q }: Props) {
  const { t } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const heights = useHeights()
  const { top, bottom } = useSight(list)
  const drawn = heights ? windowOf(groups, heights, top, bottom) : firstOf(groups)
  const places = drawn.slices.flatMap(({ from, to }) => placesOf(from, to))
  const rows = useRows(head, places.map(order.at))
  const current = heights ? groupAt(groups, heights, top + heights.heading) : undefined
  const goTo = (y: number): void => {
    const above = list.current?.getBoundingClientRect().top ?? 0
    scrollTo({ top: scrollY + above + y })
  }
  return (
    <div className="many" ref={list} role="group" aria-label={t('timeline.listLabel')}>
      {heights && groups.length > 1 && current ? (
        <div className="periods-rail">
          <Periods groups={groups} current={current} goTo={(group) => goTo(topOf(groups, heights, group))} />
        </div>
      ) : null}
      <Gap height={drawn.above} />
      {drawn.slices.map((slice) => (
        <section className="month" key={slice.group.first} aria-labelledby={idOf(slice.group)}>
          <PeriodHead group={slice.group} id={idOf(slice.group)} />
          <Lines slice={slice} rows={rows} order={order} q={q} />
        </section>
      ))}
      <Gap height={drawn.below} />
    </div>
  )
}

function Lines({
  slice,
  rows,
  order,
  q,
}: {
  slice: Slice
  rows: Rows
  order: ArticleOrder
  q: string | undefined
}) {
  return (
    <>
      <Gap height={slice.above} />
      <ol className={isYear(slice.group) ? 'lines by-year' : 'lines'}>
        {placesOf(slice.from, slice.to).map((place) => {
          const row = rows.get(order.at(place))
          const before = place > slice.group.first ? rows.get(order.at(place - 1)) : undefined
          return (
            <Line
              key={place}
              row={row}
              q={q}
              byYear={isYear(slice.group)}
              sameDay={row !== undefined && row.date !== null && before?.date === row.date}
              place={place + 1}
              of={order.length}
            />
          )
        })}
      </ol>
      <Gap height={slice.below} />
    </>
  )
}

/** Room for lines that are not drawn, by an attribute: inline styles are refused in pages made beforehand. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <svg className="gap" width="1" height={height} aria-hidden="true" /> : null
}

function firstOf(groups: readonly PeriodGroup[]): Window {
  const slices: Slice[] = []
  let left = BEFOREHAND
  for (const group of groups) {
    if (left <= 0) break
    const count = Math.min(group.count, left)
    slices.push({ group, from: group.first, to: group.first + count, above: 0, below: 0 })
    left -= count
  }
  return { above: 0, below: 0, slices }
}

const idOf = ({ period }: PeriodGroup): string => `m-${period ?? 'undated'}`

const placesOf = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)

const isYear = ({ period }: PeriodGroup): boolean => period?.length === 4
