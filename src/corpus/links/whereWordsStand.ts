import { articlesOf, type Fate, type Grounds, type LostReason, type Missing } from './fate.ts'
import { grouped } from './grouped.ts'
import { LEAST_LIKENESS, type Verdict } from './judge.ts'
import { likeness } from './likeness.ts'
import { type Near, nearest } from './nearest.ts'
import { paragraphHolders, type Place, quotationHolders } from './places.ts'
import { standsAt, standsNearly } from './standing.ts'

/** Paragraphs of a lost quotation's own article in which changed words are looked for. */
const MOST_PARAGRAPHS = 4

/**
 * Of each lost record the reason, and the place where its words still stand, if they do: in its own articles also where
 * they changed a little, in others word for word or as a quotation at least 0.7 alike.
 */
export function whereWordsStand(
  lost: readonly Missing[],
  verdicts: ReadonlyMap<Missing, Verdict>,
  ofKey: ReadonlyMap<string, readonly number[]>,
  grounds: Grounds,
): Map<string, Fate> {
  const fates = new Map<string, Fate>()
  const set = (one: Missing, reason: LostReason, at: Place | null) =>
    fates.set(one.record.id, { kind: 'lost', reason, at })
  const unseen: Missing[] = []
  for (const one of lost) {
    const verdict = verdicts.get(one)
    if (verdict === undefined || verdict.kind === 'none' || verdict.kind === 'found') unseen.push(one)
    else set(one, verdict.kind, verdict.place)
  }
  for (const [one, at] of inOwnParagraphs(unseen, ofKey, grounds)) set(one, 'not-a-quotation', at)
  const rest = unseen.filter(({ record }) => !fates.has(record.id))
  const others = elsewhere(rest, ofKey, grounds)
  for (const one of rest) {
    const at = others.get(one)
    const gone = (ofKey.get(one.record.key) ?? []).length === 0 ? 'article-gone' : 'words-gone'
    set(one, at === undefined ? gone : 'other-article', at ?? null)
  }
  return fates
}

function inOwnParagraphs(
  missing: readonly Missing[],
  ofKey: ReadonlyMap<string, readonly number[]>,
  grounds: Grounds,
): Map<Missing, Place> {
  const found = new Map<Missing, Place>()
  for (const [key, ones] of grouped(missing, ({ record }) => record.key)) {
    const own = articlesOf(grounds, ofKey.get(key) ?? [])
    const near = nearest(wordsOf(ones), () => paragraphHolders(own), 'holding')
    for (const [index, one] of ones.entries()) {
      const places = near[index] ?? []
      const at = standing(one, places) ?? standingNearly(one, places.slice(0, MOST_PARAGRAPHS))
      if (at !== null) found.set(one, at)
    }
  }
  return found
}

function elsewhere(
  missing: readonly Missing[],
  ofKey: ReadonlyMap<string, readonly number[]>,
  { articles, heads }: Grounds,
): Map<Missing, Place> {
  const found = new Map<Missing, Place>()
  const paragraphs = nearest(wordsOf(missing), () => paragraphHolders(articles), 'whole')
  const quotations = nearest(wordsOf(missing), () => quotationHolders(articles), 'alike')
  for (const [index, one] of missing.entries()) {
    const own = (ofKey.get(one.record.key) ?? []).map((place) => heads[place]?.id)
    const others = (near: readonly Near<Place>[] | undefined) =>
      (near ?? []).filter(({ at }) => !own.includes(at.article))
    const alike = others(quotations[index]).find(({ words }) => likeness(one.words, words) >= LEAST_LIKENESS)
    const at = standing(one, others(paragraphs[index])) ?? alike?.at
    if (at !== undefined) found.set(one, at)
  }
  return found
}

function wordsOf(missing: readonly Missing[]): (readonly string[])[] {
  return missing.map(({ words }) => words)
}

function standing({ words }: Missing, near: readonly Near<Place>[]): Place | null {
  for (const { at } of near) {
    const span = standsAt(words, at.text)
    if (span !== null) return { ...at, span }
  }
  return null
}

function standingNearly({ words }: Missing, near: readonly Near<Place>[]): Place | null {
  for (const { at } of near) {
    const span = standsNearly(words, at.text, LEAST_LIKENESS)
    if (span !== null) return { ...at, span }
  }
  return null
}
