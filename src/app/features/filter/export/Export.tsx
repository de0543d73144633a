import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { filterOf } from '#app/data/filter.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { saveFile } from '#app/ui/saveFile.ts'
import { useSite } from '#app/ui/useSite.ts'
import { useFilter } from '../useFilter.ts'
import { FORMATS } from './fileTypes.ts'
import type { Format } from './fileTypes.ts'

/** Saves all that the filter leaves as a file; a long export says how far it is and can be cancelled. */
export function Export({ head, total }: { head: TimelineHead; total: number }) {
  const { t, lang, date, number } = useWords()
  const { search } = useFilter()
  const { data } = useRouter().options.context
  const { addressOf } = useSite()
  const [state, setState] = useState('')
  const [running, setRunning] = useState<AbortController | null>(null)
  const last = useRef<AbortController | null>(null)
  // What is left behind is not read on.
  useEffect(() => () => last.current?.abort(), [])
  const run = async (format: Format): Promise<void> => {
    last.current?.abort()
    const control = new AbortController()
    last.current = control
    const { signal } = control
    const say = (text: string): void => {
      if (last.current === control) setState(text)
    }
    const onProgress = (n: number): void => {
      if (!signal.aborted) say(t('filter.exporting', { n: number(n), of: number(total) }))
    }
    setRunning(control)
    onProgress(0)
    try {
      const { exportFile } = await import('./exportFile.ts')
      const permalink = (id: string): string => addressOf(`q/${encodeURIComponent(id)}`)
      const writing = { lang, permalink, date }
      const wish = { filter: filterOf(search), format, writing, onProgress, signal }
      const { file, count } = await exportFile(data, head, wish)
      signal.throwIfAborted()
      saveFile(file, `dixit.${format}`)
      say(t('filter.exported', { count, n: number(count) }))
    } catch {
      say(t(signal.aborted ? 'filter.exportStopped' : 'filter.exportFailed'))
    }
    setRunning((current) => (current === control ? null : current))
  }
  if (total === 0) return null
  return (
    <div className="export">
      <span className="caps-label">{t('filter.export')}</span>{' '}
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="as-link"
          title={t('filter.exportHint')}
          onClick={() => void run(format)}
        >
          {NAMES[format]}
        </button>
      ))}
      <span role="status" className="note">
        {state}
      </span>
      {running ? (
        <button type="button" className="as-link" onClick={() => running.abort()}>
          {t('filter.exportStop')}
        </button>
      ) : null}
    </div>
  )
}

const NAMES: Record<Format, string> = { csv: 'CSV', json: 'JSON', md: 'Markdown' }
