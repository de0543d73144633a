import { byCodeUnits } from '../order.ts'
import { fold, foldedWords } from '../text/fold.ts'
import { b32Of } from './b32.ts'
import { distinctIds } from './distinct.ts'
import { grouped } from './grouped.ts'

const WORDS_THAT_NAME = 8
const SIGNS = 10

/** An article with the words of its quotations: content pieces joined by a space, in reading order. */
export interface QuotingArticle {
  key: string
  date: string | null
  title: string
  contents: readonly string[]
}

/**
 * The id of the `n`-th quotation (1-based) that begins with the same eight folded words under one key.
 * Nothing else counts: not where it stands, who speaks, how it is punctuated, or where it ends.
 */
export function quotationId(key: string, content: string, n = 1): string {
  return b32Of(nameOf(key, firstWords(content), n), SIGNS)
}

/**
 * The ids of all quotations, per article in the order of `contents`, all different. Articles of one key share the count
 * `n`: they are counted by date, then folded title, then place in the list.
 *
 * @param signs how long an id is
 */
export function quotationIds(articles: readonly QuotingArticle[], signs = SIGNS): string[][] {
  const names = quotationNames(articles)
  const ids = distinctIds(names.flat(), signs)
  let next = 0
  return names.map(({ length }) => ids.slice(next, (next += length)))
}

/** The id of a name, unless another name's hash begins alike. */
export function idOfName(name: string): string {
  return b32Of(name, SIGNS)
}

/** What the ids are hashes of, per article in the order of `contents`; all different. */
export function quotationNames(articles: readonly QuotingArticle[]): string[][] {
  const names: string[][] = Array.from(articles, () => [])
  for (const places of grouped(articles.keys(), (index) => articles[index]?.key).values()) {
    const seen = new Map<string, number>()
    for (const place of inOrder(places, articles)) {
      const article = articles[place]
      if (article === undefined) continue
      names[place] = article.contents.map((content) => {
        const words = firstWords(content)
        const n = (seen.get(words) ?? 0) + 1
        seen.set(words, n)
        return nameOf(article.key, words, n)
      })
    }
  }
  return names
}

function inOrder(places: readonly number[], articles: readonly QuotingArticle[]): readonly number[] {
  if (places.length < 2) return places
  const keyed = places.map((place) => {
    const article = articles[place]
    return { place, date: article?.date ?? '', title: fold(article?.title ?? '') }
  })
  return keyed
    .toSorted((a, b) => byCodeUnits(a.date, b.date) || byCodeUnits(a.title, b.title) || a.place - b.place)
    .map(({ place }) => place)
}

/** What is hashed. */
function nameOf(key: string, words: string, n: number): string {
  return `dixit/1\n${key}\n${words}${n > 1 ? `\n${n}` : ''}`
}

/**
 * The words that name a quotation, folded. Only as much of it is folded as holds them and the start of one more (so that
 * the last is whole): of a thousand statements one inside the other none is folded to its end.
 */
export function firstWords(content: string): string {
  for (let size = FIRST_SIGNS; size < content.length; size *= 2) {
    const words = foldedWords(content.slice(0, size))
    if (words.length > WORDS_THAT_NAME) return words.slice(0, WORDS_THAT_NAME).join(' ')
  }
  return foldedWords(content).slice(0, WORDS_THAT_NAME).join(' ')
}

/** Nearly always enough for nine words. */
const FIRST_SIGNS = 128
