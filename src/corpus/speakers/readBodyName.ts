import { nominalOf } from '#corpus/french/nominal.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { countryAt } from './lexiconAt.ts'
import { isNameWord, nameEnd } from './readName.ts'
import { canFollowNoun, isAcronym, isFunctionWord } from './wordClasses.ts'
import { WordSet } from '#corpus/text/wordSet.ts'

/**
 * The end of a body's name behind its noun: capitals, then what belongs to them in small letters (*l’association Rives
 * propres, le chantier Arsenaux de l’Iroise*); `i` itself when no name starts there.
 */
export function bodyNameEnd(tokens: readonly Token[], i: number, limit: number): number {
  const end = nameEnd(tokens, i, limit)
  const last = tokens[end - 1]
  if (end === i + 1 && last !== undefined && isFunctionWord(last)) return clauseNameEnd(tokens, end, limit)
  if (end === i || last === undefined || isAcronym(last)) return end
  return smallEnd(tokens, genitiveEnd(tokens, end, limit), limit)
}

/** *(l’association) Dans l’assiette, (le collectif) Pour nos enfants*: small words up to a verb or a sign. */
function clauseNameEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (end < Math.min(limit, from + LONGEST_CLAUSE)) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word' || isAuxiliary(token)) break
    const { finite, noun, functionWord } = nominalOf(token)
    if (finite && noun === null && !functionWord && end > from + 1) break
    end++
  }
  return end
}

const LONGEST_CLAUSE = 6

function isAuxiliary({ norm }: Token): boolean {
  return /^(?:a|ont|avait|avaient|est|sont|se|s'|ne|n'|qui|que|dont|y|en)$/u.test(norm)
}

/** *(Carrières) du Ponant, (Amis) de la Loire*: a place behind the plural of a thing, behind *Quotidien, Banque*, or behind a title (*Le Courrier du Morvan*). */
export function genitiveEnd(tokens: readonly Token[], end: number, limit: number, titled = false): number {
  const last = tokens[end - 1]
  if (!titled && !(last !== undefined && (/[sx]$/u.test(last.norm) || nominalOf(last).noun !== null)))
    return end
  const at = behindArticle(tokens, end)
  if (at === null || at >= limit || !isNameWord(tokens[at])) return end
  const state = countryAt(tokens, at, limit)
  return state?.to ?? Math.max(at + 1, nameEnd(tokens, at, limit))
}

/** The index behind *de, du, des, de la, de l’* at `end`, or null. */
function behindArticle(tokens: readonly Token[], end: number): number | null {
  const norm = tokens[end]?.norm ?? ''
  if (norm === 'du' || norm === 'des' || norm === "d'") return end + 1
  if (norm !== 'de') return null
  return /^(?:la|l')$/u.test(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1
}

/** *(Rives) propres, (Secours) universel*: one adjective in small letters; participles say something of the body instead. */
function smallEnd(tokens: readonly Token[], end: number, limit: number): number {
  const word = tokens[end]
  const next = tokens[end + 1]
  if (word === undefined || end >= limit || !canFollowNoun(word)) return end
  const { nationality, noun } = nominalOf(word)
  if (nationality !== null || noun !== null || PARTICIPLE.test(word.norm) || NO_NAME.holds(word)) return end
  if (next?.kind === 'word' && end + 1 < limit && /^(?:à|au|aux|en|par|dans)$/u.test(next.norm)) return end
  return end + 1
}

const PARTICIPLE = /(?:é|és|ée|ées|ant|i|is|ie|ies)$/u

/** What is said of a body, not what it is called. */
const NO_NAME = new WordSet(
  'lui-même elle-même local locale seul seule basé connu connue proche proches censé censée tenu tenue coté cotée'.split(
    ' ',
  ),
)
