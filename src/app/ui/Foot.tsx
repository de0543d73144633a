import { Link } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'

/** The foot of every page. */
export function Foot() {
  const { t } = useWords()
  return (
    <footer className="foot">
      <div className="page">
        <div className="page-grid">
          <p className="t">
            {t('shell.footMachine')} <Link to="/about">{t('shell.about')}</Link>,{' '}
            <Link to="/links">{t('shell.links')}</Link>.
            <span className="by-keys">
              {' '}
              <kbd>j</kbd> <kbd>k</kbd> {t('shell.footKeys')} <kbd>?</kbd> {t('shell.footAllKeys')}.
            </span>
          </p>
        </div>
      </div>
    </footer>
  )
}
