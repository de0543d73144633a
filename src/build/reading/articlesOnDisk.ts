import type { Article, Quotation } from '#format/corpus.ts'
import { inText } from '#corpus/corrections/applyCorrections.ts'
import { publishedArticle, speakersAmong } from '#corpus/publish.ts'
import type { ArticleList } from '../streamedCorpus.ts'
import { digestOf } from '../data/articleRecord.ts'
import { UsageError } from '../files/usageError.ts'
import type { EntryPlace } from './pack.ts'
import { type ArticleBody, type ArticlePosition, publishableFrom, readBody } from './records.ts'

/** All that is known across articles of one: with it and its body on disk the article can be published. */
export interface ArticleTicket extends ArticlePosition {
  place: EntryPlace
  /** The key of its entry. */
  hash: string
  id: string
  /** The ids of its quotations, in the order of its statements. */
  quotationIds: () => readonly string[]
  /** The speaker of each of its voices. */
  speakerIds: readonly string[]
  /** Its quotations as people corrected them; null where nobody did. */
  corrected: readonly Quotation[] | null
}

/** Articles that are read from disk each time somebody asks for one. */
export class ArticlesOnDisk implements ArticleList {
  readonly #tickets: readonly ArticleTicket[]

  constructor(tickets: readonly ArticleTicket[]) {
    this.#tickets = tickets
  }

  get length(): number {
    return this.#tickets.length
  }

  at(place: number): Article | undefined {
    const ticket = this.#tickets[place]
    return ticket === undefined ? undefined : articleOf(ticket)
  }

  /** The same article has another sign when it was corrected: null. */
  signAt(place: number): string | null {
    const ticket = this.#tickets[place]
    if (ticket === undefined || ticket.corrected !== null) return null
    const { hash, file, line, endLine, lines, id, quotationIds, speakerIds } = ticket
    return digestOf(JSON.stringify([hash, file, line, endLine, lines, id, quotationIds(), speakerIds]))
  }

  *[Symbol.iterator](): Generator<Article> {
    for (const ticket of this.#tickets) yield articleOf(ticket)
  }
}

/** The body of an article. Throws a `UsageError` when it is no longer what was written. */
export function bodyAt(place: EntryPlace): ArticleBody {
  const entry = place.pack.entry(place)
  if (entry !== null) return readBody(entry.body)
  throw new UsageError(`${place.pack.path} was changed while it was read.`, 'Run the command again.')
}

function articleOf(ticket: ArticleTicket): Article {
  const { id, quotationIds, speakerIds, corrected } = ticket
  const publishable = publishableFrom(bodyAt(ticket.place), ticket)
  const article = publishedArticle(publishable, id, quotationIds(), speakersAmong(speakerIds))
  article.quotations = corrected === null ? article.quotations.toSorted(inText) : [...corrected]
  return article
}
