import { useEffect, useRef, useState } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { useFilter } from './useFilter.ts'

/** Between a key and the search: shorter than a pause in typing. */
const PAUSE_MS = 90

/** The words sought. What is typed is found while it is typed; one stay in the field is one step of the way back. */
export function WordField() {
  const { t } = useWords()
  const { search, set } = useFilter()
  const [typed, setTyped] = useState(search.q ?? '')
  const sent = useRef(search.q ?? '')
  const going = useRef(false)
  const timer = useRef(0)
  useEffect(() => {
    // Changed elsewhere: back, a loosening, the search of the head.
    if ((search.q ?? '') === sent.current) return
    sent.current = search.q ?? ''
    setTyped(sent.current)
  }, [search.q])
  const send = (text: string): void => {
    clearTimeout(timer.current)
    if (text.trim() === sent.current) return
    sent.current = text.trim()
    set({ q: sent.current === '' ? undefined : sent.current }, going.current)
    going.current = true
  }
  return (
    <label className="f w">
      <span>{t('filter.words')}</span>
      <input
        id="filter-words"
        type="search"
        value={typed}
        placeholder={t('filter.wordsHint')}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          clearTimeout(timer.current)
          timer.current = window.setTimeout(() => send(value), PAUSE_MS)
        }}
        onBlur={() => {
          send(typed)
          going.current = false
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') send(typed)
        }}
      />
    </label>
  )
}
