import { useWords } from '#app/i18n/useWords.ts'

/** An empty staff that breathes; the router shows it only when a page keeps its reader waiting. */
export function Loading() {
  const { t } = useWords()
  return (
    <div className="page-grid waiting" aria-busy="true">
      <div className="ts">
        <svg className="staff-wait" width="100%" height="24" aria-hidden="true">
          <line x1="0" x2="100%" y1="6.5" y2="6.5" />
          <line x1="0" x2="100%" y1="17.5" y2="17.5" />
        </svg>
        <p className="note" role="status">
          {t('state.loading')}
        </p>
      </div>
    </div>
  )
}
