import { useEffect, useRef, type RefObject } from 'react'

/** Distance of the spine from the text's edge, and of its corners, in pixels. */
const SPINE = -9
const CORNER = 4
/** A branch leaves its mention from below, at most this far from its left edge. */
const STEM = 12

/** The chain of mentions of the open statement: one spine in the gutter, a branch under each, in the gaps between lines. */
export function Thread({ text, ink }: { text: RefObject<HTMLElement | null>; ink: number }) {
  const path = useRef<SVGPathElement>(null)
  useEffect(() => {
    const box = text.current
    if (!box) return undefined
    const draw = (): void => path.current?.setAttribute('d', threadPath(box))
    const observer = new ResizeObserver(draw)
    observer.observe(box)
    void document.fonts.ready.then(draw)
    return () => observer.disconnect()
  }, [text])
  return (
    <svg className="thread" data-voice={ink} aria-hidden="true">
      <path ref={path} />
    </svg>
  )
}

/** The path through every `[data-chain]` of the text, in its coordinates; empty when there are fewer than two. */
function threadPath(box: HTMLElement): string {
  const origin = box.getBoundingClientRect()
  const half = Number.parseFloat(getComputedStyle(box).lineHeight) / 2
  const points = [...box.querySelectorAll('[data-chain]')].flatMap((element) => {
    const [rect] = element.getClientRects()
    if (!rect) return []
    const middle = rect.top - origin.top + rect.height / 2
    return [{ x: rect.left - origin.left + Math.min(STEM, rect.width / 2), y: middle, gap: middle + half }]
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return ''
  const branches = points.map(({ x, y, gap }) => `M${x} ${y + half * 0.8} V${gap} H${SPINE + CORNER}`)
  const spine = `M${SPINE + CORNER} ${first.gap} Q${SPINE} ${first.gap} ${SPINE} ${first.gap + CORNER} V${last.gap - CORNER} Q${SPINE} ${last.gap} ${SPINE + CORNER} ${last.gap}`
  const joints = points.slice(1, -1).map(({ gap }) => `M${SPINE + CORNER} ${gap} H${SPINE}`)
  return [...branches, first.gap === last.gap ? '' : spine, ...joints].join(' ')
}
