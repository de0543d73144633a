import { FacetMenu } from './FacetMenu.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import type { Option } from './FacetOptions.tsx'
import { useWords } from '#app/i18n/useWords.ts'

interface Props {
  id: string
  label: string
  options: readonly Option[]
  chosen: readonly string[]
  onToggle: (value: string) => void
  onOpen: () => void
}

/** A facet of few values: acts, countries. Values that would give nothing stay away unless they are chosen. */
export function ValueFacet({ id, label, options, chosen, onToggle, onOpen }: Props) {
  const { t } = useWords()
  const first = options.find(({ value }) => value === chosen[0])?.label ?? chosen[0]
  const value =
    first === undefined
      ? t('filter.all')
      : chosen.length === 1
        ? first
        : t('filter.andMore', { first, n: chosen.length - 1 })
  const shown = options.filter((option) => option.n !== 0 || chosen.includes(option.value))
  return (
    <FacetMenu id={id} label={label} value={value} onOpen={onOpen}>
      <FacetOptions
        options={shown.toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))}
        chosen={chosen}
        onToggle={onToggle}
      />
    </FacetMenu>
  )
}
