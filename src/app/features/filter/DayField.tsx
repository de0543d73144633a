import { useState } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { parseDay } from './parseDay.ts'
import type { End } from './parseDay.ts'
import { useFilter } from './useFilter.ts'

/** One end of the days: a date as people write it, taken with Enter or on leaving the field. */
export function DayField({ end }: { end: End }) {
  const { t, lang, date } = useWords()
  const { search, set } = useFilter()
  const day = search[end]
  const shown = day === undefined ? '' : date(day)
  const [draft, setDraft] = useState<{ of: string; text: string; wrong: boolean } | null>(null)
  // What was typed holds until the address says something new.
  const current = draft?.of === shown ? draft : null
  const typed = current?.text ?? shown
  const wrong = current?.wrong ?? false
  const take = (): void => {
    if (typed === shown) return
    const parsed = typed.trim() === '' ? undefined : parseDay(typed, lang, end)
    if (parsed === null) setDraft({ of: shown, text: typed, wrong: true })
    else if (parsed === day) setDraft(null)
    else set({ [end]: parsed })
  }
  return (
    <label className="f">
      <span>{t(end === 'from' ? 'filter.from' : 'filter.to')}</span>
      <input
        id={`filter-${end}`}
        type="text"
        value={typed}
        placeholder={t('filter.dayHint')}
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `filter-${end}-wrong` : undefined}
        onChange={({ currentTarget: { value } }) => setDraft({ of: shown, text: value, wrong: false })}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take()
        }}
      />
      {wrong ? (
        <span className="wrong" id={`filter-${end}-wrong`} role="alert">
          {t('filter.dayWrong')}
        </span>
      ) : null}
    </label>
  )
}
