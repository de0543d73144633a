import { fold } from '../text/fold.ts'
import { isCopy } from './copies.ts'
import { articlesOf, type Fate, type Grounds, type Missing } from './fate.ts'
import { grouped } from './grouped.ts'
import { judge, LEAST_LIKENESS, type Verdict } from './judge.ts'
import type { PublishedRecord } from './ledgerLine.ts'
import { nearQuotations, type Place } from './places.ts'
import { surroundings } from './surroundings.ts'

/** Fewer words are a formula, which any two articles may hold: then what stood before and after must agree. */
const LEAST_WORDS = 8
const NOTHING: Verdict = { kind: 'none' }

/**
 * What is found of each record in articles whose key was never published: where no article of its own key is left at
 * least 0.7 alike, else word for word, if the words may have been taken out of it.
 */
export function* inNewArticles(
  missing: readonly Missing[],
  ofKey: ReadonlyMap<string, readonly number[]>,
  grounds: Grounds,
): Generator<[Missing, Verdict]> {
  const { heads, published } = grounds
  const near = nearQuotations(missing, articlesOf(grounds, freshPlaces(grounds)))
  const placeOf = new Map(heads.map(({ id }, place) => [id, place]))
  const oldOf = (one: Missing) => ofKey.get(one.record.key) ?? []
  const verdicts = missing.map((one, index) =>
    judge(one, near[index] ?? [], oldOf(one).length === 0 ? LEAST_LIKENESS : 1, published),
  )
  const said = saidElsewhere(
    missing.filter((_, index) => verdicts[index]?.kind === 'found'),
    published,
    new Set(heads.map(({ key }) => key)),
  )
  for (const [index, one] of missing.entries()) {
    const verdict = verdicts[index] ?? NOTHING
    const taken = verdict.kind !== 'found' || isTakenOut(one, verdict.place, oldOf(one), placeOf, grounds)
    yield [one, taken && !said.has(one) ? verdict : NOTHING]
  }
}

/** Those whose words were also published in another article that stands: a formula, which tells no article from another. */
function saidElsewhere(
  missing: readonly Missing[],
  published: ReadonlyMap<string, PublishedRecord>,
  standing: ReadonlySet<string>,
): ReadonlySet<Missing> {
  const byWords = grouped(missing, ({ words }) => words.join(' '))
  const elsewhere = new Set<Missing>()
  if (byWords.size === 0) return elsewhere
  for (const { key, exact } of published.values()) {
    if (!standing.has(key)) continue
    for (const one of byWords.get(fold(exact)) ?? []) if (one.record.key !== key) elsewhere.add(one)
  }
  return elsewhere
}

/** Whether words may have been taken out of articles that still stand: not repeated with the rest of them, nor a formula. */
function isTakenOut(
  { record, words }: Missing,
  place: Place,
  from: readonly number[],
  placeOf: ReadonlyMap<string, number>,
  grounds: Grounds,
): boolean {
  if (from.length === 0) return true
  const { prefix, suffix } = surroundings(record, place)
  if (words.length < LEAST_WORDS && (prefix !== 'agrees' || suffix !== 'agrees')) return false
  const into = grounds.articles.at(placeOf.get(place.article) ?? -1)
  if (into === undefined) return true
  for (const article of articlesOf(grounds, from)) if (isCopy(into, article)) return false
  return true
}

/** The places of articles whose key was never published. */
function freshPlaces({ heads, publishedKeys }: Grounds): number[] {
  return Array.from(heads.keys()).filter((place) => !publishedKeys.has(heads[place]?.key ?? ''))
}

/**
 * An article whose source moved is a new one for the ledger, and formulas of it stand in other new ones too. Where a new
 * article bears its id, or most of its quotations went clearly to one, the others are looked for there alone.
 */
export function* inSuccessors(
  orphans: readonly Missing[],
  fates: ReadonlyMap<string, Fate>,
  grounds: Grounds,
): Generator<[Missing, Verdict]> {
  const { heads, published } = grounds
  const placeOf = new Map(freshPlaces(grounds).map((place) => [heads[place]?.id ?? '', place]))
  for (const ones of grouped(orphans, ({ record }) => record.key).values()) {
    const sameId = ones.map(({ record }) => placeOf.get(record.article)).find((place) => place !== undefined)
    const successor = sameId ?? placeOf.get(successorOf(ones, fates) ?? '')
    const rest = ones.filter(({ record }) => !fates.has(record.id))
    if (successor === undefined) continue
    const near = nearQuotations(rest, articlesOf(grounds, [successor]))
    for (const [index, one] of rest.entries()) {
      yield [one, judge(one, near[index] ?? [], LEAST_LIKENESS, published)]
    }
  }
}

/** The id of the article to which more than half of those that moved went. */
function successorOf(ones: readonly Missing[], fates: ReadonlyMap<string, Fate>): string | null {
  const counts = new Map<string, number>()
  let moved = 0
  for (const { record } of ones) {
    const fate = fates.get(record.id)
    if (fate?.kind !== 'moved') continue
    moved += 1
    counts.set(fate.place.article, (counts.get(fate.place.article) ?? 0) + 1)
  }
  for (const [article, count] of counts) if (count * 2 > moved) return article
  return null
}
