import type { TimelineHead } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { DayField } from './DayField.tsx'
import { Kinds } from './Kinds.tsx'
import { Result } from './Result.tsx'
import { WordField } from './WordField.tsx'

interface Props {
  head: TimelineHead
  outcome: Outcome | null
}

/** The filter's controls, and what they leave. */
export function FilterBar({ head, outcome }: Props) {
  const { t } = useWords()
  return (
    <>
      <search className="bulletin page-grid" aria-label={t('filter.label')}>
        <p className="m caps" aria-hidden="true">
          {t('filter.heading')}
        </p>
        <div className="ts fields">
          <WordField />
          <DayField end="from" />
          <DayField end="to" />
          <Kinds outcome={outcome} />
        </div>
      </search>
      <Result head={head} outcome={outcome} />
    </>
  )
}
