import { useEffect, useState, type RefObject } from 'react'
import type { Scene } from './scene.ts'

/** Where the eye is taken to rest: this share of the window's height. */
const EYE = 0.35

export interface Position {
  /** 0–1 of the article's length in UTF-16 units. */
  share: number
  /** Speakers of the statement last begun. */
  speakers: readonly string[]
}

const NOBODY: readonly string[] = []

/** The reading position, followed while the page scrolls. */
export function useReadingPosition(text: RefObject<HTMLElement | null>, scene: Scene): Position {
  const [share, setShare] = useState(0)
  useEffect(() => {
    let frame = 0
    const follow = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (text.current) setShare(shareAt(text.current, window.innerHeight * EYE))
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
  const last = scene.score.marks.findLast(({ strokes }) => (strokes[0]?.x ?? 1) <= share)
  return { share, speakers: last?.speakers ?? NOBODY }
}

/** Brings a share of the text to the eye's height. */
export function scrollToShare(text: HTMLElement, share: number): void {
  const lines = paragraphsOf(text)
  const target = Math.min(Math.max(share, 0), 1) * (lines.at(-1)?.end ?? 0)
  const line = lines.find(({ end }) => end >= target)
  if (!line) return
  const { top, height } = line.element.getBoundingClientRect()
  const within = (target - line.start) / Math.max(line.end - line.start, 1)
  window.scrollBy({ top: top + height * within - window.innerHeight * EYE, behavior: 'instant' })
}

function shareAt(text: HTMLElement, y: number): number {
  const lines = paragraphsOf(text)
  const total = lines.at(-1)?.end ?? 1
  const line = lines.findLast(({ element }) => element.getBoundingClientRect().top <= y)
  if (!line) return 0
  const { top, height } = line.element.getBoundingClientRect()
  const within = Math.min(Math.max((y - top) / Math.max(height, 1), 0), 1)
  return (line.start + (line.end - line.start) * within) / total
}

/** Paragraphs with their places in the text, in UTF-16 units. */
function paragraphsOf(text: HTMLElement): { element: Element; start: number; end: number }[] {
  let offset = 0
  return [...text.querySelectorAll('.par > p')].map((element) => {
    const start = offset
    offset += Number(element.getAttribute('data-length')) + 1
    return { element, start, end: offset }
  })
}
