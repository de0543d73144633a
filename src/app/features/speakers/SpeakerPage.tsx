import { useSearch } from '@tanstack/react-router'
import type { SpeakerData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { voicesOf } from '#app/ui/statement/voices.ts'
import { useTitle } from '#app/ui/useTitle.ts'
import { byArticle, holding } from './byArticle.ts'
import { Said } from './Said.tsx'
import { SaidSearch } from './SaidSearch.tsx'
import { SpeakerHead } from './SpeakerHead.tsx'
import { Strip } from './Strip.tsx'
import { useStatements } from './useStatements.ts'

/** All that one speaker said, in time; with another, face to face on one axis. */
export function SpeakerPage({ data, other }: { data: SpeakerData; other: SpeakerData | null }) {
  const { t } = useWords()
  const { q = '' } = useSearch({ from: '/speakers/$speakerId' })
  const { speaker, others } = data
  const own = useStatements(data)
  const theirs = useStatements(other)
  const voices = voicesOf(
    [...data.statements, ...(other?.statements ?? [])].map(({ quotation }) => quotation),
    [speaker, ...(other ? [other.speaker] : []), ...others, ...(other?.others ?? [])],
  )
  const found = holding(own.statements, q)
  const facing = holding(theirs.statements, q)
  const until = earliest(own.until, theirs.until)
  useTitle(other ? t('speaker.faceTitle', { a: speaker.name, b: other.speaker.name }) : speaker.name)
  return (
    <>
      <a className="skip" href="#said">
        {t('speaker.skip')}
      </a>
      <SpeakerHead data={data} other={other} voices={voices} />
      {own.statements.length === 0 ? (
        <p className="page-grid section">
          <span className="t say">{t('speaker.silent')}</span>
        </p>
      ) : (
        <>
          <Strip data={data} other={other} voices={voices} />
          <SaidSearch
            key={speaker.id}
            words={q}
            found={found.length + facing.length}
            all={until === null ? null : [speaker.id, ...(other ? [other.speaker.id] : [])]}
          />
          <Said
            data={data}
            other={other}
            groups={byArticle(found, facing).filter(
              ({ article }) => until === null || (article.date ?? '9999') <= until,
            )}
            voices={voices}
            more={() => {
              own.more()
              theirs.more()
            }}
            unfinished={until !== null}
          />
        </>
      )}
    </>
  )
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
