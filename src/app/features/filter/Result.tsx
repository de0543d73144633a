import { Link } from '@tanstack/react-router'
import type { TimelineHead } from '#format/columns.ts'
import { filterOf, isOpen } from '#app/data/filter.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { SORTS, defaultSort } from '#app/searchParams.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { Export } from './export/Export.tsx'
import { Sentence } from './Sentence.tsx'
import { useFilter } from './useFilter.ts'

interface Props {
  head: TimelineHead
  outcome: Outcome | null
}

/** How much is left, said to everyone; the filter in a sentence; how to show it. */
export function Result({ head, outcome }: Props) {
  const { t, number } = useWords()
  const { search, set } = useFilter()
  const { articles, quotations } = outcome ?? head
  const open = isOpen(filterOf(search))
  return (
    <div className="result page-grid">
      <div className="t">
        <p role="status">
          <b>
            {t('count.articles', { count: articles, n: number(articles) })},{' '}
            {t('count.statements', { count: quotations, n: number(quotations) })}
            {open ? '.' : ''}
          </b>
        </p>
        {open ? null : (
          <p className="sentence">
            <Sentence outcome={outcome} />{' '}
            <Link
              to="/"
              search={search.view ? { view: search.view } : {}}
              resetScroll={false}
              className="show-all"
            >
              {t('filter.showAll')}
            </Link>
          </p>
        )}
        {outcome && outcome.ignored.length > 0 ? (
          <p className="note">{t('filter.ignored', { words: outcome.ignored.join(', ') })}</p>
        ) : null}
      </div>
      <div className="s show">
        <fieldset className="f views">
          <legend className="hidden-words">{t('filter.view')}</legend>
          {(['articles', 'quotes'] as const).map((view) => (
            <label key={view}>
              <input
                type="radio"
                name="view"
                checked={(search.view ?? 'articles') === view}
                onChange={() => set({ view: view === 'quotes' ? view : undefined, sort: undefined })}
              />
              {t(`filter.view.${view}`)}
            </label>
          ))}
        </fieldset>
        <label className="sort">
          <span className="note">{t('filter.sort')}</span>{' '}
          <select
            value={search.sort ?? defaultSort(search)}
            onChange={({ currentTarget: { value } }) => set({ sort: SORTS.find((sort) => sort === value) })}
          >
            {SORTS.filter((sort) => sort !== 'relevance' || search.q !== undefined).map((sort) => (
              <option key={sort} value={sort}>
                {t(`filter.sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <Export head={head} total={quotations} />
      </div>
    </div>
  )
}
