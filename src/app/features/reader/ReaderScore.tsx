import { Link } from '@tanstack/react-router'
import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { Partition } from '#app/ui/partition/Partition.tsx'
import type { Mark } from '#app/ui/partition/score.ts'
import { monogram } from '#app/ui/statement/names.ts'
import { Playhead } from './Playhead.tsx'
import type { Scene } from './scene.ts'
import { scrollToShare, useReadingPosition } from './useReadingPosition.ts'

interface Props {
  scene: Scene
  open: string | null
  onOpen: (quotationId: string) => void
  text: RefObject<HTMLElement | null>
}

/** The partition over the text: how the conversation passes, where the reader is, and a way to any statement. */
export function ReaderScore({ scene, open, onOpen, text }: Props) {
  const { t, lang } = useWords()
  const { score, voices, article } = scene
  const staff = useRef<HTMLDivElement>(null)
  const position = useReadingPosition(text, scene)
  const current = score.rows.findIndex((row) => row !== null && position.speakers.includes(row))
  const tabStop = open ?? score.marks[0]?.id
  const link = (mark: Mark, shape: React.ReactNode) => {
    const who = mark.speakers.length === 0 ? t('voice.unknown') : listed(mark.speakers.map(voices.name), lang)
    return (
      <a
        href={`${import.meta.env.BASE_URL}q/${mark.id}`}
        data-mark={mark.id}
        tabIndex={mark.id === tabStop ? 0 : -1}
        aria-label={t('partition.statement', { n: mark.number, who })}
        aria-current={mark.id === open ? 'true' : undefined}
        onClick={(event: MouseEvent) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onOpen(mark.id)
        }}
      >
        <title>{`${mark.number}. ${who}`}</title>
        {shape}
      </a>
    )
  }
  return (
    <nav className="score score-reader" aria-label={t('partition.label', { title: article.title })}>
      <ul className="voices" aria-label={t('partition.voicesLabel')} data-rows={score.rows.length}>
        {score.rows.map((id, row) => (
          <li
            key={id}
            data-voice={voices.ink(id ?? undefined)}
            aria-current={row === current ? 'true' : undefined}
          >
            {id === null ? (
              <Others
                unknown={score.marks.every(
                  ({ rows, speakers }) => speakers.length === 0 || rows.every((each) => each.row !== row),
                )}
              />
            ) : (
              <Link to="/speakers/$speakerId" params={{ speakerId: id }}>
                <span className="full" lang="fr">
                  {voices.name(id)}
                </span>
                <abbr className="mono" title={voices.name(id)}>
                  {monogram(voices.name(id))}
                </abbr>
              </Link>
            )}
            <span className="n">{score.counts[row]}</span>
          </li>
        ))}
      </ul>
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

/** The last staff: everybody else, or nobody that the text names. */
function Others({ unknown }: { unknown: boolean }) {
  const { t } = useWords()
  return (
    <>
      <span className="full">{t(unknown ? 'voice.unknown' : 'partition.others')}</span>
      <abbr className="mono" title={t(unknown ? 'voice.unknown' : 'partition.others')}>
        {unknown ? '?' : '…'}
      </abbr>
    </>
  )
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

function scrub(event: React.PointerEvent<HTMLElement>, text: HTMLElement | null): void {
  if (!text || (event.target instanceof Element && event.target.closest('a'))) return
  const { left, width } = event.currentTarget.getBoundingClientRect()
  scrollToShare(text, (event.clientX - left) / Math.max(width, 1))
}
