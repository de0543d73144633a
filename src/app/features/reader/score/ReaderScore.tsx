import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { Partition } from '#app/ui/partition/Partition.tsx'
import type { Mark } from '#app/ui/partition/score.ts'
import { Shapes } from '#app/ui/partition/Shapes.tsx'
import type { Scene } from '../scene.ts'
import { useReadingPosition } from '../useReadingPosition.ts'
import { MarkShape } from './MarkShape.tsx'
import { moveFocus, scrubbing } from './moving.ts'
import { Playhead } from './Playhead.tsx'
import { ScoreVoices } from './ScoreVoices.tsx'
import { Scrubber } from './Scrubber.tsx'
import { useMarkLink } from './useMarkLink.tsx'

interface Props {
  scene: Scene
  open: string | null
  onOpen: (quotationId: string) => void
  text: RefObject<HTMLElement | null>
}

/** Of more statements the marks are too narrow to be hit one by one, and too many to be drawn as links. */
const MOST_LINKS = 100

/** The partition over the text: how the conversation passes, where the reader is, and a way to any statement. */
export function ReaderScore({ scene, open, onOpen, text }: Props) {
  const { t } = useWords()
  const { score, voices, article } = scene
  const head = useRef<SVGSVGElement>(null)
  /** The statement last begun, by its place. */
  const [at, setAt] = useState(-1)
  useReadingPosition(text, (share) => {
    // An attribute, not a state: it moves with every frame of a scroll.
    head.current?.setAttribute('x', `${(share * 100).toFixed(2)}%`)
    setAt(score.marks.findLastIndex(({ strokes }) => (strokes[0]?.x ?? 1) <= share))
  })
  const link = useMarkLink(scene, open, onOpen)
  const speakers = score.marks[at]?.speakers
  const current = score.rows.findIndex((row) => row !== null && speakers?.includes(row))
  const many = score.marks.length > MOST_LINKS
  const rows = Math.max(score.rows.length, 1)
  const shape = (mark: Mark): ReactNode => (
    <MarkShape mark={mark} rows={rows} voices={voices} on={mark.id === open} />
  )
  const opened = open === null ? undefined : scene.score.marks[scene.byId.get(open)?.index ?? -1]
  const staff = (
    <Partition score={score} size="reader" picture={many}>
      {many ? (
        <>
          <Shapes score={score} voices={voices} />
          {opened ? shape(opened) : null}
        </>
      ) : (
        score.marks.map((mark) => <g key={mark.id}>{link(mark, shape(mark))}</g>)
      )}
      <Playhead at={head} />
    </Partition>
  )
  return (
    <nav className="score score-reader" aria-label={t('partition.label', { title: article.title })}>
      <ScoreVoices scene={scene} current={current} />
      {many ? (
        <Scrubber scene={scene} at={at} onOpen={onOpen} text={text}>
          {staff}
        </Scrubber>
      ) : (
        // The staff is a scrubber for pointers; keyboards have its links, and the text itself.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="staff-box" onKeyDown={moveFocus} {...scrubbing(text)}>
          {staff}
        </div>
      )}
    </nav>
  )
}
