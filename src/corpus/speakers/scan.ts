import type { MentionForm } from '#format/corpus.ts'
import { LOCATIVES } from '#corpus/french/nounPhraseWords.ts'
import type { Token } from '#corpus/text/tokens.ts'
import { WordSet } from '#corpus/text/wordSet.ts'
import { bareOffice, joinPhrases, withAppositions } from './apposition.ts'
import type { Phrase } from './phrase.ts'
import { IMPERSONAL_AFTER, PRONOUNS_BY_FIRST } from './pronounWords.ts'
import { isSaidOfAnother, opensBareOffice, opensMention } from './opensMention.ts'
import { isSubjectAt, rankOf } from './rank.ts'
import { readElliptic } from './readElliptic.ts'
import { readCounted, readPhrase } from './readPhrase.ts'
import type { Reading } from './reading.ts'
import { readSource } from './readSource.ts'
import type { Pronoun, Ref } from './ref.ts'
import type { ScenePart } from './scene.ts'

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
  const aged =
    tokens[range.from]?.kind === 'number' && tokens[range.from + 1]?.norm === 'ans' ? refs.at(-1) : undefined
  if (aged?.phrase?.kind === 'person' && aged.to === range.from - 1 && range.to === range.from + 2) {
    // *L’ancien maire,* | *58 ans,* | *nie*: the one whose age it is.
    aged.sourceOf = [...aged.sourceOf, ...range.of]
    aged.rank = 3
    return range.to
  }
  const reading = { text, tokens, limit: range.to }
  const other = readElliptic(reading, range.from, lastOffice(refs))
  const members = other === null ? withOfficeBefore(tokens, refs, readSource(reading, range.from)) : [other]
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

/** *la déléguée du Chili … celle du Pérou*: the last single person with an office in the paragraph. */
function lastOffice(refs: readonly Ref[]): Phrase | undefined {
  const last = refs.findLast(({ phrase }) => phrase !== null && phrase.offices.length > 0 && !phrase.plural)
  return last?.phrase ?? undefined
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
  const again =
    phrase.names.length === 0
      ? (readPhrase(reading, phrase.from, true) ?? readCounted(reading, phrase.from))
      : null
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
  if (token === undefined || !opensMention(tokens, i)) return i + 1
  const pronoun = pronounAt(tokens, i, limit)
  if (pronoun !== null) {
    const free = pronoun.free && !isImpersonal(tokens, i)
    if (free) refs.push(makeRef(part, i, pronoun.to, 'pronoun', { pronoun: pronoun.pronoun }))
    if (free || pronoun.pronoun.kind === 'none') return pronoun.to
  }
  const reading: Reading = { text, tokens, limit }
  const counted = i === 0 || part.sentence[i - 1] !== part.sentence[i] ? readCounted(reading, i) : null
  const read =
    counted ?? readPhrase(reading, i) ?? (opensBareOffice(tokens, i) ? bareOffice(reading, i) : null)
  if (read === null) return i + 1
  const phrase = withAppositions(reading, read)
  if (!isWorthMentioning(part, phrase))
    return Math.max(i + 1, read.kind === 'document' || read.kind === 'circle' ? i + 2 : read.to)
  refs.push(
    makeRef(part, phrase.from, phrase.to, formOf(phrase), {
      phrase,
      joined: isJoined(tokens, refs.at(-1), phrase.from),
      predicate: isPredicate(tokens, phrase),
      sent: isSent(part, phrase),
    }),
  )
  return phrase.to
}

/** The pronoun that starts at token `i`, longest first, or null. */
function pronounAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): { pronoun: Pronoun; free: boolean; to: number } | null {
  const entries = PRONOUNS_BY_FIRST.of(tokens[i])
  if (entries === undefined) return null
  for (const { words, pronoun, free } of entries) {
    const to = i + words.length
    if (to > limit) continue
    let n = 1
    while (n < words.length && tokens[i + n]?.norm === words[n]) n++
    if (n === words.length) return { pronoun, free, to }
  }
  return null
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
  if (phrase.city || phrase.kind === 'circle' || phrase.text === 'Homme') return false
  if (
    phrase.names.length > 0 &&
    phrase.determiner === null &&
    LOCATIVES.holds(part.tokens[phrase.from - 1]) &&
    phrase.offices.length === 0 &&
    phrase.honorific === null
  )
    return phrase.kind === 'country'
  if (isSent(part, phrase)) return true
  if (phrase.determiner === 'indefinite' && phrase.names.length === 0 && phrase.state === null)
    return isSubject(part, phrase) && (!phrase.plural || opensSentence(part, phrase))
  if (phrase.kind === 'unknown') return phrase.names.length > 0 || phrase.count !== null
  return true
}

/** *a adressé, lundi, | un message*: a paper behind the verb that sends it. */
function isSent({ tokens, sentence }: ScenePart, { kind, determiner, from, complement }: Phrase): boolean {
  if (kind !== 'document' || determiner !== 'indefinite') return false
  // *un message du roi*: his, whoever sends it on.
  if (complement !== null && !/^d(?:e|')$/u.test(tokens[complement.from - 1]?.norm ?? '')) return false
  for (let i = from - 1; i >= Math.max(0, from - SENDING_REACH) && sentence[i] === sentence[from]; i--)
    if (SENDING.holds(tokens[i])) return true
  return false
}

const SENDING_REACH = 5
const SENDING = new WordSet(
  `adressé adresse adressait envoyé envoie publié publie diffusé diffuse transmis transmet signé signe rédigé rédige écrit remis remet
  lancé lance posté poste prononcé prononce délivré délivre rendu émis émet déposé dépose présenté présente parvenir adopté`.split(
    /\s+/u,
  ),
)

/** *Des parents se sont réunis. Ils demandent …*: a plural is remembered when a sentence is about it. */
function opensSentence({ sentence }: ScenePart, { from, kind }: Phrase): boolean {
  return (kind === 'person' || kind === 'group') && (from === 0 || sentence[from - 1] !== sentence[from])
}

function isSubject(part: ScenePart, phrase: Phrase): boolean {
  return isSubjectAt(part, phrase.from, phrase.to)
}

/** *est devenu le président, en tant que ministre, comme ambassadrice*: says an office of somebody else. */
function isPredicate(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== 'person' || phrase.names.length > 0 || phrase.plural) return false
  return isSaidOfAnother(tokens, phrase.from)
}

function isJoined(tokens: readonly Token[], before: Ref | undefined, from: number): boolean {
  if (before === undefined || before.to >= from) return false
  const and = tokens[before.to]?.kind === 'comma' ? before.to + 1 : before.to
  return tokens[and]?.norm === 'et' && (from === and + 1 || (from === and + 2 && DE.holds(tokens[from - 1])))
}

const DE = new WordSet(['de', "d'"])

function formOf(phrase: Phrase): MentionForm {
  if (phrase.count !== null || (phrase.plural && phrase.kind !== 'country' && phrase.kind !== 'institution'))
    return phrase.names.length > 0 ? 'name' : 'group'
  if (phrase.kind === 'institution' || phrase.kind === 'document' || phrase.kind === 'circle')
    return 'institution'
  if (phrase.kind === 'group') return 'group'
  return phrase.names.length > 0 || phrase.kind === 'country' ? 'name' : 'role'
}

/** Behind a relative that is its verb's object or place: *…, que l’agence a lu*. */
function isInRelative({ tokens }: ScenePart, from: number): boolean {
  return OBJECT_RELATIVES.holds(tokens[from - 1]) && tokens[from - 2]?.kind === 'comma'
}

const OBJECT_RELATIVES = new WordSet(['que', "qu'", 'dont', 'où'])
const CONTRACTED = new WordSet(['du', 'des', 'au', 'aux'])

/** What `makeRef` is told beyond the place of a mention. */
type Known = Partial<Pick<Ref, 'phrase' | 'pronoun' | 'sourceOf' | 'joined' | 'predicate' | 'sent'>>

function makeRef(part: ScenePart, from: number, to: number, form: MentionForm, known: Known): Ref {
  const { tokens } = part
  const contracted = to > from + 1 && CONTRACTED.holds(tokens[from])
  const first = tokens[contracted ? from + 1 : from]
  const {
    phrase = null,
    pronoun = null,
    sourceOf = [],
    joined = false,
    predicate = false,
    sent = false,
  } = known
  return {
    paragraph: part.paragraph,
    start: first?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    from,
    to,
    form,
    phrase,
    pronoun,
    level: part.level[from] ?? -1,
    sentence: part.sentence[from] ?? 0,
    sourceOf,
    rank: rankOf(part, from, to, sourceOf, phrase),
    opens: from === 0 || part.sentence[from - 1] !== part.sentence[from],
    aside: isInRelative(part, from),
    joined,
    entities: [],
    refersTo: [],
    by: 'unknown',
    virtual: false,
    partOf: null,
    predicate,
    sent,
  }
}
