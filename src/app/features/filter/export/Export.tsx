import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { filterOf } from '#app/data/filter.ts'
import type { Source } from '#app/data/source.ts'
import { statementsAt } from '#app/data/statements.ts'
import type { FoundStatement } from '#app/data/statements.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { saveFile } from '#app/ui/saveFile.ts'
import { useSite } from '#app/ui/useSite.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { RowPlace } from '#app/workers/protocol.ts'
import { useFilter } from '../useFilter.ts'
import { FORMATS, TYPES } from './fileTypes.ts'
import type { Format } from './fileTypes.ts'

/** More is better taken from the whole corpus's own files. */
const MOST = 5000
/** Statements read at a time: few enough files at once for any network. */
const STEP = 60

/** Saves what the filter leaves as a file. */
export function Export({ head, total }: { head: TimelineHead; total: number }) {
  const { t, lang, date, number } = useWords()
  const { search } = useFilter()
  const { data } = useRouter().options.context
  const { addressOf } = useSite()
  const [state, setState] = useState('')
  const progress = (n: number, of: number): void =>
    setState(t('filter.exporting', { n: number(n), of: number(of) }))
  const run = async (format: Format): Promise<void> => {
    const filter = filterOf(search)
    progress(0, Math.min(total, MOST))
    try {
      const places = await finderOf(head.version).ask('page', { filter, sort: 'date', skip: 0, limit: MOST })
      const found = await readAll(data, head, places, progress)
      const { written } = await import('./formats.ts')
      const permalink = (id: string): string => addressOf(`q/${encodeURIComponent(id)}`)
      const type = `${TYPES[format]};charset=utf-8`
      saveFile(new Blob([written(found, format, { lang, permalink, date })], { type }), `dixit.${format}`)
      const done = t('filter.exported', { count: found.length, n: number(found.length) })
      setState(total > MOST ? `${done} ${t('filter.exportCut', { n: number(MOST) })}` : done)
    } catch {
      setState(t('filter.exportFailed'))
    }
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
    </div>
  )
}

const NAMES: Record<Format, string> = { csv: 'CSV', json: 'JSON', md: 'Markdown' }

async function readAll(
  data: Source,
  head: TimelineHead,
  places: readonly RowPlace[],
  progress: (n: number, of: number) => void,
): Promise<FoundStatement[]> {
  const found: FoundStatement[] = []
  for (let at = 0; at < places.length; at += STEP) {
    found.push(...(await statementsAt(data, head, places.slice(at, at + STEP))))
    progress(Math.min(at + STEP, places.length), places.length)
  }
  return found
}
