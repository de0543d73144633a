import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { SpeakerSummary } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'

/** How many voices the list offers: the most heard. */
const OFFERED = 200

/** Sets the speaker face to face with any other; the list of voices is fetched when somebody asks for it. */
export function FaceTo({ speaker, choose }: { speaker: string; choose: (speakerId: string) => void }) {
  const { t } = useWords()
  const { data } = useRouter().options.context
  const [voices, setVoices] = useState<SpeakerSummary[]>([])
  const fetchVoices = (): void => {
    if (voices.length > 0) return
    data.speakers().then(
      (all) =>
        setVoices(
          all
            .filter(({ id, quotations }) => id !== speaker && quotations > 0)
            .toSorted((a, b) => b.quotations - a.quotations)
            .slice(0, OFFERED),
        ),
      // Without an answer the list stays empty, and is asked for again next time.
      () => undefined,
    )
  }
  return (
    <p className="face-to">
      <label htmlFor="face-to">{t('speaker.faceChoose')}</label>
      <select
        id="face-to"
        value=""
        onFocus={fetchVoices}
        onPointerEnter={fetchVoices}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('speaker.faceNobody')}</option>
        {voices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
