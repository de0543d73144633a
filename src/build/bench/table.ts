/** Median and 99th percentile of some measures; [0, 0] of none. */
export function quantiles(measures: readonly number[]): [median: number, p99: number] {
  const sorted = measures.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [at(0.5), at(0.99)]
}

/** The shortest of several measures of each piece of work, so that what else a machine does counts little. */
export function shortest(rounds: readonly (readonly number[])[]): number[] {
  const [first = []] = rounds
  return first.map((_, k) => Math.min(...rounds.map((round) => round[k] ?? Infinity)))
}

/** Prints a table in Markdown, so that `docs/performance.md` can take it as it is. */
export function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const numbers = heads.map(() => '---:')
  process.stdout.write([`\n${title}\n`, line(heads), line(numbers), ...rows.map(line), ''].join('\n'))
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
