import { lazy, Suspense, useState } from 'react'
import type { Citation } from '#corpus/wording/cite.ts'
import { useWords } from '#app/i18n/useWords.ts'

/** What writes references is fetched by those who cite. */
const Reference = lazy(async () => ({ default: (await import('./Reference.tsx')).Reference }))

/** Opens on the statement as a reference. */
export function Cite({ citation }: { citation: Citation }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="cite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('slip.cite')}</summary>
      <Suspense fallback={null}>{open ? <Reference citation={citation} /> : null}</Suspense>
    </details>
  )
}
