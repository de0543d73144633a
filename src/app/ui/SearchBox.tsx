import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, type FormEvent } from 'react'
import { useWords } from '#app/i18n/useWords.ts'

/** The search of the head: words go to the timeline, with the filter in force. On a phone it opens from the menu. */
export function SearchBox({ open }: { open: boolean }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { q = '' } = useSearch({ from: '__root__' })
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (open) input.current?.focus()
  }, [open])
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    void navigate({ to: '/', search: (search) => ({ ...search, q: typeof words === 'string' ? words : '' }) })
  }
  return (
    <search className="search" data-open={open || undefined}>
      {/* A plain address, not a function: pages made beforehand would carry an inline script for the latter. */}
      <form action={import.meta.env.BASE_URL} onSubmit={submit} className="contents">
        <input
          ref={input}
          key={q}
          id="site-search"
          name="q"
          type="search"
          defaultValue={q}
          aria-label={t('shell.searchLabel')}
          placeholder={t('shell.searchLabel')}
        />
        <kbd aria-hidden="true">/</kbd>
        <button type="submit" className="hidden-words">
          {t('shell.search')}
        </button>
      </form>
    </search>
  )
}
