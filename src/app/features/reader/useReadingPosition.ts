import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Where the eye is taken to rest: this share of the window's height. */
const EYE = 0.35

/** Calls back with the reading position (0–1 of the article's length in UTF-16 units) while the page scrolls. */
export function useReadingPosition(
  text: RefObject<HTMLElement | null>,
  moved: (share: number) => void,
): void {
  const tell = useEffectEvent(moved)
  useEffect(() => {
    let frame = 0
    const follow = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (text.current) tell(shareAt(text.current, window.innerHeight * EYE))
      })
    }
    follow()
    window.addEventListener('scroll', follow, { passive: true })
    window.addEventListener('resize', follow)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [text])
}

/** Brings a share of the text to the eye's height. */
export function scrollToShare(text: HTMLElement, share: number): void {
  const lines = linesOf(text)
  const target = Math.min(Math.max(share, 0), 1) * (lines.at(-1)?.end ?? 0)
  const line = lines.find(({ end }) => end >= target)
  if (!line) return
  const { top, height } = line.element.getBoundingClientRect()
  const within = (target - line.start) / Math.max(line.end - line.start, 1)
  window.scrollBy({ top: top + height * within - window.innerHeight * EYE, behavior: 'instant' })
}

function shareAt(text: HTMLElement, y: number): number {
  const lines = linesOf(text)
  const total = lines.at(-1)?.end ?? 1
  // Only of the block at this height are the lines asked for: the others need not be laid out.
  const block = lastAbove([...text.querySelectorAll('.block')], y)
  const element = block && lastAbove([...block.querySelectorAll('.par > p')], y)
  const line = lines.find((each) => each.element === element)
  if (!line) return 0
  const { top, height } = line.element.getBoundingClientRect()
  const within = Math.min(Math.max((y - top) / Math.max(height, 1), 0), 1)
  return (line.start + (line.end - line.start) * within) / total
}

function lastAbove(elements: readonly Element[], y: number): Element | undefined {
  return elements.findLast((element) => element.getBoundingClientRect().top <= y)
}

/** Paragraphs with their places in the text, in UTF-16 units. */
function linesOf(text: HTMLElement): { element: Element; start: number; end: number }[] {
  let offset = 0
  return [...text.querySelectorAll('.par > p')].map((element) => {
    const start = offset
    offset += Number(element.getAttribute('data-length')) + 1
    return { element, start, end: offset }
  })
}
