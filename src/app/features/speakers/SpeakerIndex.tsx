import { Link, useNavigate } from '@tanstack/react-router'
import type { SpeakerData } from '#format/site.ts'
import { ACTS } from '#format/vocabulary.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { FaceTo } from './FaceTo.tsx'

/** The side column: what the speaker does with words, and with whom he speaks; each a way on. */
export function SpeakerIndex({
  data: { speaker, statements, others },
  voices,
}: {
  data: SpeakerData
  voices: Voices
}) {
  const { t, number } = useWords()
  const navigate = useNavigate({ from: '/speakers/$speakerId' })
  const acts = ACTS.map((act) => ({
    act,
    count: statements.filter(({ quotation }) => quotation.act === act).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const together = others
    .map((each) => ({
      each,
      count: statements.filter(({ quotation }) => quotation.speakers.includes(each.id)).length,
    }))
    .toSorted((a, b) => b.count - a.count)
  return (
    <aside className="s index" aria-labelledby="index-acts">
      <h2 className="caps" id="index-acts">
        {t('speaker.acts')}
      </h2>
      <ol>
        {acts.map(({ act, count }) => (
          <li key={act}>
            <Link to="/" search={{ speaker: [speaker.id], act: [act], view: 'quotes' }}>
              {t(`act.${act}`)}
            </Link>
            <i className="dots" />
            <span>{number(count)}</span>
          </li>
        ))}
      </ol>
      {together.length === 0 ? null : (
        <>
          <h2 className="caps">{t('speaker.with')}</h2>
          <ol>
            {together.map(({ each, count }) => (
              <li key={each.id} data-voice={voices.ink(each.id)}>
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
                <i className="dots" />
                <span>{number(count)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <FaceTo speaker={speaker.id} choose={(id) => void navigate({ search: { with: id } })} />
    </aside>
  )
}
