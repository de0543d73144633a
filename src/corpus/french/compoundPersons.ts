import type { Token } from '#corpus/text/tokens.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { RoleClass, SpeakerNoun } from './nouns.ts'

/** Nouns of people that are made of several words, none of them a person's alone; folded, with their class. */
const COMPOUNDS: readonly (readonly [words: string, role: RoleClass])[] = [
  ['milieu de terrain', 'work'],
  ['milieu offensif', 'work'],
  ['milieu defensif', 'work'],
  ['demi de melee', 'work'],
  ['demi d’ouverture', 'work'],
  ['numero un', 'chief'],
  ['numero deux', 'chief'],
  ['numero trois', 'chief'],
  ['numero 1', 'chief'],
  ['numero 2', 'chief'],
  ['bras droit', 'chief'],
  ['homme fort', 'chief'],
  ['femme forte', 'chief'],
  ['homme d’affaires', 'work'],
  ['femme d’affaires', 'work'],
  ['tete de liste', 'chief'],
  ['tete d’affiche', 'work'],
]

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
  const entries = head?.kind === 'word' ? byHead.get(foldWord(head.text)) : undefined
  const found = entries?.find(({ words }) =>
    words.every((word, n) => foldWord(tokens[at + n]?.norm ?? '') === foldWord(word)),
  )
  return found === undefined ? null : { noun: found.noun, length: found.words.length }
}
