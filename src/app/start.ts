/**
 * What every page runs first. A page that is only read needs nothing of the app: its words, colours and links are in the
 * HTML. There the app comes with the reader's first move, or when he has stayed for a while; elsewhere it comes at once.
 */
import { chooseLanguage } from './i18n/languages.ts'
import { holdMoves } from './start/heldMoves.ts'
import { readStored } from './ui/stored.ts'

/** After so long a reader stays, and what he does next should find the app. */
const STAYED_MS = 8000

/** Whatever a reader does first. `scroll` is heard as it is captured: it does not bubble from a part of the page. */
const MOVES = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const

let started: Promise<void> | null = null

/** Fetches the app, once. What the reader does meanwhile is done by the app when it is there. */
function start(): void {
  if (started) return
  for (const move of MOVES) removeEventListener(move, start, true)
  const held = holdMoves(document)
  started = import('./main.tsx').then(({ taken }) => taken).then(held.replay, held.release)
}

if (canWait()) {
  for (const move of MOVES) addEventListener(move, start, { capture: true, passive: true })
  if (document.readyState === 'complete') startLater()
  else addEventListener('load', startLater, { once: true })
} else afterPaint(start)

/** Whether the page is a text that stands as the app would draw it: no filter, no passage to mark, in French. */
function canWait(): boolean {
  const root = document.getElementById('root')
  return (
    root?.dataset['waits'] !== undefined &&
    location.search === '' &&
    location.hash === '' &&
    chooseLanguage([readStored('dixit.lang'), ...navigator.languages]) === 'fr'
  )
}

/** Words that are there are shown before scripts keep the browser busy; a page in the background is not painted. */
function afterPaint(then: () => void): void {
  if (document.visibilityState === 'hidden') then()
  else requestAnimationFrame(() => setTimeout(then))
}

function startLater(): void {
  // Who saves data is not given what he did not ask for.
  if ('connection' in navigator && savesData(navigator.connection)) return
  setTimeout(() => requestIdle(start), STAYED_MS)
}

const savesData = (connection: unknown): boolean =>
  typeof connection === 'object' &&
  connection !== null &&
  'saveData' in connection &&
  connection.saveData === true

function requestIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then)
  else then()
}
