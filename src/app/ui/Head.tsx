import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { Languages } from './Languages.tsx'
import { SearchBox } from './SearchBox.tsx'

/** The head of every page: wordmark, three ways in, the search, languages, tools. */
export function Head({ tools }: { tools: ReactNode }) {
  const { t } = useWords()
  const [searching, setSearching] = useState(false)
  return (
    <header className="head">
      <Link className="mark" to="/" lang="la">
        Dixit
      </Link>
      <nav aria-label={t('shell.navLabel')}>
        <ul>
          <li>
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
              {t('shell.timeline')}
            </Link>
          </li>
          <li>
            <Link to="/speakers">{t('shell.speakers')}</Link>
          </li>
          <li>
            <Link to="/about">{t('shell.about')}</Link>
          </li>
          <li className="phone-only">
            <button type="button" aria-expanded={searching} onClick={() => setSearching(!searching)}>
              {t('shell.search')}
            </button>
          </li>
        </ul>
      </nav>
      <SearchBox open={searching} />
      <Languages />
      {tools}
    </header>
  )
}
