import { useWords } from '#app/i18n/useWords.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { Settings } from './Settings.tsx'

/** Which dialog is open. */
export type Shown = 'display' | 'keys' | null

/** Display and keys. */
export function Dialogs({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  const { t } = useWords()
  return (
    <>
      <Dialog title={t('settings.title')} open={shown === 'display'} onClose={onClose}>
        <Settings />
      </Dialog>
      <Dialog title={t('keys.title')} open={shown === 'keys'} onClose={onClose}>
        <KeyHelp />
      </Dialog>
    </>
  )
}
