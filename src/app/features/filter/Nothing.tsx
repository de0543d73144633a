import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { filterOf } from '#app/data/filter.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { validSearch } from '#app/searchParams.ts'
import type { Search } from '#app/searchParams.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Loosening } from '#app/workers/protocol.ts'
import { useFilter } from './useFilter.ts'

/** Nothing found: which single part of the filter to give up, and what each would give. Or a corpus without articles. */
export function Nothing({ head }: { head: TimelineHead }) {
  const { t, number } = useWords()
  const { search } = useFilter()
  const [looser, setLooser] = useState<Loosening[] | null>(null)
  const { options } = useRouter()
  const key = options.stringifySearch(search)
  useEffect(() => {
    if (head.articles === 0) return undefined
    let current = true
    void finderOf(head.version)
      .ask('loosen', { filter: filterOf(options.parseSearch(key)) })
      .then((found) => current && setLooser(found))
      .catch(() => current && setLooser([]))
    return () => {
      current = false
    }
  }, [head, key, options])
  if (head.articles === 0) {
    return (
      <section className="page-grid nothing">
        <div className="t">
          <p className="say">{t('timeline.emptyCorpus')}</p>
          <p>{t('timeline.emptyCorpusHow')}</p>
        </div>
      </section>
    )
  }
  return (
    <section className="page-grid nothing">
      <div className="t">
        <p className="say">{t('nothing.title')}</p>
        {looser && looser.length > 0 ? (
          <p>
            {t('nothing.loosen')}{' '}
            {looser.map(({ without, n }, k) => (
              <span key={without}>
                {k > 0 ? t('sentence.comma') : ''}
                <Link to="/" search={giveUp(search, without)}>
                  {t(`nothing.${without}`)}
                </Link>{' '}
                ({t('count.statements', { count: n, n: number(n) })})
              </span>
            ))}
            .
          </p>
        ) : null}
        {looser && looser.length === 0 ? (
          <p>
            <Link to="/" search={{}}>
              {t('filter.showAll')}
            </Link>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function giveUp(search: Search, without: Loosening['without']): Search {
  const days = without === 'days' ? { from: undefined, to: undefined } : { [without]: undefined }
  return validSearch({ ...search, ...days })
}
