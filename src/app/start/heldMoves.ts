/** What only the app can answer: a statement, a button that is not a form's. Other links lead where they say. */
const ANSWERED = 'a[data-q], button:not([type="submit"])'
const TYPED = 'input, textarea, select, [contenteditable]'

interface Held {
  /** Does again, in their order, what the reader did while the app was on its way. */
  replay: () => void
  /** The app did not come: what is a link leads where it says, as without scripts. */
  release: () => void
}

/** Holds clicks and keys of one sign that came too early for the app, until it is there. */
export function holdMoves(page: Document): Held {
  const held: (() => void)[] = []
  let last: string | null = null
  const holdClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(ANSWERED) : null
    if (!target || event.button !== 0 || isModified(event) || event.shiftKey) return
    take(event)
    if (target instanceof HTMLAnchorElement) last = target.href
    held.push(() => target.click())
  }
  const holdKey = (event: KeyboardEvent): void => {
    const { key, code, shiftKey, target } = event
    if (key.length !== 1 || key === ' ' || isModified(event)) return
    if (!(target instanceof Element) || target.closest(TYPED)) return
    take(event)
    const again = { key, code, shiftKey, bubbles: true, cancelable: true }
    held.push(() => target.dispatchEvent(new KeyboardEvent('keydown', again)))
  }
  page.addEventListener('click', holdClick, true)
  page.addEventListener('keydown', holdKey, true)
  const end = (): void => {
    page.removeEventListener('click', holdClick, true)
    page.removeEventListener('keydown', holdKey, true)
  }
  return {
    replay: () => {
      end()
      for (const move of held) move()
    },
    release: () => {
      end()
      if (last !== null) page.location.assign(last)
    },
  }
}

const isModified = ({ ctrlKey, metaKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey

/** Nobody else hears of it now: an app that is halfway there would answer a second time. */
function take(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
