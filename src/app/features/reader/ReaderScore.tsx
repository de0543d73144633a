import {
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { Partition } from '#app/ui/partition/Partition.tsx'
import type { Mark } from '#app/ui/partition/score.ts'
import { Playhead } from './Playhead.tsx'
import type { Scene } from './scene.ts'
import { ScoreVoices } from './ScoreVoices.tsx'
import { scrollToShare, useReadingPosition } from './useReadingPosition.ts'

interface Props {
  scene: Scene
  open: string | null
  onOpen: (quotationId: string) => void
  text: RefObject<HTMLElement | null>
}

/** The partition over the text: how the conversation passes, where the reader is, and a way to any statement. */
export function ReaderScore({ scene, open, onOpen, text }: Props) {
  const { t } = useWords()
  const { score, voices, article } = scene
  const staff = useRef<HTMLDivElement>(null)
  const position = useReadingPosition(text, scene)
  const link = useMarkLink(scene, open, onOpen)
  const current = score.rows.findIndex((row) => row !== null && position.speakers.includes(row))
  return (
    <nav className="score score-reader" aria-label={t('partition.label', { title: article.title })}>
      <ScoreVoices scene={scene} current={current} />
      {/* The staff is a scrubber for pointers; keyboards have its links, and the text itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="staff-box"
        ref={staff}
        onKeyDown={(event) => moveFocus(event, staff.current)}
        onPointerDown={(event) => scrub(event, text.current)}
        onPointerMove={(event) => event.buttons === 1 && scrub(event, text.current)}
      >
        <Partition score={score} voices={voices} size="reader" open={open} link={link}>
          <Playhead share={position.share} />
        </Partition>
      </div>
    </nav>
  )
}

/** Wraps a mark in the link to its statement; the open one, or the first, is the only tab stop. */
function useMarkLink({ score, voices }: Scene, open: string | null, onOpen: (quotationId: string) => void) {
  const { t, lang } = useWords()
  const tabStop = open ?? score.marks[0]?.id
  return ({ id, number, speakers }: Mark, shape: ReactNode) => {
    const who = speakers.length === 0 ? t('voice.unknown') : listed(speakers.map(voices.name), lang)
    const clicked = (event: MouseEvent): void => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      onOpen(id)
    }
    return (
      <a
        href={`${import.meta.env.BASE_URL}q/${id}`}
        data-mark={id}
        tabIndex={id === tabStop ? 0 : -1}
        aria-label={t('partition.statement', { n: number, who })}
        aria-current={id === open ? 'true' : undefined}
        onClick={clicked}
      >
        <title>{`${number}. ${who}`}</title>
        {shape}
      </a>
    )
  }
}

/** Arrow keys move between marks; one of them is the tab stop. */
function moveFocus(event: KeyboardEvent, staff: HTMLElement | null): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  const marks = [...(staff?.querySelectorAll<SVGAElement>('a[data-mark]') ?? [])]
  const at = marks.findIndex((mark) => mark === document.activeElement)
  const target =
    event.key === 'Home' ? marks[0] : event.key === 'End' ? marks.at(-1) : step && marks[at + step]
  if (!target) return
  event.preventDefault()
  target.focus()
}

function scrub(event: PointerEvent<HTMLElement>, text: HTMLElement | null): void {
  if (!text || (event.target instanceof Element && event.target.closest('a'))) return
  const { left, width } = event.currentTarget.getBoundingClientRect()
  scrollToShare(text, (event.clientX - left) / Math.max(width, 1))
}
