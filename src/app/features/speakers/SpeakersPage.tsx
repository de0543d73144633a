import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SpeakerSummary } from '#format/site.ts'
import { SPEAKER_KINDS } from '#format/vocabulary.ts'
import { fold } from '#corpus/text/fold.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useSite } from '#app/ui/useSite.ts'
import { useTitle } from '#app/ui/useTitle.ts'

/** How many of a kind are shown before the reader asks for more. */
const SHOWN = 100

/** Who speaks in the corpus, by kind, the most heard first; with a search of its own. */
export function SpeakersPage({ speakers }: { speakers: readonly SpeakerSummary[] }) {
  const { t, number } = useWords()
  const { counts } = useSite()
  const [wanted, setWanted] = useState('')
  useTitle(t('speakers.title'))
  const word = fold(wanted)
  // Who is only spoken of has a page, but no place among those who speak.
  const heard = speakers.filter(({ quotations }) => quotations > 0)
  const found = heard
    .filter(({ name, aliases, roles }) =>
      fold([name, ...aliases, ...roles.map(({ text }) => text)].join(' ')).includes(word),
    )
    .toSorted((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1))
  return (
    <>
      <header className="title page-grid">
        <h1 className="t">{t('speakers.title')}</h1>
        <p className="facts note s">
          {t('speakers.facts', {
            voices: t('count.voices', { count: heard.length, n: number(heard.length) }),
            statements: t('count.statements', { count: counts.quotations, n: number(counts.quotations) }),
          })}
        </p>
        <search className="t list-search">
          <input
            type="search"
            value={wanted}
            aria-label={t('speakers.searchLabel')}
            placeholder={t('speakers.searchLabel')}
            onChange={(event) => setWanted(event.target.value)}
          />
        </search>
      </header>
      {SPEAKER_KINDS.map((kind) => {
        const some = found.filter((speaker) => speaker.kind === kind)
        return some.length === 0 ? null : <Kind key={kind} kind={kind} speakers={some} />
      })}
      {found.length > 0 ? null : (
        <p className="page-grid" role="status">
          <span className="t say">{t(heard.length === 0 ? 'speakers.empty' : 'speakers.none')}</span>
        </p>
      )}
    </>
  )
}

function Kind({ kind, speakers }: { kind: SpeakerSummary['kind']; speakers: readonly SpeakerSummary[] }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? speakers : speakers.slice(0, SHOWN)
  return (
    <section className="page-grid section" aria-labelledby={`kind-${kind}`}>
      <h2 className="m caps" id={`kind-${kind}`}>
        {t(`speakers.${kind}`)}
      </h2>
      <ol className="ts speakers">
        {shown.map((speaker) => (
          <Speaker key={speaker.id} speaker={speaker} />
        ))}
      </ol>
      {shown.length < speakers.length ? (
        <p className="ts">
          <button type="button" className="as-link" onClick={() => setAll(true)}>
            {t('speakers.more')}
          </button>
        </p>
      ) : null}
    </section>
  )
}

function Speaker({ speaker }: { speaker: SpeakerSummary }) {
  const { t, number, date } = useWords()
  const { from, to } = speaker
  const when =
    from === null || to === null
      ? ''
      : from === to
        ? t('speaker.on', { date: date(from) })
        : t('speaker.range', { from: date(from), to: date(to) })
  return (
    <li data-voice={speaker.voice}>
      <Link className="voice-name" to="/speakers/$speakerId" params={{ speakerId: speaker.id }} lang="fr">
        {speaker.name}
      </Link>
      <span className="role-line" lang="fr">
        {speaker.roles.at(-1)?.text}
      </span>
      <span className="note">
        {t('count.statements', { count: speaker.quotations, n: number(speaker.quotations) })}
        {when === '' ? '' : `, ${when}`}
      </span>
    </li>
  )
}
