import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '#app/i18n/useWords.ts'

interface Props {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** A modal sheet of paper; the platform's dialog keeps the focus inside and gives it back. */
export function Dialog({ title, open, onClose, children }: Props) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={onClose}>
      {open ? (
        <>
          <h2 className="caps">{title}</h2>
          <button type="button" className="close" aria-label={t('state.close')} onClick={onClose}>
            ×
          </button>
          {children}
        </>
      ) : null}
    </dialog>
  )
}
