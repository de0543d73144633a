import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import type { FoundStatement } from '#app/data/statements.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Sort } from '#app/searchParams.ts'
import type { Filter } from '#app/workers/protocol.ts'
import { Concordance } from './Concordance.tsx'
import { Quotes } from './Quotes.tsx'
import { loadQuotes, PAGE, remember } from './loadQuotes.ts'

interface Props {
  head: TimelineHead
  filter: Filter
  sort: Sort
  total: number
  first: readonly FoundStatement[]
}

/** The statements that a filter leaves, more of them as the reader goes on; with words sought, also one under another. */
export function QuoteList({ head, filter, sort, total, first }: Props) {
  const { t } = useWords()
  const [more, setMore] = useState<readonly FoundStatement[]>([])
  const [aligned, setAligned] = useState(false)
  const { data } = useRouter().options.context
  const loading = useRef(false)
  const shown = [...first, ...more]
  const next = async (): Promise<void> => {
    if (loading.current) return
    loading.current = true
    try {
      const page = await loadQuotes(data, head, { filter, sort }, shown.length, PAGE)
      setMore([...more, ...page])
      remember({ filter, sort }, shown.length + page.length)
    } catch {
      // What could not be read is asked for again with the next step.
    }
    loading.current = false
  }
  return (
    <section className="quotes" aria-label={t('timeline.quotesLabel')}>
      {filter.q === undefined ? null : (
        <p className="page-grid align">
          <label className="t f">
            <input type="checkbox" checked={aligned} onChange={() => setAligned(!aligned)} />
            {t('timeline.aligned')}
          </label>
        </p>
      )}
      {aligned && filter.q !== undefined ? (
        <Concordance found={shown} q={filter.q} />
      ) : (
        <Quotes found={shown} q={filter.q} />
      )}
      {shown.length < total ? <More onSeen={() => void next()} /> : null}
    </section>
  )
}

/** A button that presses itself when it comes into sight. */
function More({ onSeen }: { onSeen: () => void }) {
  const { t } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const seen = useRef(onSeen)
  useEffect(() => {
    seen.current = onSeen
  })
  useEffect(() => {
    if (!button.current) return undefined
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen.current(), {
      rootMargin: '600px',
    })
    observer.observe(button.current)
    return () => observer.disconnect()
  })
  return (
    <p className="page-grid more-quotes">
      <button type="button" className="t as-link" ref={button} onClick={onSeen}>
        {t('timeline.moreQuotes')}
      </button>
    </p>
  )
}
