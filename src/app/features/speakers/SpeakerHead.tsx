import { Link } from '@tanstack/react-router'
import type { Role } from '#format/corpus.ts'
import type { SpeakerData, SpeakerSummary } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Voices } from '#app/ui/statement/voices.ts'

interface Props {
  data: SpeakerData
  other: SpeakerData | null
  voices: Voices
}

/** The name in its ink, offices over time, how much is said and under which names. */
export function SpeakerHead({ data, other, voices }: Props) {
  const { t } = useWords()
  const { speaker } = data
  return (
    <header className="title page-grid person">
      <p className="m dateline">{t('speaker.kicker')}</p>
      <h1 className="t">
        <Name speaker={speaker} voices={voices} />
        {other ? (
          <>
            {' '}
            <i className="against">{t('margin.and')}</i> <Name speaker={other.speaker} voices={voices} />
          </>
        ) : null}
      </h1>
      {other ? (
        <p className="t note">
          <Link to="/speakers/$speakerId" params={{ speakerId: speaker.id }}>
            {t('speaker.faceEnd', { name: speaker.name })}
          </Link>
        </p>
      ) : (
        <>
          <ul className="t roles">
            {speaker.roles.map((role) => (
              <li key={`${role.text} ${role.from}`}>
                <span lang="fr">{role.text}</span>
                <RoleDates role={role} />
              </li>
            ))}
          </ul>
          <Facts data={data} />
        </>
      )}
    </header>
  )
}

function Name({ speaker, voices }: { speaker: SpeakerSummary; voices: Voices }) {
  return (
    <span className="in-ink" data-voice={voices.ink(speaker.id)} lang="fr">
      {speaker.name}
    </span>
  )
}

function RoleDates({ role: { from, to } }: { role: Role }) {
  const { t, date } = useWords()
  if (from === null && to === null) return null
  const words =
    from !== null && to !== null
      ? t('speaker.roleBetween', { from: date(from), to: date(to) })
      : from !== null
        ? t('speaker.roleFrom', { from: date(from) })
        : t('speaker.roleTo', { to: date(to ?? '') })
  return <span className="note">, {words}</span>
}

function Facts({ data: { speaker, tally } }: { data: SpeakerData }) {
  const { t, number } = useWords()
  const { joint, uncertain } = tally
  const parts = [
    number(speaker.quotations),
    joint === 0 ? null : t('speaker.countJoint', { n: number(joint) }),
    uncertain === 0 ? null : t('speaker.countUncertain', { count: uncertain, n: number(uncertain) }),
  ]
  return (
    <dl className="s facts note">
      <dt>{t('speaker.statements')}</dt>
      <dd>{parts.filter((part) => part !== null).join(', ')}</dd>
      {speaker.aliases.length === 0 ? null : (
        <>
          <dt>{t('speaker.named')}</dt>
          <dd lang="fr">
            <i>{speaker.aliases.slice(0, 8).join(', ')}</i>
          </dd>
        </>
      )}
    </dl>
  )
}
