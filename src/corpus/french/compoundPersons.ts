import type { Token } from '#corpus/text/tokens.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import { COMPOUNDS } from './compoundTable.ts'
import { nominalOf } from './nominal.ts'
import type { SpeakerNoun } from './nouns.ts'

const byHead = new Map<string, { words: string[]; noun: SpeakerNoun }[]>()
for (const [written, role] of COMPOUNDS) {
  const words = written.split(/\s|(?<=’)/u).map((word) => word.replace('’', "'"))
  const lemma = words.join(' ')
  const gender = words[0] === 'femme' ? 'f' : words[0] === 'homme' ? 'm' : null
  const entry = { words, noun: { kind: 'person', lemma, gender, plural: false, role } as const }
  const [head = ''] = words
  byHead.set(head, [...(byHead.get(head) ?? []), entry])
}

/** The noun of a person in several words that starts at a token, and how many tokens it takes; null when none does. */
export function compoundPerson(
  tokens: readonly Token[],
  at: number,
): { noun: SpeakerNoun; length: number } | null {
  const head = tokens[at]
  if (head?.kind !== 'word' || !nominalOf(head).opensCompound) return null
  const found = byHead
    .get(nominalOf(head).folded)
    ?.find(({ words }) => words.every((word, n) => foldWord(tokens[at + n]?.norm ?? '') === foldWord(word)))
  return found === undefined ? null : { noun: found.noun, length: found.words.length }
}
