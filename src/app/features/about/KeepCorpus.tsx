import { useEffect, useSyncExternalStore } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { dropCorpus, interrupt, keepCorpus, keeper, look, type Whole } from '#app/offline/keeper.ts'

const UNKNOWN: Whole = { phase: 'unknown' }

/** The whole corpus on this device: how much it is, how far it is, and away with it. */
export function KeepCorpus() {
  const { t } = useWords()
  const whole = useSyncExternalStore(keeper.subscribe, keeper.now, () => UNKNOWN)
  useEffect(() => void look(), [])
  return (
    <div className="prose keep-corpus">
      <p>{t('about.offlineLede')}</p>
      <div role="status">
        <State whole={whole} />
      </div>
    </div>
  )
}

function State({ whole }: { whole: Whole }) {
  const { t, number, size } = useWords()
  if (whole.phase === 'unknown') return null
  if (whole.phase === 'never') return <p className="note">{t('about.offlineNever')}</p>
  if (whole.phase === 'keeping') {
    const { done, of } = whole
    return (
      <>
        <progress value={done} max={of} aria-label={t('about.offlineKeep')} />
        <p className="note">
          {t('about.offlineKeeping', { done: number(done), of: number(of) })}{' '}
          <Act onClick={interrupt}>{t('about.offlineStop')}</Act>
        </p>
      </>
    )
  }
  const { phase, files, bytes, free = 0 } = whole
  const facts = { files: number(files), size: size(bytes), free: size(free) }
  if (phase === 'kept')
    return (
      <p className="note">
        {t('about.offlineKept', facts)} <Act onClick={() => void dropCorpus()}>{t('about.offlineDrop')}</Act>
      </p>
    )
  return (
    <>
      {phase === 'none' ? null : <p className="note">{t(`about.offline.${phase}`, facts)}</p>}
      <p className="note">
        <Act onClick={() => void keepCorpus()}>{t('about.offlineKeep')}</Act>{' '}
        {bytes === 0 ? null : t('about.offlineSize', facts)}
      </p>
    </>
  )
}

function Act({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" className="as-link" onClick={onClick}>
      {children}
    </button>
  )
}
