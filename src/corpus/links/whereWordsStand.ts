import type { Article } from '#format/corpus.ts'
import type { Fate, Grounds, Missing } from './fate.ts'
import { grouped } from './grouped.ts'
import { LEAST_LIKENESS, type Verdict } from './judge.ts'
import { likeness } from './likeness.ts'
import { type Near, nearest } from './nearest.ts'
import { paragraphHolders, type Place, quotationHolders } from './places.ts'
import { standsAt, standsNearly } from './standing.ts'

/** Paragraphs of a lost quotation's own article in which changed words are looked for. */
const MOST_PARAGRAPHS = 4

/** Of each lost record the reason, and the place where its words still stand, if they do. */
export function* whereWordsStand(
  lost: readonly Missing[],
  verdicts: ReadonlyMap<Missing, Verdict>,
  ofKey: ReadonlyMap<string, readonly Article[]>,
  { articles }: Grounds,
): Generator<[string, Fate]> {
  const own = paragraphsOf(lost, ofKey)
  const wanted = lost.map(({ words }) => words)
  const all = articles.map(({ article }) => article)
  const paragraphs = nearest(wanted, () => paragraphHolders(all), 'part')
  const quotations = nearest(wanted, () => quotationHolders(all), 'whole')
  for (const [index, one] of lost.entries()) {
    const verdict = verdicts.get(one)
    const owners = ofKey.get(one.record.key) ?? []
    const here = inParagraphs(one, own.get(one) ?? [], true)
    const there = (near: readonly Near<Place>[] | undefined) =>
      (near ?? []).filter(({ at }) => !owners.includes(at.article))
    yield [
      one.record.id,
      (verdict !== undefined && unclear(verdict)) ||
        (here && { kind: 'lost', reason: 'not-a-quotation', at: here }) ||
        elsewhere(one, there(paragraphs[index]), there(quotations[index])) || {
          kind: 'lost',
          reason: owners.length === 0 ? 'article-gone' : 'words-gone',
          at: null,
        },
    ]
  }
}

function paragraphsOf(
  lost: readonly Missing[],
  ofKey: ReadonlyMap<string, readonly Article[]>,
): Map<Missing, Near<Place>[]> {
  const found = new Map<Missing, Near<Place>[]>()
  for (const [key, ones] of grouped(lost, ({ record }) => record.key)) {
    const owners = ofKey.get(key) ?? []
    const wanted = ones.map(({ words }) => words)
    const near = nearest(wanted, () => paragraphHolders(owners), 'part')
    for (const [index, one] of ones.entries()) found.set(one, near[index] ?? [])
  }
  return found
}

function unclear(verdict: Verdict): Fate | null {
  if (verdict.kind === 'none' || verdict.kind === 'found') return null
  return { kind: 'lost', reason: verdict.kind, at: verdict.place }
}

function elsewhere(
  one: Missing,
  paragraphs: readonly Near<Place>[],
  quotations: readonly Near<Place>[],
): Fate | null {
  const alike = quotations.find(({ words }) => likeness(one.words, words) >= LEAST_LIKENESS)
  const at = inParagraphs(one, paragraphs, false) ?? alike?.at ?? null
  return at === null ? null : { kind: 'lost', reason: 'other-article', at }
}

function inParagraphs({ words }: Missing, near: readonly Near<Place>[], changed: boolean): Place | null {
  for (const { at } of near) {
    const span = standsAt(words, textOf(at))
    if (span !== null) return { ...at, span }
  }
  if (!changed) return null
  for (const { at } of near.slice(0, MOST_PARAGRAPHS)) {
    const span = standsNearly(words, textOf(at), LEAST_LIKENESS)
    if (span !== null) return { ...at, span }
  }
  return null
}

function textOf({ article, paragraph }: Place): string {
  return article.paragraphs[paragraph]?.text ?? ''
}
