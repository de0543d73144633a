import type { Article, Quotation, Speaker } from '#format/corpus.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { byCodeUnits } from '../order.ts'
import type { PersonEntry } from '../speakers/people.ts'
import { addedQuotation, sameWords } from './addQuotation.ts'
import type { AddedQuotation, Correction } from './correction.ts'
import { articleId, findTargets, wordIndex, type WordIndex } from './findTarget.ts'
import * as say from './findings.ts'
import { placesOfAdded } from './placeAdded.ts'
import { speakerOf, type Desk, type Standing } from './standing.ts'

export interface Uncorrected {
  articles: readonly Article[]
  speakers: readonly Speaker[]
  people: readonly PersonEntry[]
  corrections: readonly Correction[]
  /** Where old ids lead today, as the ledger knows: corrections outlive the ids that they name. */
  redirects?: Readonly<Record<string, string>>
  articleRedirects?: Readonly<Record<string, string>>
}

export interface Corrected {
  articles: Article[]
  speakers: Speaker[]
  diagnostics: Diagnostic[]
}

/**
 * Applies what people decided, in the order of the file, the last one about a quotation counting. Ids were given before,
 * so that no correction moves another link. What applies to nothing, to several places or names an unknown speaker is
 * said and left out.
 */
export function applyCorrections(given: Uncorrected): Corrected {
  const desk = deskOf(given)
  const targets = given.corrections.flatMap(({ change, target }) => (change.to === 'add' ? [] : [target]))
  const index = wordIndex(targets, desk.quotations.values())
  const diagnostics = given.corrections.flatMap((correction) => apply(desk, index, correction) ?? [])
  return {
    articles: given.articles.map((article) => ({ ...article, quotations: remaining(desk, article) })),
    speakers: [...desk.speakers.values()].toSorted((a, b) => byCodeUnits(a.id, b.id)),
    diagnostics,
  }
}

function deskOf({ articles, speakers, people, redirects = {}, articleRedirects = {} }: Uncorrected): Desk {
  const desk: Desk = {
    articles: new Map(articles.map((article) => [article.id, article])),
    quotations: new Map(),
    byArticle: new Map(),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    people: new Map(people.flatMap((person) => (person.id === undefined ? [] : [[person.id, person]]))),
    redirects: new Map(Object.entries(redirects)),
    articleRedirects: new Map(Object.entries(articleRedirects)),
  }
  for (const article of articles) {
    const standing = article.quotations.map((original) => ({ article, original, live: original }))
    desk.byArticle.set(article.id, standing)
    for (const each of standing) desk.quotations.set(each.original.id, each)
  }
  return desk
}

/** Null when it is applied, else why it is not. */
function apply(desk: Desk, index: WordIndex, correction: Correction): Diagnostic | null {
  const { change, target } = correction
  const named = change.to === 'speakers' ? change.speakers : change.to === 'add' ? change.add.speakers : []
  const stranger = named.find((id) => speakerOf(desk, id) === null)
  if (stranger !== undefined) return say.unknownSpeaker(correction, stranger)
  if (change.to === 'add') return add(desk, correction, change.add)
  const found = findTargets(desk, target, index)
  const words = target.quotation ?? target.words ?? ''
  const [only, ...others] = found
  if (only === undefined) return say.unmatched(correction, words, 'no quotation of the corpus is meant by it')
  if (others.length > 0) return say.ambiguous(correction, words, found.length)
  if (change.to === 'remove') only.live = null
  else if (only.live !== null) only.live = renamed(desk, only.live, change.speakers, correction)
  return null
}

function renamed(
  desk: Desk,
  quotation: Quotation,
  ids: readonly string[],
  { corrected }: Correction,
): Quotation {
  for (const id of ids) {
    const speaker = speakerOf(desk, id)
    if (speaker) desk.speakers.set(id, speaker)
  }
  return {
    ...quotation,
    speakers: [...new Set(ids)].toSorted(byCodeUnits),
    basis: ids.length === 0 ? 'unknown' : 'stated',
    corrected,
  }
}

function add(desk: Desk, correction: Correction, added: AddedQuotation): Diagnostic | null {
  const words = added.content.join(' … ')
  const article = desk.articles.get(articleId(desk, correction.target.article ?? ''))
  if (article === undefined)
    return say.unmatched(correction, correction.target.article ?? '', 'there is no such article')
  const places = placesOfAdded(article, added)
  const [place, ...others] = places
  if (place === undefined)
    return say.unmatched(correction, words, 'these words do not stand together in the article')
  if (others.length > 0) return say.ambiguous(correction, words, places.length)
  const same = sameWords(desk, article, place)
  if (same?.live) {
    same.live = renamed(desk, same.live, added.speakers, correction)
    return null
  }
  const original = addedQuotation(desk, article, place, added, correction)
  const standing: Standing = { article, original, live: renamed(desk, original, added.speakers, correction) }
  desk.quotations.set(original.id, standing)
  desk.byArticle.get(article.id)?.push(standing)
  return null
}

/** What is left of an article's quotations, in their order; what pointed to a removed one points past it. */
function remaining(desk: Desk, article: Article): Quotation[] {
  const standing = desk.byArticle.get(article.id) ?? []
  const removed = new Map(
    standing.filter(({ live }) => live === null).map(({ original }) => [original.id, original]),
  )
  const past = (id: string | null, key: 'parent' | 'continues'): string | null => {
    let at = id
    while (at !== null && removed.has(at)) at = removed.get(at)?.[key] ?? null
    return at
  }
  return standing
    .flatMap(({ live }) => live ?? [])
    .map((live) =>
      removed.size === 0
        ? live
        : { ...live, continues: past(live.continues, 'continues'), parent: past(live.parent, 'parent') },
    )
    .toSorted(inText)
}

/** The order in which quotations stand in their article. */
export function inText(a: Quotation, b: Quotation): number {
  return a.paragraph - b.paragraph || (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)
}
