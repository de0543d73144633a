import { KINDS } from '#format/vocabulary.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { useFilter } from './useFilter.ts'

const ORDER = KINDS.toReversed()

/** How literally the words are reported: what is ticked is shown; all ticked is no filter. */
export function Kinds({ outcome }: { outcome: Outcome | null }) {
  const { t, number } = useWords()
  const { search, set } = useFilter()
  const shown = search.kind ?? KINDS
  return (
    <fieldset className="f kinds">
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
          {outcome ? <span className="n">{number(outcome.kinds[kind] ?? 0)}</span> : null}
        </label>
      ))}
    </fieldset>
  )
}
