/** Below this width the slip is a sheet from below (the style sheets' 68rem). */
const SHEET = '(max-width: 68rem)'

/** What a reader does who goes his own way. */
const OWN_WAY = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const
/** Places come to rest within this many frames. */
const FRAMES = 12

/** Whether the slip covers the foot of the window instead of standing beside the text. */
export function hasSheet(): boolean {
  return matchMedia(SHEET).matches
}

/** The index of the first of these elements that begins below the window's upper edge; 0 when none does. */
export function firstBelowFold(ids: readonly string[]): number {
  const block = [...document.querySelectorAll('.block')].find(
    (each) => each.getBoundingClientRect().bottom > 0,
  )
  // Above the block at the edge nothing is asked for its place: it need not be laid out.
  const from = ids.findIndex((id) => {
    const element = document.getElementById(id)
    return element !== null && (!block || follows(element, block))
  })
  if (from === -1) return 0
  const index = ids
    .slice(from)
    .findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) >= 0)
  return from + Math.max(index, 0)
}

/** Whether an element stands in a block or after it. */
function follows(element: Element, block: Element): boolean {
  return (
    block.contains(element) ||
    (block.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  )
}

/**
 * Scrolls an element into view and keeps it there until it rests: what lies around it may be laid out only now, and moves
 * it. Whoever scrolls or types meanwhile has his way.
 */
export function bringIntoView(element: Element, block: ScrollLogicalPosition): void {
  const own = new AbortController()
  for (const event of OWN_WAY)
    addEventListener(event, () => own.abort(), { once: true, passive: true, signal: own.signal })
  const follow = (left: number, last: number, calm: number): void => {
    if (own.signal.aborted) return
    element.scrollIntoView({ block, behavior: 'instant' })
    const { top } = element.getBoundingClientRect()
    const still = Math.abs(top - last) < 1 ? calm + 1 : 0
    if (left === 0 || still > 2) own.abort()
    else requestAnimationFrame(() => follow(left - 1, top, still))
  }
  follow(FRAMES, Number.NaN, 0)
}
