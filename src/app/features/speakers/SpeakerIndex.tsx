import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SpeakerData } from '#format/site.ts'
import { ACTS } from '#format/vocabulary.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { FaceTo } from './FaceTo.tsx'

interface Props {
  data: SpeakerData
  voices: Voices
}

/** The side column: what the speaker does with words, and with whom he speaks; each a way on. */
export function SpeakerIndex({ data, voices }: Props) {
  const { t } = useWords()
  const navigate = useNavigate({ from: '/speakers/$speakerId' })
  return (
    <aside className="s index" aria-labelledby="index-acts">
      <h2 className="caps" id="index-acts">
        {t('speaker.acts')}
      </h2>
      <Acts data={data} />
      {data.others.length === 0 ? null : (
        <>
          <h2 className="caps">{t('speaker.with')}</h2>
          <Together data={data} voices={voices} />
        </>
      )}
      <FaceTo speaker={data.speaker.id} choose={(id) => void navigate({ search: { with: id } })} />
    </aside>
  )
}

function Acts({ data: { speaker, tally } }: { data: SpeakerData }) {
  const { t } = useWords()
  const counts = ACTS.map((act) => ({ act, count: tally.acts[act] ?? 0 }))
  return (
    <ol>
      {mostFirst(counts).map(({ act, count }) => (
        <Entry key={act} count={count}>
          <Link to="/" search={{ speaker: [speaker.id], act: [act], view: 'quotes' }}>
            {t(`act.${act}`)}
          </Link>
        </Entry>
      ))}
    </ol>
  )
}

function Together({ data: { speaker, others }, voices }: Props) {
  const { t } = useWords()
  const counts = others.map((each) => ({ each, count: each.together }))
  return (
    <ol>
      {mostFirst(counts).map(({ each, count }) => (
        <Entry key={each.id} count={count} ink={voices.ink(each.id)}>
          <Link
            className="voice-name"
            to="/speakers/$speakerId"
            params={{ speakerId: speaker.id }}
            search={{ with: each.id }}
            title={t('speaker.faceTo', { name: each.name })}
            lang="fr"
          >
            {each.name}
          </Link>
        </Entry>
      ))}
    </ol>
  )
}

function Entry({ count, ink, children }: { count: number; ink?: number; children: ReactNode }) {
  const { number } = useWords()
  return (
    <li data-voice={ink}>
      {children}
      <i className="dots" />
      <span>{number(count)}</span>
    </li>
  )
}

function mostFirst<T extends { count: number }>(counts: readonly T[]): T[] {
  return counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
}
