import type { Intervals } from './bootstrap.ts'
import type { Detail } from './detail.ts'
import type { Figure } from './score.ts'

/** The further measures as lines of text. */
export function detailLines(detail: Detail, intervals: Intervals, partial: boolean): string[] {
  const { found, attributed, units } = intervals
  const measure = partial ? 'recall' : 'f1'
  return [
    '',
    `95 % interval of ${measure}, ${units} paragraphs: found ${range(found)}, attributed ${range(attributed)}`,
    `gold covered by more than 30 % ${number(detail.covered.over30)}, by more than 80 % ${number(detail.covered.over80)}`,
    '',
    `${'part'.padEnd(10)}    n  exact  precision  recall     f1`,
    ...Object.entries(detail.parts).map(
      ([name, { n, exact, precision, recall, f1 }]) =>
        `${name.padEnd(10)}${String(n).padStart(5)}  ${number(exact)}      ${number(precision)}   ${number(recall)}  ${number(f1)}`,
    ),
    ...kindLines(detail),
    ...ruleLines(detail),
  ]
}

function kindLines({ kinds }: Detail): string[] {
  const lines = Object.entries(kinds).map(
    ([kind, { gold, found, attributed }]) =>
      `${kind.padEnd(10)}${String(gold).padStart(5)}  ${best(found)}       ${best(attributed)}`,
  )
  return lines.length === 0 ? [] : ['', `${'kind'.padEnd(10)}    n  found  attributed`, ...lines]
}

function ruleLines({ rules }: Detail): string[] {
  const lines = Object.entries(rules).map(
    ([rule, { exported, found, attributed }]) =>
      `${rule.padEnd(28)}${String(exported).padStart(5)}${String(found).padStart(7)}${String(attributed).padStart(12)}`,
  )
  return lines.length === 0 ? [] : ['', `${'construction'.padEnd(28)} made  found  attributed`, ...lines]
}

function best({ f1, recall }: Figure): string {
  return number(f1 ?? recall)
}

function range({ low, high }: { low: number; high: number }): string {
  return `${number(low)}–${number(high)}`
}

function number(value: number): string {
  return value.toFixed(3)
}
