import { useSyncExternalStore } from 'react'
import { useWords } from '#app/i18n/useWords.ts'

/** One line while the network is away. */
export function Offline() {
  const { t } = useWords()
  const online = useSyncExternalStore(subscribe, isOnline, () => true)
  return (
    <p className="offline note" role="status">
      {online ? null : t('state.offline')}
    </p>
  )
}

function isOnline(): boolean {
  return navigator.onLine
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
