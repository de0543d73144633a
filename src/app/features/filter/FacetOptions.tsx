import { useWords } from '#app/i18n/useWords.ts'
import { classes } from '#app/ui/classes.ts'

/** A value of a facet and how many quotations it would give; `voice` is an ink. */
export interface Option {
  value: string
  label: string
  n: number | null
  voice?: number
  lang?: string
}

interface Props {
  options: readonly Option[]
  chosen: readonly string[]
  onToggle: (value: string) => void
}

/** The values of a facet, to tick; their counts follow all other parts of the filter. */
export function FacetOptions({ options, chosen, onToggle }: Props) {
  const { number } = useWords()
  return (
    <ul className="facet-options">
      {options.map(({ value, label, n, voice, lang }) => (
        <li key={value} data-voice={voice} className={classes(n === 0 && 'none')}>
          <label>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span className={voice === undefined ? 'nm' : 'nm vn'} lang={lang}>
              {label}
            </span>
            <span className="n">{n === null ? '' : number(n)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
