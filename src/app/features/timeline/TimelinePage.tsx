import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { useSearch } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'
import { useTitle } from '#app/ui/useTitle.ts'
import { Axis } from './axis/Axis.tsx'
import { ArticleList } from './ArticleList.tsx'
import { foundOrder, periodGroups, wholeOrder } from './months.ts'
import type { TimelineData } from './timelineData.ts'

/** Fetched by those who list statements instead of communiqués. */
const QuoteList = lazy(async () => ({ default: (await import('./quotes/QuoteList.tsx')).QuoteList }))

interface Props extends TimelineData {
  /** The filter's sentence and controls, above the list. */
  filter: ReactNode
  /** Said instead of a list where nothing is left. */
  nothing: ReactNode
}

/** Who said what, and when: the axis, the filter, the list. */
export function TimelinePage({ asked, head, outcome, quotes, filter, nothing }: Props) {
  const { t, number, date } = useWords()
  const search = useSearch({ from: '/' })
  const { sort } = asked
  useTitle(t('timeline.title'))
  const order = useMemo(
    () => (outcome ? foundOrder(outcome.list) : wholeOrder(head, sort)),
    [head, outcome, sort],
  )
  const groups = useMemo(
    () =>
      sort === 'relevance' ? [{ period: null, first: 0, count: order.length }] : periodGroups(order, head),
    [order, head, sort],
  )
  const total = (outcome ?? head).quotations
  const [first, last] = [head.months[0]?.[0], head.months.at(-1)?.[0]]
  return (
    <>
      <header className="title page-grid">
        <h1 className="t">{t('timeline.title')}</h1>
        <p className="facts note s">
          {t('count.articles', { count: head.articles, n: number(head.articles) })},{' '}
          {t('count.statements', { count: head.quotations, n: number(head.quotations) })},
          <br />
          {t('count.voices', { count: head.voices, n: number(head.voices) })}
          {first === undefined || last === undefined
            ? null
            : `, ${first === last ? date(`${first}-01`, 'month') : t('timeline.span', { from: date(`${first}-01`, 'month'), to: date(`${last}-01`, 'month') })}`}
        </p>
      </header>
      {head.months.length > 0 ? <Axis head={head} outcome={outcome} search={search} /> : null}
      {filter}
      {(quotes ? total : order.length) === 0 ? (
        nothing
      ) : quotes ? (
        <Suspense fallback={null}>
          <QuoteList
            key={JSON.stringify(asked)}
            head={head}
            filter={asked.filter}
            sort={sort}
            total={total}
            first={quotes}
          />
        </Suspense>
      ) : (
        <ArticleList head={head} order={order} groups={groups} q={asked.filter.q} />
      )}
    </>
  )
}
