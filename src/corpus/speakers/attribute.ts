import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import type { Statement } from '#corpus/statements/statement.ts'
import { tokenize, type Token } from '#corpus/text/tokens.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { newCast, type Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import { joinLater } from './joinLater.ts'
import { distinct } from './distinct.ts'
import { headed } from './headed.ts'
import type { PeopleHints } from './people.ts'
import type { Phrase } from './phrase.ts'
import { publish } from './publish.ts'
import type { Ref } from './ref.ts'
import { resolve } from './resolve.ts'
import { enterGenders, enterNames, enterShortNames } from './resolveName.ts'
import { enterBodies, enterTitleBodies, unionMeant } from './resolveBody.ts'
import { resolveSharedAdjectives } from './sharedAdjectives.ts'
import { scan } from './scan.ts'
import { readScene } from './scene.ts'
import { readPhrase } from './readPhrase.ts'
import { enterStates } from './stateOf.ts'
import { unannounced } from './unannounced.ts'
import { enterTitleOffices, enterTold } from './told.ts'
import type { Attributed } from './voice.ts'

/**
 * Who says each statement of one article, and every mention of those who speak, with the chain that says why.
 * A pure function of the article: other articles are the register's. Linear in the length of the text.
 * @param words  the tokens of paragraphs that were read already, by index
 */
export function attribute(
  article: ParsedArticle,
  statements: readonly Statement[],
  people: PeopleHints,
  words: ReadonlyMap<number, readonly Token[]> = new Map(),
): Attributed {
  const parts = readScene(article, statements, words)
  const scans = parts.map(scan)
  const refs: Ref[] = []
  for (const found of scans) for (const ref of found) refs.push(ref)
  const cast = newCast(article.date, people)
  cast.abbreviations = abbreviationsOf(parts)
  const title = titlePhrases(article.title)
  enterNames(cast, title, true)
  const phrases: Phrase[] = []
  for (const { phrase } of refs) if (phrase !== null) phrases.push(phrase)
  resolveSharedAdjectives(phrases)
  enterNames(cast, phrases, false)
  enterGenders(cast, phrases)
  enterShortNames(cast, phrases)
  enterTold(cast, phrases)
  enterTitleOffices(cast, title)
  cast.topic = topicOf(cast, title)
  cast.titlePair = bodiesJoined(article.title, title)
  enterStates(cast, [...title, ...phrases])
  enterBodies(cast, phrases)
  enterTitleBodies(cast, title)
  cast.brussels = unionMeant(phrases)
  parts.forEach((part, n) => {
    for (const ref of scans[n] ?? []) resolve(cast, part, ref)
  })
  joinLater(cast)
  const elsewhere = new Map([
    ...unannounced(statements, refs),
    ...headed(cast, article, statements, refs, title),
  ])
  return publish(cast, speakersOf(statements, refs, elsewhere))
}

/** The one person whom the title names in full. */
function topicOf(cast: Cast, title: readonly Phrase[]): Entity | null {
  const named = new Set(
    title.flatMap(({ kind, names }) =>
      kind === 'person' ? names.flatMap((name) => cast.names.full(name) ?? []) : [],
    ),
  )
  const [only] = named
  return named.size === 1 && only !== undefined ? only : null
}

/** *Solvex et Nordkraft annoncent*: two names of which the title says nothing more, joined by *et*. */
function bodiesJoined(text: string, title: readonly Phrase[]): [string, string] | null {
  const bare = title.filter(
    ({ kind, names, honorific, offices, determiner }) =>
      (kind === 'unknown' || kind === 'institution') &&
      names.length === 1 &&
      honorific === null &&
      offices.length === 0 &&
      determiner === null,
  )
  for (const [n, first] of bare.entries()) {
    const [a = '', b = ''] = [first.names[0], bare[n + 1]?.names[0]]
    if (a !== '' && b !== '' && text.includes(`${a} et ${b}`)) return [a, b]
  }
  return null
}

/** The full names of the title: it often gives the one that the body shortens. */
function titlePhrases(title: string): Phrase[] {
  const tokens = tokenize(title)
  const phrases: Phrase[] = []
  for (let i = 0; i < tokens.length;) {
    const phrase = readPhrase({ text: title, tokens, limit: tokens.length }, i)
    if (phrase !== null) phrases.push(phrase)
    i = Math.max(i + 1, phrase?.to ?? 0)
  }
  return phrases
}

/** For each statement the entities of its source; those without words of their own follow the statement they belong to. */
function speakersOf(
  statements: readonly Statement[],
  refs: readonly Ref[],
  elsewhere: ReadonlyMap<number, Entity[]>,
): Entity[][] {
  const speakers: Entity[][] = statements.map(() => [])
  const related = new Set<number>()
  for (const { pronoun, entities, sourceOf } of refs)
    if (pronoun?.kind === 'relative' && entities.length > 0) for (const index of sourceOf) related.add(index)
  for (const [index, entities] of elsewhere) speakers[index]?.push(...entities)
  for (const ref of refs) {
    for (const index of ref.sourceOf) {
      // *le Mali, qui …*: the relative says whom it takes up, which is who stands right before it.
      if (ref.pronoun?.kind !== 'relative' && related.has(index)) continue
      for (const entity of ref.entities) speakers[index]?.push(rootOf(entity))
    }
  }
  const settled = speakers.map(distinct)
  const visiting = new Set<number>()
  const follow = (index: number): Entity[] => {
    const voice = statements[index]?.voice
    const known = settled[index] ?? []
    if (known.length > 0 || voice?.from !== 'statement' || visiting.has(index)) return known
    visiting.add(index)
    const found = follow(voice.sameVoiceAs)
    visiting.delete(index)
    settled[index] = found
    return found
  }
  return statements.map((_, index) => follow(index))
}
