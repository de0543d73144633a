import { useState } from 'react'
import type { SpeakerData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useOpening } from '#app/ui/statement/useOpening.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import type { ArticleStatements } from './byArticle.ts'
import { SaidInArticle } from './SaidInArticle.tsx'
import { SpeakerIndex } from './SpeakerIndex.tsx'

/** How many articles are shown before the reader asks for more. */
const SHOWN = 40

interface Props {
  data: SpeakerData
  other: SpeakerData | null
  groups: readonly ArticleStatements[]
  voices: Voices
  /** Whether there are statements that are still to be fetched, by `more`. */
  unfinished: boolean
  more: () => void
}

/** What was said, article by article; beside it, where one speaker is alone, his ways on. */
export function Said({ data, other, groups, voices, unfinished, more }: Props) {
  const { t } = useWords()
  const opening = useOpening()
  const [shown, setShown] = useState(SHOWN)
  const showMore = (): void => {
    setShown(shown + SHOWN)
    if (shown + SHOWN >= groups.length) more()
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the statements inside are links */}
      <div className="page-grid said-grid" onClick={opening}>
        {groups.slice(0, shown).map((group) => (
          <SaidInArticle
            key={group.article.id}
            group={group}
            voices={voices}
            speaker={data.speaker.id}
            other={other?.speaker.id}
          />
        ))}
        {other ? null : <SpeakerIndex data={data} voices={voices} />}
      </div>
      {shown < groups.length || unfinished ? (
        <p className="page-grid">
          <button type="button" className="t as-link" onClick={showMore}>
            {t('speakers.more')}
          </button>
        </p>
      ) : null}
    </>
  )
}
