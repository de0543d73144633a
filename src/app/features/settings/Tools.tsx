import { useState } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { say } from '#app/ui/toast.ts'
import { useKeys } from '#app/ui/useKeys.ts'
import type { Dialogs, Shown } from './Dialogs.tsx'

/** The head's last control, with the dialogs that are open to every page; they are fetched when somebody asks for one. */
export function Tools() {
  const { t, i18n } = useWords()
  const [shown, setShown] = useState<Shown>(null)
  const [Drawn, setDrawn] = useState<typeof Dialogs | null>(null)
  const load = async () => {
    const [module] = await Promise.all([import('./Dialogs.tsx'), i18n.load('display')])
    return module.Dialogs
  }
  const show = (dialog: Shown): void => {
    load().then(
      (dialogs) => {
        setDrawn(() => dialogs)
        setShown(dialog)
      },
      () => say(t('state.errorTitle')),
    )
  }
  const prepare = (): void => void load().catch(() => undefined)
  useKeys({
    '?': () => show('keys'),
    '/': () => document.getElementById('site-search')?.focus(),
  })
  return (
    <>
      <button
        type="button"
        className="aa"
        aria-haspopup="dialog"
        aria-label={t('shell.displayLabel')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => show('display')}
      >
        A<small>a</small>
      </button>
      {Drawn ? <Drawn shown={shown} onClose={() => setShown(null)} /> : null}
    </>
  )
}
