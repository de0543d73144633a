import { useState } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { useKeys } from '#app/ui/useKeys.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { Settings } from './Settings.tsx'

/** The head's last control, with the two dialogs that are open to every page: display and keys. */
export function Tools() {
  const { t } = useWords()
  const [shown, setShown] = useState<'display' | 'keys' | null>(null)
  const close = (): void => setShown(null)
  useKeys({
    '?': () => setShown('keys'),
    '/': () => document.getElementById('site-search')?.focus(),
  })
  return (
    <>
      <button
        type="button"
        className="aa"
        aria-haspopup="dialog"
        aria-label={t('shell.displayLabel')}
        onClick={() => setShown('display')}
      >
        A<small>a</small>
      </button>
      <Dialog title={t('settings.title')} open={shown === 'display'} onClose={close}>
        <Settings />
      </Dialog>
      <Dialog title={t('keys.title')} open={shown === 'keys'} onClose={close}>
        <KeyHelp />
      </Dialog>
    </>
  )
}
