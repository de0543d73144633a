import { useNavigate } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'
import { validSearch } from '#app/searchParams.ts'
import { monogram } from '#app/ui/statement/names.ts'
import { useAskedSearch } from '#app/ui/useAskedSearch.ts'
import type { LaneData } from './useLanes.ts'

/** The lanes' names are the filter of voices: a tick chooses one, none ticked shows all. */
export function LaneNames({ lanes }: { lanes: readonly LaneData[] }) {
  const { speaker: chosen = [] } = useAskedSearch()
  const { t, lang } = useWords()
  const navigate = useNavigate({ from: '/' })
  const short = new Intl.NumberFormat(lang, { notation: 'compact', maximumFractionDigits: 1 })
  const toggle = (id: string): void => {
    const speaker = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]
    void navigate({ to: '/', search: (before) => validSearch({ ...before, speaker }), resetScroll: false })
  }
  return (
    <ul className="lanes m" aria-label={t('partition.voicesLabel')}>
      {lanes.map(({ id, name, voice, n }) => (
        <li
          key={id}
          data-voice={voice}
          className={chosen.length > 0 && !chosen.includes(id) ? 'faded' : undefined}
        >
          <label>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span className="nm" lang="fr">
              {name}
            </span>
            <abbr className="mono" title={name} aria-hidden="true">
              {monogram(name)}
            </abbr>
            <span className="n">{short.format(n).replaceAll('\u202f', '\u00a0')}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
