import { DETERMINERS } from '#corpus/french/nounPhraseWords.ts'
import type { Phrase } from './phrase.ts'
import { readSource } from './readSource.ts'
import type { Ref } from './ref.ts'
import type { ScenePart } from './scene.ts'

/** Longest opening of a sentence that can say who *on* is, in tokens. */
const LONGEST_OPENING = 16

/** Prepositions that open the place of *on*, by their words; the phrase begins behind them. */
const PLACES: readonly (readonly string[])[] = [
  ['du', 'côté'],
  ['au', 'sein'],
  ['dans', 'les', 'rangs'],
  ['dans'],
  ['chez'],
  ['à'],
]

/**
 * Who *on* is when the sentence opens with the body or circle that it belongs to: *Dans l’entourage du ministre, on juge
 * …*, *À la mairie, on assure …*, *Chez Verrerie Roux, on dément*; null anywhere else.
 */
export function placeOfOn({ text, tokens, sentence }: ScenePart, ref: Ref): Phrase | null {
  const comma = tokens[ref.from - 1]?.kind === 'comma' ? ref.from - 1 : -1
  let from = comma
  while (from > 0 && comma - from < LONGEST_OPENING && sentence[from - 1] === sentence[ref.from]) from--
  if (comma < 1 || (from > 0 && sentence[from - 1] === sentence[ref.from])) return null
  const start = behindPlace(tokens.slice(from, comma).map(({ norm }) => norm))
  if (start === null) return null
  const [phrase, other] = readSource({ text, tokens, limit: comma }, from + start)
  if (phrase === undefined || other !== undefined || phrase.to !== comma) return null
  const determiner = phrase.determiner === 'contracted' ? 'definite' : phrase.determiner
  if (CROWDS.has(phrase.noun?.lemma ?? '')) return null
  const isVoice = phrase.kind === 'institution' || phrase.kind === 'circle' || phrase.kind === 'country'
  if (isVoice || (phrase.plural && (phrase.kind === 'person' || phrase.kind === 'group')))
    return phrase.city && phrase.determiner !== null ? null : { ...phrase, determiner }
  const firm = phrase.kind === 'unknown' && phrase.names.length > 0 && tokens[from]?.norm === 'chez'
  return firm ? phrase : null
}

/** Where *on* is anybody (*Dans la rue, on crie*). */
const CROWDS: ReadonlySet<string> = new Set(['rue', 'foule', 'assistance', 'public'])

/** How many words stand before the phrase: *à | la mairie*, but *| au ministère*; null when no place opens the words. */
function behindPlace(words: readonly string[]): number | null {
  for (const place of PLACES)
    if (place.every((word, n) => words[n] === word)) {
      const next = words[place.length] ?? ''
      const genitive =
        place.length > 1 && /^d[e']$/u.test(next) && DETERMINERS.has(words[place.length + 1] ?? '')
      return place.length + (genitive ? 1 : 0)
    }
  return words[0] === 'au' || words[0] === 'aux' ? 0 : null
}
