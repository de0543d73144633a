import { roleForms } from '#corpus/french/nouns.ts'
import type { Phrase } from './phrase.ts'
import { written, type Reading } from './reading.ts'
import { readModifiers } from './readModifiers.ts'
import { WordMap } from '#corpus/text/wordSet.ts'

const ELLIPTIC = new WordMap<'m' | 'f'>([
  ['celui', 'm'],
  ['celle', 'f'],
])

/** Whether *celui, celle* stands at token `i`, with a complement behind it. */
export function isElliptic({ tokens }: Reading, i: number): boolean {
  return ELLIPTIC.holds(tokens[i]) && /^(?:de|du|des|d')$/u.test(tokens[i + 1]?.norm ?? '')
}

/** *(le ministre de la Santé et) celui de l’Intérieur*: another holder of the noun before; null without such a noun. */
export function readElliptic(reading: Reading, i: number, before: Phrase | undefined): Phrase | null {
  const [held] = before?.offices ?? []
  const gender = ELLIPTIC.of(reading.tokens[i])
  if (before === undefined || held === undefined || gender === undefined || !isElliptic(reading, i))
    return null
  const { to, words, nationalities, proper, complement } = readModifiers(
    reading.tokens,
    i + 1,
    reading.limit,
    held.noun,
  )
  const country =
    nationalities.find((code) => code !== '') ?? before.nationalities.find((code) => code !== '') ?? null
  const text = `${roleForms(held.noun.lemma)?.[gender] ?? held.text} ${written(reading, i + 1, to)}`
  const office = { ...held, words, country, gender, text }
  const own = { from: i, to, gender, sure: gender === 'f', nationalities, proper, complement, text }
  return { ...before, ...own, names: [], honorific: null, offices: [office], determiner: 'definite' }
}
