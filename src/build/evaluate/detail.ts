import { spansOf, type Gold } from './gold.ts'
import type { Exported, Matched, Pair } from './match.ts'
import { grouped } from '#corpus/links/grouped.ts'
import { positions, shared } from './positions.ts'
import { figureOf, isKindRight, isSpeakerRight, share, type Figure, type Judged } from './score.ts'

/** How often one part of found quotations is the gold's, and how many of its words are. */
export interface PartAgreement {
  n: number
  /** Every letter the same. */
  exact: number
  /** Over letters and digits of all found ones together. */
  precision: number
  recall: number
  f1: number
}

/** How often what a construction made is right; found and attributed are counts. */
export interface RuleScore {
  exported: number
  found: number
  attributed: number
}

export interface Detail {
  /** Shares of gold quotations of whose letters more than 30 % (80 %) lie in one exported quotation. */
  covered: { over30: number; over80: number }
  parts: { content: PartAgreement; source: PartAgreement; cue: PartAgreement }
  kinds: Record<string, { gold: number; found: Figure; attributed: Figure }>
  /** Gold kind → exported kind → how often, among the found. */
  kindConfusion: Record<string, Record<string, number>>
  rules: Record<string, RuleScore>
}

/** Measures beyond the score; the first is the one of the Radar de Parité (Simon Fraser University), French part. */
export function detail(matched: Matched, judged: Judged, gold: Gold): Detail {
  const { hits } = judged
  return {
    covered: { over30: covered(matched, judged, 0.3), over80: covered(matched, judged, 0.8) },
    parts: {
      content: agreement(hits, (pair) => [
        pair.exported.text,
        pair.exported.quotation.content,
        pair.wanted.content,
      ]),
      source: agreement(hits, (pair) => [
        pair.exported.cueText,
        pair.exported.quotation.source,
        pair.wanted.source,
      ]),
      cue: agreement(hits, (pair) => [pair.exported.cueText, pair.exported.quotation.cue, pair.wanted.cue]),
    },
    kinds: byKind(judged, gold),
    kindConfusion: confusion(hits.filter(({ wanted }) => wanted.gold.kind)),
    rules: byRule(matched, judged),
  }
}

function covered({ exported, textOfLine }: Matched, { top }: Judged, threshold: number): number {
  const byLine = grouped(exported, ({ line }) => line)
  const over = top.filter((wanted) => {
    const text = textOfLine.get(wanted.gold.line) ?? ''
    const letters = positions(text, spansOf(wanted.gold.content))
    const best = (byLine.get(wanted.gold.line) ?? []).map((each) =>
      share(shared(letters, positions(text, each.quotation.content)), letters.size),
    )
    return best.some((each) => each > threshold)
  })
  return share(over.length, top.length)
}

type Spans = readonly (readonly [number, number])[]

/** Pairs whose gold has no such part say nothing about it. */
function agreement(hits: readonly Pair[], partOf: (pair: Pair) => [string, Spans, Spans]): PartAgreement {
  const sum = { n: 0, exact: 0, both: 0, given: 0, wanted: 0 }
  for (const pair of hits) {
    const [text, given, wanted] = partOf(pair)
    if (wanted.length === 0) continue
    const [ours, theirs] = [positions(text, given), positions(text, wanted)]
    const both = shared(ours, theirs)
    sum.n += 1
    sum.exact += both === ours.size && both === theirs.size ? 1 : 0
    sum.both += both
    sum.given += ours.size
    sum.wanted += theirs.size
  }
  const { precision = 0, recall, f1 = 0 } = figureOf(sum.both, sum.wanted, sum.given)
  return { n: sum.n, exact: share(sum.exact, sum.n), precision, recall, f1 }
}

function byKind({ top, hits, right, counted }: Judged, gold: Gold): Detail['kinds'] {
  const kinds = new Set(top.flatMap(({ gold: { kind } }) => kind ?? []))
  return Object.fromEntries(
    [...kinds].toSorted().map((kind) => {
      const wanted = top.filter((each) => each.gold.kind === kind).length
      const given = gold.partial ? null : counted.filter((each) => each.quotation.kind === kind).length
      const figure = (pairs: readonly Pair[]) => figureOf(ofKind(pairs, kind), wanted, given)
      return [kind, { gold: wanted, found: figure(hits), attributed: figure(right) }]
    }),
  )
}

function ofKind(pairs: readonly Pair[], kind: string): number {
  return pairs.filter((pair) => pair.wanted.gold.kind === kind && isKindRight(pair)).length
}

function confusion(hits: readonly Pair[]): Detail['kindConfusion'] {
  const rows = new Map<string, Map<string, number>>()
  for (const { wanted, exported } of hits) {
    const row = rows.get(wanted.gold.kind ?? '') ?? new Map<string, number>()
    rows.set(wanted.gold.kind ?? '', row)
    row.set(exported.quotation.kind, (row.get(exported.quotation.kind) ?? 0) + 1)
  }
  return Object.fromEntries([...rows].map(([kind, row]) => [kind, Object.fromEntries(row)]))
}

/** A construction is judged by all it made, nested ones that the gold has included. */
function byRule({ pairOf }: Matched, { counted }: Judged): Detail['rules'] {
  const rules = grouped(counted, ({ quotation }) => quotation.rule)
  const scoreOf = (made: readonly Exported[]): RuleScore => {
    const pairs = made.flatMap((each) => pairOf.get(each) ?? [])
    return { exported: made.length, found: pairs.length, attributed: pairs.filter(isSpeakerRight).length }
  }
  return Object.fromEntries(
    [...rules]
      .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([rule, made]) => [rule, scoreOf(made)]),
  )
}
