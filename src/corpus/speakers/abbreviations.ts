import { speakerNoun } from '#corpus/french/nouns.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { readPhrase } from './readPhrase.ts'
import type { ScenePart } from './scene.ts'
import { isAcronym } from './wordClasses.ts'

/** How many tokens before a bracket a body's name may begin. */
const LONGEST_BODY = 16

/**
 * Abbreviations that the article sets beside what they stand for: *Organisation mondiale de la santé (OMS)* and
 * *FEPE (Fédération des éducatrices …)*. Folded abbreviation → the words as written, without article.
 */
export function abbreviationsOf(parts: readonly ScenePart[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of parts) {
    part.tokens.forEach((token, i) => {
      if (token.text !== '(') return
      const behind = spelledBefore(part, i)
      const inside = behind ?? spelledInside(part, i)
      if (inside !== null && !found.has(foldWord(inside.short)))
        found.set(foldWord(inside.short), inside.long)
    })
  }
  return found
}

interface Pair {
  short: string
  long: string
}

function spelledBefore({ text, tokens }: ScenePart, bracket: number): Pair | null {
  const short = tokens[bracket + 1]
  if (!isShort(short) || tokens[bracket + 2]?.text !== ')') return null
  for (let from = Math.max(0, bracket - LONGEST_BODY); from < bracket; from++) {
    const long = bodyAt(text, tokens, from, bracket)
    if (long !== null && foldWord(long) !== foldWord(short.text)) return { short: short.text, long }
  }
  return null
}

function spelledInside({ text, tokens }: ScenePart, bracket: number): Pair | null {
  const short = tokens[bracket - 1]
  if (!isShort(short)) return null
  let close = bracket + 1
  while (close < tokens.length && close - bracket <= LONGEST_BODY && tokens[close]?.text !== ')') close++
  const long =
    tokens[close]?.text === ')' && close - bracket > 2 ? bodyAt(text, tokens, bracket + 1, close) : null
  return long === null || !long.includes(' ') ? null : { short: short.text, long }
}

function isShort(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text.length >= 2 &&
    token.text.length <= 12 &&
    isAcronym(token)
  )
}

/** The name of the body or state that fills exactly the tokens `from`–`to`, or null. */
function bodyAt(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  if (speakerNoun(tokens[from]?.text ?? '')?.kind === 'person') return null
  const phrase = readPhrase({ text, tokens, limit: to }, from)
  if (phrase === null || phrase.to !== to || (phrase.kind !== 'institution' && phrase.kind !== 'country'))
    return null
  return phrase.names[0] ?? phrase.text
}
