import { Link, useNavigate } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'

/**
 * The search inside a speaker's statements; where only some of them have been fetched, `all` names whose statements the
 * timeline can search. The address holds the words; the field keeps what is typed meanwhile.
 */
export function SaidSearch({ words, found, all }: { words: string; found: number; all: string[] | null }) {
  const { t, number } = useWords()
  const navigate = useNavigate({ from: '/speakers/$speakerId' })
  const search = (q: string): void => {
    void navigate({ search: (before) => ({ ...before, q }), replace: true, resetScroll: false })
  }
  const outcome = found === 0 ? t('speaker.none') : t('speaker.found', { count: found, n: number(found) })
  return (
    <div className="page-grid" id="said">
      <search className="t list-search">
        <input
          type="search"
          defaultValue={words}
          aria-label={t('speaker.searchLabel')}
          placeholder={t('speaker.searchLabel')}
          onChange={(event) => search(event.target.value)}
        />
        <p className="note" role="status">
          {words === '' ? null : all === null ? (
            outcome
          ) : (
            <Link to="/" search={{ q: words, speaker: all, view: 'quotes' }}>
              {t('speaker.searchAll')}
            </Link>
          )}
        </p>
      </search>
    </div>
  )
}
