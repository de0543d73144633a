import { readStored, writeStored } from '#app/ui/stored.ts'

/** The reader's paper. An absent key follows the system; names and values are those of public/theme.js. */
export interface Display {
  theme?: 'light' | 'dark' | 'eink'
  contrast?: 'more' | 'less'
  size?: '1' | '3' | '4'
  face?: 'legible'
  /** Shortcuts of one sign, which speech control may set off unasked (WCAG 2.1.4). */
  keys?: 'off'
}

export const DISPLAY_VALUES = {
  size: ['1', undefined, '3', '4'],
  face: [undefined, 'legible'],
  theme: [undefined, 'light', 'dark', 'eink'],
  contrast: [undefined, 'more', 'less'],
  keys: [undefined, 'off'],
} as const satisfies { [K in keyof Display]-?: readonly Display[K][] }

const KEY = 'dixit.display'

/** What was chosen on this device; anything unknown is left out. */
export function readDisplay(): Display {
  try {
    const stored: unknown = JSON.parse(readStored(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}

/** Puts a choice in force and keeps it. */
export function applyDisplay(display: Display): void {
  for (const name of ['theme', 'contrast', 'size', 'face', 'keys'] as const) {
    const value = display[name]
    if (value === undefined) delete document.documentElement.dataset[name]
    else document.documentElement.dataset[name] = value
  }
  writeStored(KEY, JSON.stringify(display))
  tellWorker(display)
}

/** The service worker writes the choice into the next page, before it is painted (src/app/sw/paper.ts). */
function tellWorker(paper: Display): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage({ paper }, [])
}
