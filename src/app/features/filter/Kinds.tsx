import { useEffect, useRef } from 'react'
import { KINDS } from '#format/vocabulary.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useFilter } from './useFilter.ts'

const ORDER = KINDS.toReversed()

interface Props {
  /** How many quotations each kind would give; null while that is not known. */
  counts: Record<string, number> | null
  /** The reader turns to the kinds: their counts may be read. */
  onNear: () => void
}

/** How literally the words are reported: what is ticked is shown; all ticked is no filter. */
export function Kinds({ counts, onNear }: Props) {
  const { t, number } = useWords()
  const { search, set } = useFilter()
  const shown = search.kind ?? KINDS
  const kinds = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const element = kinds.current
    element?.addEventListener('pointerenter', onNear)
    element?.addEventListener('focusin', onNear)
    return () => {
      element?.removeEventListener('pointerenter', onNear)
      element?.removeEventListener('focusin', onNear)
    }
  }, [onNear])
  return (
    <fieldset className="f kinds" ref={kinds}>
      <legend>{t('filter.kind')}</legend>
      {ORDER.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            onChange={() => {
              const next = shown.includes(kind) ? shown.filter((each) => each !== kind) : [...shown, kind]
              set({ kind: next.length === 0 || next.length === KINDS.length ? undefined : [...next] })
            }}
          />
          <i className={`ln ${kind}`} aria-hidden="true" />
          {t(`kind.${kind}`)}
          {counts ? <span className="n">{number(counts[kind] ?? 0)}</span> : null}
        </label>
      ))}
    </fieldset>
  )
}
