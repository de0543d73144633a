import { Link } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'
import { useTitle } from './useTitle.ts'

/** An address that the corpus never had. */
export function NotFound() {
  const { t } = useWords()
  useTitle(t('state.notFoundTitle'))
  return (
    <div className="page-grid title">
      <h1 className="t">{t('state.notFoundTitle')}</h1>
      <p className="t say">{t('state.notFoundBody')}</p>
      <p className="t">
        <Link to="/">{t('state.notFoundHome')}</Link>
      </p>
    </div>
  )
}
