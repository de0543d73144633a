import { nounPhraseEnd } from '../text/nounPhrases.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Passage } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { WordSet } from '../text/wordSet.ts'

/** A paragraph of a transcript: who speaks, by name or by a label alone, and the words. */
export interface Turn {
  /** Null behind *Question :* and *Réponse :*. */
  source: TokenRange | null
  /** The label that is no name. */
  cue: TokenRange | null
  content: TokenRange
  asks: boolean
}

const ASKS = new WordSet(['question', 'q', 'journaliste'])
const ANSWERS = new WordSet(['réponse', 'r'])
const LONGEST_NAME = 12

/**
 * The turns of an interview or a press conference (*Question : … · Réponse : … · Nadia Roche : …*), one a passage, null
 * for a passage that is none. An article with fewer than two turns, or without a question, has none.
 */
export function turnsOf(passages: readonly Passage[]): (Turn | null)[] {
  const turns = passages.map(turnOf)
  const found = turns.filter((turn) => turn !== null)
  const labelled = found.some(({ source }) => source === null)
  const isTalk = found.length >= 2 && found.some(({ asks }) => asks) && (labelled || found.length >= 3)
  return isTalk ? turns : turns.map(() => null)
}

function turnOf({ words, marks }: Passage): Turn | null {
  const colon = words.findIndex((word, i) => i > 0 && (word.kind === 'colon' || i > LONGEST_NAME))
  const first = words[0]
  if (colon < 1 || words[colon]?.kind !== 'colon' || first === undefined) return null
  if (words[colon + 1]?.capital !== true || marks.inside[colon + 1] === 1) return null
  const content = { from: colon + 1, to: words.length }
  if (!words.slice(content.from).some(({ cls }) => cls === 'finite')) return null
  const asks = words.slice(content.from).some(({ kind, text }) => kind === 'end' && text.includes('?'))
  if (colon === 1 && (ASKS.holds(first) || ANSWERS.holds(first)))
    return { source: null, cue: { from: 0, to: 1 }, content, asks: ASKS.holds(first) }
  const end = nounPhraseEnd(words, 0, { to: colon, anyPreposition: true, coordination: false })
  const source = { from: 0, to: colon }
  const capitals = words.slice(0, colon).filter(({ cls }) => cls === 'name').length
  return end === colon && (capitals >= 2 || asks || first.cls === 'determiner') && isSpeakerish(words, source)
    ? { source, cue: null, content, asks }
    : null
}
