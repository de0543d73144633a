import type { MentionForm } from '#format/corpus.ts'
import { LOCATIVES, PREPOSITIONS } from '#corpus/french/nounPhraseWords.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { bareOffice, joinPhrases, withAppositions } from './apposition.ts'
import type { Phrase } from './phrase.ts'
import { FREE_PRONOUNS, IMPERSONAL_AFTER, LONGEST_PRONOUN, PRONOUN_STARTS, PRONOUNS } from './pronounWords.ts'
import { readPhrase } from './readPhrase.ts'
import type { Reading } from './reading.ts'
import { readSource } from './readSource.ts'
import type { Pronoun, Ref } from './ref.ts'
import type { ScenePart } from './scene.ts'
import { isFiniteVerb, isFunctionWord } from './wordClasses.ts'

/** Every stretch of one paragraph that may refer to somebody, in reading order; nobody is named yet. */
export function scan(part: ScenePart): Ref[] {
  const refs: Ref[] = []
  let source = 0
  let i = 0
  while (i < part.tokens.length) {
    const range = part.sources[source]
    if (range !== undefined && i >= range.from) {
      i = Math.max(scanSource(part, range, refs), i + 1)
      source++
      continue
    }
    i = scanFree(part, i, range?.from ?? part.tokens.length, refs)
  }
  return refs
}

/** Reads the words of a known source; the token index behind it and behind the appositions that follow. */
function scanSource(part: ScenePart, range: { from: number; to: number; of: number[] }, refs: Ref[]): number {
  const { tokens, text } = part
  const pronoun = pronounAt(tokens, range.from, range.to)
  if (pronoun !== null && pronoun.to === range.to) {
    refs.push(
      makeRef(part, range.from, range.to, 'pronoun', { pronoun: pronoun.pronoun, sourceOf: range.of }),
    )
    return range.to
  }
  const members = withOfficeBefore(tokens, refs, readSource({ text, tokens, limit: range.to }, range.from))
  let behind = range.to
  members.forEach((phrase, n) => {
    const last = n === members.length - 1
    const whole = last && phrase.to >= range.to ? outerApposition(part, phrase) : phrase
    if (last) behind = Math.max(behind, whole.to)
    refs.push(
      makeRef(part, phrase.from, Math.min(phrase.to, range.to), formOf(phrase), {
        phrase: whole,
        sourceOf: range.of,
        joined: n > 0,
      }),
    )
  })
  return behind
}

/** *Le conseiller du président,* | *Paul Aubry*: an office right before a source that is a name is its holder's. */
function withOfficeBefore(tokens: readonly Token[], refs: Ref[], members: Phrase[]): Phrase[] {
  const [first, ...others] = members
  const before = refs.at(-1)
  if (first === undefined || before === undefined || before.phrase === null || before.sourceOf.length > 0)
    return members
  const { phrase } = before
  const gap = first.from - before.to
  const beside = gap === 0 || (gap === 1 && tokens[before.to]?.kind === 'comma')
  const open =
    phrase.kind === 'person' &&
    phrase.names.length === 0 &&
    !phrase.plural &&
    phrase.determiner !== 'contracted'
  if (!beside || !open || first.kind !== 'person' || first.names.length !== 1 || first.offices.length > 0)
    return members
  refs.pop()
  return [{ ...joinPhrases(phrase, first, first.to), from: first.from }, ...others]
}

/** An apposition that the source's span leaves out (*Anna Roth, l’envoyée de l’Union,*): of the same level of speech. */
function outerApposition(part: ScenePart, phrase: Phrase): Phrase {
  const { tokens, text, level } = part
  const reading = { text, tokens, limit: tokens.length }
  // A span that cuts the phrase itself (*le média* | *proche du pouvoir, Fides*) is read on as well.
  const again = phrase.names.length === 0 ? readPhrase(reading, phrase.from, true) : null
  const whole = withAppositions(
    reading,
    again !== null && again.to >= phrase.to && again.kind === phrase.kind ? again : phrase,
  )
  return level[whole.to - 1] === level[phrase.from] && whole.to > phrase.to ? whole : phrase
}

/** Looks for a mention that starts at token `i`, outside sources; the index to go on with. */
function scanFree(part: ScenePart, i: number, limit: number, refs: Ref[]): number {
  const { tokens, text } = part
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return i + 1
  const pronoun = pronounAt(tokens, i, limit)
  if (pronoun !== null) {
    const words = tokens.slice(i, pronoun.to).map((word) => word.norm)
    const free = FREE_PRONOUNS.has(words.join(' ')) && !isImpersonal(tokens, i)
    if (free) refs.push(makeRef(part, i, pronoun.to, 'pronoun', { pronoun: pronoun.pronoun }))
    if (free || pronoun.pronoun.kind === 'none') return pronoun.to
  }
  const reading: Reading = { text, tokens, limit }
  const read = readPhrase(reading, i) ?? (isPredicateAt(tokens, i) ? bareOffice(reading, i) : null)
  if (read === null) return i + 1
  const phrase = withAppositions(reading, read)
  if (!isWorthMentioning(part, phrase))
    return Math.max(i + 1, read.kind === 'document' || read.kind === 'circle' ? i + 2 : read.to)
  refs.push(
    makeRef(part, phrase.from, phrase.to, formOf(phrase), {
      phrase,
      joined: isJoined(tokens, refs.at(-1), phrase.from),
      predicate: isPredicate(tokens, phrase),
    }),
  )
  return phrase.to
}

function isPredicateAt(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? ''
  return (before === 'que' && tokens[i - 2]?.norm === 'tant') || before === 'comme' || COPULAS.has(before)
}

/** The pronoun that starts at token `i`, longest first, or null. */
function pronounAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): { pronoun: Pronoun; to: number } | null {
  if (!PRONOUN_STARTS.has(tokens[i]?.norm ?? '')) return null
  let words = ''
  let found: { pronoun: Pronoun; to: number } | null = null
  for (let to = i + 1; to <= Math.min(limit, i + LONGEST_PRONOUN); to++) {
    words += (to > i + 1 ? ' ' : '') + (tokens[to - 1]?.norm ?? '')
    const pronoun = PRONOUNS.get(words)
    if (pronoun !== undefined) found = { pronoun, to }
  }
  return found
}

/** *il faut, il y a, il s’agit, il est possible que*: stands for nobody. */
export function isImpersonal(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.norm !== 'il') return false
  let next = i + 1
  while (/^(?:ne|n'|se|s'|en|lui|leur|nous|vous|me|m')$/u.test(tokens[next]?.norm ?? '')) next++
  const verb = tokens[next]?.norm ?? ''
  if (IMPERSONAL_AFTER.has(verb) || verb === 'agit' || verb === 'agissait') return true
  if (!/^(?:est|était|sera|serait|fut|a)$/u.test(verb)) return false
  if (verb === 'a') return tokens[next + 1]?.norm === 'été' && opensClause(tokens, next + 3)
  return opensClause(tokens, next + 2) || opensClause(tokens, next + 3)
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? ''
  return norm === 'que' || norm === "qu'" || norm === 'de' || norm === "d'"
}

/** Whether a phrase outside sources is kept: places after *à, en*, vague plurals and *de responsables* are not. */
function isWorthMentioning(part: ScenePart, phrase: Phrase): boolean {
  const before = part.tokens[phrase.from - 1]?.norm ?? ''
  if (phrase.city || phrase.kind === 'circle' || phrase.text === 'Homme') return false
  if (
    phrase.names.length > 0 &&
    phrase.determiner === null &&
    LOCATIVES.has(before) &&
    phrase.offices.length === 0 &&
    phrase.honorific === null
  )
    return phrase.kind === 'country'
  if (phrase.determiner === 'indefinite' && phrase.names.length === 0 && phrase.state === null)
    return isSubject(part, phrase) && !phrase.plural
  if (phrase.kind === 'unknown') return phrase.names.length > 0 || phrase.count !== null
  return true
}

/** Where the mention stands in its clause; see `Ref.rank`. */
function rankOf(
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
  return before !== undefined && TOPICS.has(before.norm) && sentence[from - 2] !== sentence[from]
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

const TOPICS: ReadonlySet<string> = new Set(['pour', 'selon', 'chez'])

function isSubject(part: ScenePart, phrase: Phrase): boolean {
  return isSubjectAt(part, phrase.from, phrase.to)
}

/** A subject has no preposition or verb before it, and a verb, a clitic, a comma or a relative behind it. */
function isSubjectAt({ tokens }: ScenePart, from: number, to: number): boolean {
  const own = tokens[from]?.norm ?? ''
  if (own === 'du' || own === 'des' || own === 'au' || own === 'aux') return false
  let at = from - 1
  while (isAdverb(tokens[at])) at--
  const before = tokens[at]
  if (before?.kind === 'word' && (PREPOSITIONS.has(before.norm) || !isFunctionWord(before.norm))) return false
  if (before?.kind === 'word' && from - 1 !== at && NEGATIONS.has(before.norm)) return false
  const behind = tokens[to]
  if (behind === undefined) return false
  if (behind.kind === 'comma' || behind.kind === 'bracket') return true
  if (behind.kind !== 'word') return false
  return isFunctionWord(behind.norm) ? !PREPOSITIONS.has(behind.norm) : isFiniteVerb(behind.norm)
}

const NEGATIONS: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais'])

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

const COPULAS: ReadonlySet<string> = new Set(
  `est était devient devenu devenue redevient élu élue réélu réélue nommé nommée désigné désignée sera fut`.split(
    /\s+/u,
  ),
)

/** *est devenu le président, en tant que ministre, comme ambassadrice*: says an office of somebody else. */
function isPredicate(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== 'person' || phrase.names.length > 0 || phrase.plural) return false
  const before = tokens[phrase.from - 1]?.norm ?? ''
  if (before === 'que') return tokens[phrase.from - 2]?.norm === 'tant'
  return COPULAS.has(before)
}

function isJoined(tokens: readonly Token[], before: Ref | undefined, from: number): boolean {
  if (before === undefined || before.to >= from) return false
  const and = tokens[before.to]?.kind === 'comma' ? before.to + 1 : before.to
  return (
    tokens[and]?.norm === 'et' &&
    (from === and + 1 || (from === and + 2 && /^d[e']$/u.test(tokens[from - 1]?.norm ?? '')))
  )
}

function formOf(phrase: Phrase): MentionForm {
  if (phrase.count !== null || (phrase.plural && phrase.kind !== 'country' && phrase.kind !== 'institution'))
    return phrase.names.length > 0 ? 'name' : 'group'
  if (phrase.kind === 'institution' || phrase.kind === 'document' || phrase.kind === 'circle')
    return 'institution'
  if (phrase.kind === 'group') return 'group'
  return phrase.names.length > 0 || phrase.kind === 'country' ? 'name' : 'role'
}

function makeRef(part: ScenePart, from: number, to: number, form: MentionForm, more: Partial<Ref>): Ref {
  const { tokens } = part
  const contracted = /^(?:du|des|au|aux)$/u.test(tokens[from]?.norm ?? '') && to > from + 1
  const first = tokens[contracted ? from + 1 : from]
  const sourceOf = more.sourceOf ?? []
  return {
    paragraph: part.paragraph,
    start: first?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    from,
    to,
    form,
    phrase: null,
    pronoun: null,
    level: part.level[from] ?? -1,
    sentence: part.sentence[from] ?? 0,
    sourceOf,
    rank: rankOf(part, from, to, sourceOf, more.phrase ?? null),
    joined: false,
    entities: [],
    refersTo: [],
    by: 'unknown',
    virtual: false,
    partOf: null,
    predicate: false,
    ...more,
  }
}
