/** Where progress is shown: standard error, or a stand-in for tests. */
export interface ProgressOutput {
  isTTY?: boolean
  columns?: number
  write: (text: string) => unknown
}

/** Nothing is shown before work has lasted so long; elsewhere than on a terminal a plain line comes this often. */
const QUIET_MS = 1000
const REDRAW_MS = 100
const LINE_MS = 10_000
const BAR = 24

/**
 * A progress bar on a terminal, plain lines elsewhere; nothing for short work. Call `step` as often as you like, `end`
 * once: it clears the bar.
 */
export function progress(output: ProgressOutput, what: string, now: () => number = () => performance.now()) {
  const start = now()
  let shownAt: number | null = null
  const step = (done: number, of: number): void => {
    const time = now()
    const pause = shownAt === null ? QUIET_MS : output.isTTY ? REDRAW_MS : LINE_MS
    if (time - (shownAt ?? start) < pause) return
    shownAt = time
    if (output.isTTY) output.write(`\r${bar(done, of)} ${done}/${of} ${what}`.slice(0, output.columns ?? 80))
    else output.write(`${what}: ${done} of ${of}\n`)
  }
  const end = (): void => {
    if (shownAt !== null && output.isTTY) output.write(`\r${' '.repeat((output.columns ?? 80) - 1)}\r`)
  }
  return { step, end }
}

function bar(done: number, of: number): string {
  const full = of === 0 ? BAR : Math.round((done / of) * BAR)
  return '█'.repeat(full) + '░'.repeat(BAR - full)
}
