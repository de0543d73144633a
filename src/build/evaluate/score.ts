import type { Gold } from './gold.ts'
import { meet, type Exported, type Matched, type Pair, type Wanted } from './match.ts'

/** Precision and f1 are missing where the gold is partial. */
export interface Figure {
  precision?: number
  recall: number
  f1?: number
}

/** The figures by which an export is compared with a gold; the keys of `--json`. */
export interface Score {
  gold: number
  exported: number
  found: Figure
  attributed: Figure
  exact: Figure
  /** Shares among the found ones. */
  given: { speaker: number; source: number; cue: number; kind: number }
  noise?: { lines: number; of: number }
}

/** What was looked for, found, right; nested gold is optional and counts for nothing, found or not. */
export interface Judged {
  top: Wanted[]
  hits: Pair[]
  right: Pair[]
  exact: Pair[]
  /** Exported quotations that can be right or wrong. */
  counted: Exported[]
  /** Lines without speech on which something was exported. */
  noisy: number[]
}

export function judge({ wanted, exported, pairOf }: Matched, gold: Gold): Judged {
  const top = wanted.filter((each) => !each.gold.nested)
  const hits = top.flatMap((each) => pairOf.get(each) ?? [])
  const right = hits.filter(isSpeakerRight)
  const exact = right.filter((pair) => pair.overlap === 1)
  const counted = exported.filter((each) => {
    const pair = pairOf.get(each)
    return pair ? !pair.wanted.gold.nested : each.quotation.parent === null
  })
  const negatives = new Set(gold.negatives ?? [])
  const noisy = new Set(exported.filter(({ line }) => negatives.has(line)).map(({ line }) => line))
  return { top, hits, right, exact, counted, noisy: [...noisy] }
}

/** The figures of a judged export. */
export function score({ top, hits, right, exact, counted, noisy }: Judged, gold: Gold): Score {
  const figure = (n: number) => figureOf(n, top.length, gold.partial === true ? null : counted.length)
  const withCue = hits.filter(({ wanted }) => wanted.cue.length > 0)
  const withKind = hits.filter(({ wanted }) => wanted.gold.kind)
  const negatives = new Set(gold.negatives ?? []).size
  return {
    gold: top.length,
    exported: counted.length,
    found: figure(hits.length),
    attributed: figure(right.length),
    exact: figure(exact.length),
    given: {
      speaker: share(right.length, hits.length),
      source: share(hits.filter(isSourceMet).length, hits.length),
      cue: share(withCue.filter(isCueMet).length, withCue.length),
      kind: share(withKind.filter(isKindRight).length, withKind.length),
    },
    ...(negatives > 0 ? { noise: { lines: noisy.length, of: negatives } } : {}),
  }
}

/** n right ones of so many wanted and so many given (null: not to be judged). */
export function figureOf(n: number, wanted: number, given: number | null): Figure {
  const recall = share(n, wanted)
  if (given === null) return { recall }
  const precision = share(n, given)
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** A share, 0 of nothing. */
export function share(n: number, of: number): number {
  return of ? n / of : 0
}

/** The same speakers; where the gold names nobody, the same source words. */
export function isSpeakerRight(pair: Pair): boolean {
  const { speakers } = pair.wanted
  if (speakers === null) return isSourceMet(pair)
  return (
    speakers.length === pair.exported.speakers.length &&
    speakers.every((name, i) => name === pair.exported.speakers[i])
  )
}

function isSourceMet({ wanted, exported }: Pair): boolean {
  return wanted.source.length === 0 || meet(exported.cueText, exported.quotation.source, wanted.source)
}

function isCueMet({ wanted, exported }: Pair): boolean {
  return meet(exported.cueText, exported.quotation.cue, wanted.cue)
}

export function isKindRight({ wanted, exported }: Pair): boolean {
  return exported.quotation.kind === wanted.gold.kind
}
