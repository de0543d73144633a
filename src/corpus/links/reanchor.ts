import { foldedWords } from '../text/fold.ts'
import { articlesOf, type Fate, type Grounds, type Missing, placesOfKeys } from './fate.ts'
import { grouped } from './grouped.ts'
import { judge, LEAST_LIKENESS, type Verdict } from './judge.ts'
import type { PublishedRecord } from './ledgerLine.ts'
import { inNewArticles, inSuccessors } from './newArticles.ts'
import { nearQuotations, type Place } from './places.ts'
import { firstWords } from './quotationIds.ts'
import { fitOf } from './surroundings.ts'
import { whereWordsStand } from './whereWordsStand.ts'

/**
 * What became of each record whose id is no longer alive, by id. Always reckoned from what was published first.
 *
 * 1. In the articles of its key: at least 0.7 alike.
 * 2. In an article whose key was never published: at least 0.7 alike when no article of the old key is left, else word
 *    for word, and not where the rest of the article is copied from the old one: a text that moves leaves its place.
 * 3. In any other published article: never. Communiqués repeat each other word for word about other countries.
 */
export function reanchor(records: readonly PublishedRecord[], grounds: Grounds): Map<string, Fate> {
  const missing = records.map((record): Missing => ({ record, words: foldedWords(record.exact) }))
  const ofKey = placesOfKeys(new Set(records.map(({ key }) => key)), grounds)
  const fates = new Map<string, Fate>()
  const homeless = new Map<Missing, Verdict>()
  for (const [one, verdict] of inOwnArticles(missing, ofKey, grounds)) settle(one, verdict, fates, homeless)
  const rest = [...homeless.keys()]
  // With no article of their key left: another edition may have moved as a whole.
  const orphans = missing.filter(({ record }) => !ofKey.has(record.key))
  for (const [one, verdict] of inNewArticles(rest, ofKey, grounds)) settle(one, verdict, fates, homeless)
  for (const [one, verdict] of inSuccessors(orphans, fates, grounds)) settle(one, verdict, fates, homeless)
  for (const [one, place] of claimedByOthers(missing, fates)) {
    fates.delete(one.record.id)
    homeless.set(one, { kind: 'several-places', place })
  }
  const lost = missing.filter(({ record }) => !fates.has(record.id))
  for (const [id, fate] of whereWordsStand(lost, homeless, ofKey, grounds)) fates.set(id, fate)
  return fates
}

/**
 * Those of quotations that began with the same words under one key which claim the same place without fitting it best:
 * a formula said twice of which one is left.
 */
function* claimedByOthers(
  missing: readonly Missing[],
  fates: ReadonlyMap<string, Fate>,
): Generator<[Missing, Place]> {
  const claims = missing.flatMap((one) => {
    const fate = fates.get(one.record.id)
    return fate?.kind === 'moved' ? [{ one, place: fate.place, to: fate.to }] : []
  })
  for (const ones of grouped(claims, ({ to }) => to).values()) {
    if (ones.length < 2) continue
    const alike = grouped(ones, ({ one }) => `${one.record.key}\n${firstWords(one.record.exact)}`)
    for (const rivals of alike.values()) {
      const fits = rivals.map(({ one, place }) => fitOf(one.record, place))
      const best = Math.max(...fits)
      const alone = fits.filter((fit) => fit === best).length === 1
      for (const [index, { one, place }] of rivals.entries()) {
        if (rivals.length > 1 && (!alone || fits[index] !== best)) yield [one, place]
      }
    }
  }
}

/** Keeps a verdict; one that finds nothing takes nothing back that an earlier one knew. */
function settle(
  one: Missing,
  verdict: Verdict,
  fates: Map<string, Fate>,
  homeless: Map<Missing, Verdict>,
): void {
  if (verdict.kind === 'found' && verdict.place.quotation !== null) {
    fates.set(one.record.id, { kind: 'moved', to: verdict.place.quotation, place: verdict.place })
    homeless.delete(one)
  } else if (verdict.kind !== 'none' || !homeless.has(one)) homeless.set(one, verdict)
}

function* inOwnArticles(
  missing: readonly Missing[],
  ofKey: ReadonlyMap<string, readonly number[]>,
  grounds: Grounds,
): Generator<[Missing, Verdict]> {
  for (const [key, ones] of grouped(missing, ({ record }) => record.key)) {
    const near = nearQuotations(ones, articlesOf(grounds, ofKey.get(key) ?? []))
    for (const [index, one] of ones.entries()) {
      yield [one, judge(one, near[index] ?? [], LEAST_LIKENESS, grounds.published)]
    }
  }
}
