import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Scene } from '../scene.ts'
import { scrollToShare } from '../useReadingPosition.ts'
import { landing, scrubbing } from './moving.ts'

interface Props {
  scene: Scene
  /** The place of the statement last begun; -1 before the first. */
  at: number
  onOpen: (quotationId: string) => void
  text: RefObject<HTMLElement | null>
  children: ReactNode
}

/** The staff of many statements: one control, a place among them. Arrows go from one to the next, Enter opens it. */
export function Scrubber({ scene: { score, voices }, at, onOpen, text, children }: Props) {
  const { t, lang } = useWords()
  const { marks } = score
  // Near the end the text cannot be brought under the eye: the keys keep their own place.
  const [chosen, setChosen] = useState<number | null>(null)
  const place = chosen ?? at
  const mark = marks[Math.max(place, 0)]
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && mark) {
      event.preventDefault()
      onOpen(mark.id)
      return
    }
    const next = landing(event.key, place, marks.length)
    const target = marks[next]
    if (!target || !text.current) return
    event.preventDefault()
    setChosen(next)
    scrollToShare(text.current, target.strokes[0]?.x ?? 0)
  }
  const who =
    mark && mark.speakers.length > 0 ? listed(mark.speakers.map(voices.name), lang) : t('voice.unknown')
  return (
    <div
      className="staff-box"
      role="slider"
      tabIndex={0}
      aria-label={t('partition.place')}
      aria-valuemin={1}
      aria-valuemax={marks.length}
      aria-valuenow={mark?.number ?? 1}
      aria-valuetext={t('partition.statement', { n: mark?.number ?? 1, who })}
      onKeyDown={pressed}
      onBlur={() => setChosen(null)}
      onPointerDownCapture={() => setChosen(null)}
      {...scrubbing(text)}
    >
      {children}
    </div>
  )
}
