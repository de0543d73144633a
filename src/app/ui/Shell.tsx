import { useRef, type ReactNode } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { Foot } from './Foot.tsx'
import { Head } from './Head.tsx'
import { Offline } from './Offline.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'
import { Toast } from './Toast.tsx'

/** What surrounds every page: the skip link, the head, the main region, the foot. `tools` opens the display settings. */
export function Shell({ children, tools }: { children: ReactNode; tools: ReactNode }) {
  const { t } = useWords()
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(main)
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className="page">
        <Head tools={tools} />
        <Offline />
        <main id="main" tabIndex={-1} ref={main}>
          {children}
        </main>
      </div>
      <Foot />
      <Toast />
    </>
  )
}
