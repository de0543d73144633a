import { useRef } from 'react'
import type { ArticleData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useTitle } from '#app/ui/useTitle.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Changed } from './Changed.tsx'
import { Neighbours } from './Neighbours.tsx'
import { ReaderScore } from './score/ReaderScore.tsx'
import { sceneOf } from './scene.ts'
import type { Explain } from './slip/prepareSlip.ts'
import { useHits } from './useHits.ts'
import { useNeighbours } from './useNeighbours.ts'
import { usePassage } from './usePassage.ts'
import { useReading } from './useReading.ts'
import { useReveal } from './useReveal.ts'

interface Props {
  data: ArticleData
  /** The id of the open statement, or null. */
  open: string | null
  /** Explains its attribution; null where nothing is open. */
  why: Explain | null
  /** The old id that led here, or null. */
  movedFrom: string | null
}

/** An article to be read, with the statement that the address names laid open. */
export function ArticlePage({ data, open, why, movedFrom }: Props) {
  const { t, lang } = useWords()
  const text = useRef<HTMLDivElement>(null)
  const scene = sceneOf(data)
  const opened = open === null ? undefined : scene.byId.get(open)
  const reason = opened && why ? why(data.article, opened.quotation, scene.voices.name, lang) : null
  const passage = usePassage(scene)
  const hits = useHits(scene)
  const around = useNeighbours(data)
  const reading = useReading(scene, around, open)
  useReveal(open, passage.named)
  useTitle(data.article.title)
  return (
    <article>
      <ArticleHead data={data} />
      {movedFrom === null ? null : (
        <p className="page-grid">
          <span className="t note">{t('article.moved', { id: movedFrom })}</span>
        </p>
      )}
      <Changed words={open === null ? undefined : data.published[open]} lang={data.article.lang} />
      {passage.missing === null ? null : (
        <p className="page-grid" role="status">
          <span className="t note">
            {t('passage.lost')}
            <q>{passage.missing}</q>
          </span>
        </p>
      )}
      {scene.article.quotations.length === 0 ? null : (
        <ReaderScore scene={scene} open={open} onOpen={reading.open} text={text} />
      )}
      <ArticleText
        scene={scene}
        opened={opened}
        why={reason}
        passages={[...passage.parts, ...hits]}
        reading={reading}
        textRef={text}
      />
      <Neighbours {...around} />
    </article>
  )
}
