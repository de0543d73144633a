import { useRouter } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'
import { useTitle } from './useTitle.ts'

/** What could not be read, what still can, and trying again. */
export function Failed() {
  const { t } = useWords()
  const router = useRouter()
  useTitle(t('state.errorTitle'))
  return (
    <div className="page-grid title" role="alert">
      <h1 className="t">{t('state.errorTitle')}</h1>
      <p className="t say">{t('state.errorBody')}</p>
      <p className="t">
        <button type="button" className="as-link" onClick={() => void router.invalidate()}>
          {t('state.retry')}
        </button>
      </p>
    </div>
  )
}
