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
/** Of so little of the work nothing can be concluded. */
const FORESEEABLE = 0.02

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
    const left = remaining(time - start, done, of)
    if (output.isTTY) {
      const width = output.columns ?? 80
      output.write(
        `\r${`${bar(done, of)} ${done}/${of} ${what}${left}`.slice(0, width - 1).padEnd(width - 1)}`,
      )
    } else output.write(`${what}: ${done} of ${of}${left}\n`)
  }
  const end = (): void => {
    if (shownAt !== null && output.isTTY) output.write(`\r${' '.repeat((output.columns ?? 80) - 1)}\r`)
  }
  return { step, end }
}

/** How long the rest takes at the pace so far; nothing while that says little. */
function remaining(ms: number, done: number, of: number): string {
  if (done <= 0 || done >= of || done / of < FORESEEABLE) return ''
  const seconds = Math.ceil(((ms / done) * (of - done)) / 1000)
  return seconds < 100 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`
}

function bar(done: number, of: number): string {
  const full = of === 0 ? BAR : Math.round((done / of) * BAR)
  return '█'.repeat(full) + '░'.repeat(BAR - full)
}
