import { useState } from 'react'
import type { Layer, TimelineHead } from '#format/columns.ts'
import { ACTS } from '#format/vocabulary.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { DayField } from './DayField.tsx'
import { Kinds } from './Kinds.tsx'
import { Result } from './Result.tsx'
import { SpeakerFacet } from './SpeakerFacet.tsx'
import { ValueFacet } from './ValueFacet.tsx'
import { WordField } from './WordField.tsx'
import { useCountry } from './useCountry.ts'
import { useCounts } from './useCounts.ts'
import { toggled, useFilter } from './useFilter.ts'

interface Props {
  head: TimelineHead
  outcome: Outcome | null
}

/** The filter's controls, and what they leave. */
export function FilterBar({ head, outcome }: Props) {
  const { t } = useWords()
  const { search, set } = useFilter()
  const [wanted, setWanted] = useState<readonly Layer[]>([])
  const counts = useCounts(head, outcome, search, wanted)
  const country = useCountry()
  const want = (layer: Layer) => (): void => {
    if (!wanted.includes(layer)) setWanted([...wanted, layer])
  }
  return (
    <>
      <search className="bulletin page-grid" aria-label={t('filter.label')}>
        <p className="m caps" aria-hidden="true">
          {t('filter.heading')}
        </p>
        <div className="ts fields">
          <WordField />
          <DayField end="from" />
          <DayField end="to" />
          <SpeakerFacet head={head} outcome={outcome} />
          <ValueFacet
            id="facet-act"
            label={t('filter.act')}
            options={ACTS.map((act) => ({
              value: act,
              label: t(`act.${act}`),
              n: counts.acts?.[act] ?? null,
            }))}
            chosen={search.act ?? []}
            onToggle={(value) => {
              const act = ACTS.find((each) => each === value)
              if (act) set({ act: toggled(search.act, act) })
            }}
            onOpen={want('act')}
          />
          <ValueFacet
            id="facet-country"
            label={t('filter.country')}
            options={(counts.countries ?? (search.country ?? []).map((code) => ({ code, n: null }))).map(
              ({ code, n }) => ({
                value: code,
                label: country(code),
                n,
              }),
            )}
            chosen={search.country ?? []}
            onToggle={(code) => set({ country: toggled(search.country, code) })}
            onOpen={want('who')}
          />
          <Kinds counts={counts.kinds} onNear={want('kind')} />
        </div>
      </search>
      <Result head={head} outcome={outcome} />
    </>
  )
}
