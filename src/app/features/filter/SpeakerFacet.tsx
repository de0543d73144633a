import { useEffect, useState } from 'react'
import type { TimelineHead } from '#format/columns.ts'
import { filterOf } from '#app/data/filter.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Outcome, VoiceCount } from '#app/workers/protocol.ts'
import { FacetMenu } from './FacetMenu.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import { toggled, useFilter } from './useFilter.ts'

/** Voices that the list names at once; its search finds the others. */
const SHOWN = 60

/** Who speaks: a list of its own search box, of three or three thousand voices. */
export function SpeakerFacet({ head, outcome }: { head: TimelineHead; outcome: Outcome | null }) {
  const { t, number } = useWords()
  const { search, set } = useFilter()
  const [open, setOpen] = useState(false)
  const [letters, setLetters] = useState('')
  const chosen = search.speaker ?? []
  const found = useVoices(head, open, letters, JSON.stringify(filterOf(search)))
  const named = new Map(
    [...head.lanes, ...(outcome?.voices ?? []), ...found].map((voice) => [voice.id, voice]),
  )
  const first = chosen[0] === undefined ? null : (named.get(chosen[0])?.name ?? chosen[0])
  const value =
    first === null
      ? t('filter.all')
      : chosen.length === 1
        ? first
        : t('filter.andMore', { first, n: chosen.length - 1 })
  const kept =
    letters === ''
      ? chosen.flatMap((id) => (found.some((voice) => voice.id === id) ? [] : (named.get(id) ?? [])))
      : []
  return (
    <FacetMenu id="facet-speaker" label={t('filter.speaker')} value={value} onOpen={() => setOpen(true)}>
      <input
        type="search"
        value={letters}
        aria-label={t('filter.speakerSearch')}
        placeholder={t('filter.speakerSearch')}
        autoComplete="off"
        onChange={({ currentTarget }) => setLetters(currentTarget.value)}
      />
      <FacetOptions
        options={[...kept, ...found].map(({ id, name, voice, n }) => ({
          value: id,
          label: name,
          n,
          voice,
          lang: 'fr',
        }))}
        chosen={chosen}
        onToggle={(id) => set({ speaker: toggled(search.speaker, id) })}
      />
      <p className="note" role="status">
        {found.length >= SHOWN
          ? t('filter.speakerMore', { n: number(SHOWN) })
          : open && found.length === 0
            ? t('filter.speakerNone')
            : ''}
      </p>
    </FacetMenu>
  )
}

function useVoices(
  head: TimelineHead,
  open: boolean,
  letters: string,
  filter: string,
): readonly VoiceCount[] {
  const [voices, setVoices] = useState<readonly VoiceCount[]>([])
  useEffect(() => {
    if (!open) return undefined
    let current = true
    void finderOf(head.version)
      .ask('voices', { filter: JSON.parse(filter), letters, limit: SHOWN })
      .then((found) => current && setVoices(found))
      // The list keeps what it showed.
      .catch(() => {})
    return () => {
      current = false
    }
  }, [open, letters, filter, head.version])
  return voices
}
