import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { SpeakerData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useOpening } from '#app/ui/statement/useOpening.ts'
import { voicesOf } from '#app/ui/statement/voices.ts'
import { useTitle } from '#app/ui/useTitle.ts'
import { byArticle, holding } from './byArticle.ts'
import { SaidInArticle } from './SaidInArticle.tsx'
import { SpeakerHead } from './SpeakerHead.tsx'
import { SpeakerIndex } from './SpeakerIndex.tsx'
import { Strip } from './Strip.tsx'

/** How many articles are shown before the reader asks for more. */
const SHOWN = 40

/** All that one speaker said, in time; with another, face to face on one axis. */
export function SpeakerPage({ data, other }: { data: SpeakerData; other: SpeakerData | null }) {
  const { t, number } = useWords()
  const { q = '' } = useSearch({ from: '/speakers/$speakerId' })
  const navigate = useNavigate({ from: '/speakers/$speakerId' })
  const opening = useOpening()
  const [shown, setShown] = useState(SHOWN)
  const { speaker, statements, others } = data
  const voices = voicesOf(
    [...statements, ...(other?.statements ?? [])].map(({ quotation }) => quotation),
    [speaker, ...(other ? [other.speaker] : []), ...others, ...(other?.others ?? [])],
  )
  const found = holding(statements, q)
  const facing = other ? holding(other.statements, q) : []
  const groups = byArticle(found, facing)
  const title = other ? t('speaker.faceTitle', { a: speaker.name, b: other.speaker.name }) : speaker.name
  useTitle(title)
  const count = found.length + facing.length
  const search = (words: string): void => {
    void navigate({ search: (before) => ({ ...before, q: words }), replace: true, resetScroll: false })
  }
  return (
    <>
      <a className="skip" href="#said">
        {t('speaker.skip')}
      </a>
      <SpeakerHead data={data} other={other} voices={voices} />
      {statements.length === 0 ? (
        <p className="page-grid section">
          <span className="t say">{t('speaker.silent')}</span>
        </p>
      ) : (
        <>
          <Strip data={data} other={other} voices={voices} />
          <div className="page-grid" id="said">
            <search className="t list-search">
              <input
                type="search"
                value={q}
                aria-label={t('speaker.searchLabel')}
                placeholder={t('speaker.searchLabel')}
                onChange={(event) => search(event.target.value)}
              />
              <p className="note" role="status">
                {q === ''
                  ? null
                  : count === 0
                    ? t('speaker.none')
                    : t('speaker.found', { count, n: number(count) })}
              </p>
            </search>
          </div>
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the statements inside are links */}
          <div className="page-grid said-grid" onClick={opening}>
            {groups.slice(0, shown).map((group) => (
              <SaidInArticle
                key={group.article.id}
                group={group}
                voices={voices}
                speaker={speaker.id}
                other={other?.speaker.id}
              />
            ))}
            {other ? null : <SpeakerIndex data={data} voices={voices} />}
          </div>
          {shown < groups.length ? (
            <p className="page-grid">
              <button type="button" className="t as-link" onClick={() => setShown(shown + SHOWN)}>
                {t('speakers.more')}
              </button>
            </p>
          ) : null}
        </>
      )}
    </>
  )
}
