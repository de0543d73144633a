import { nominalOf } from '#corpus/french/nominal.ts'
import type { Token } from '#corpus/text/tokens.ts'
import type { Phrase } from './phrase.ts'
import type { ScenePart } from './scene.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

/** Where the mention stands in its clause; see `Ref.rank`. */
export function rankOf(
  part: ScenePart,
  from: number,
  to: number,
  sourceOf: readonly number[],
  phrase: Phrase | null,
): number {
  if (sourceOf.length > 0) return 3
  const opens = from === 0 || part.sentence[from - 1] !== part.sentence[from]
  if (isTopic(part, from) || isAgent(part, from, phrase) || isTakenUp(part, from, to, phrase)) return 1
  if (!isSubjectAt(part, from, to)) return 0
  return opens || isMainClause(part, from) ? 2 : 1
}

/** *Pour Nadia Roche, mère de deux enfants, …*: the one whose view the sentence gives. */
function isTopic({ tokens, sentence }: ScenePart, from: number): boolean {
  const before = tokens[from - 1]
  return before !== undefined && TOPICS.holds(before) && sentence[from - 2] !== sentence[from]
}

/** *a été qualifiée de « rumeur » par M. Aubry*: who acts in a passive, though behind a preposition. */
function isAgent({ tokens }: ScenePart, from: number, phrase: Phrase | null): boolean {
  if (tokens[from - 1]?.norm !== 'par') return false
  return (
    (phrase?.kind === 'person' && phrase.honorific !== null) ||
    /[éius]e?s?$/u.test(tokens[from - 2]?.norm ?? '')
  )
}

/** *chez la déléguée, laquelle a dit*: a person behind a preposition whom a relative of her own makes a subject. */
function isTakenUp({ tokens }: ScenePart, from: number, to: number, phrase: Phrase | null): boolean {
  if (phrase?.kind !== 'person' || phrase.plural || tokens[to]?.kind !== 'comma' || from === 0) return false
  return /^(?:lequel|laquelle|qui)$/u.test(tokens[to + 1]?.norm ?? '')
}

const TOPICS = new WordSet(['pour', 'selon', 'chez'])

/** A subject has no preposition or verb before it, and a verb, a clitic, a comma or a relative behind it. */
export function isSubjectAt({ tokens, sentence }: ScenePart, from: number, to: number): boolean {
  const own = tokens[from]?.norm ?? ''
  const opens = from === 0 || sentence[from - 1] !== sentence[from]
  if (own === 'du' || (own === 'des' && !opens) || own === 'au' || own === 'aux') return false
  let at = from - 1
  while (isAdverb(tokens[at])) at--
  const before = tokens[at]
  if (before?.kind === 'word' && (nominalOf(before).preposition || !nominalOf(before).functionWord))
    return false
  if (before?.kind === 'word' && from - 1 !== at && NEGATIONS.holds(before)) return false
  const behind = tokens[to]
  if (behind === undefined) return false
  if (behind.kind === 'comma' || behind.kind === 'bracket') return true
  if (behind.kind !== 'word') return false
  const { functionWord, preposition, finite } = nominalOf(behind)
  return functionWord ? !preposition : finite
}

const NEGATIONS = new WordSet(['pas', 'plus', 'jamais'])

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.norm.endsWith('ment') && token.norm.length > 6
}

/** Behind the opening adverbial of a sentence (*Mardi, le ministre a …*). */
function isMainClause({ tokens, sentence }: ScenePart, from: number): boolean {
  if (tokens[from - 1]?.kind !== 'comma') return false
  let commas = 0
  for (let i = from - 1; i >= 0 && sentence[i] === sentence[from] && from - i < 30; i--)
    if (tokens[i]?.kind === 'comma') commas++
  return commas === 1
}
