import type {
  ArticleData,
  Diagnostic,
  LinksData,
  MovedArticle,
  QuotationShard,
  QuotationTarget,
  SiteData,
  SpeakerData,
  SpeakerSummary,
  StatementData,
} from '#format/site.ts'
import { cached } from './cached.ts'
import { LoadError } from './fetchJson.ts'

/** The published data, as pages ask for it. `null` = the corpus has no such thing; a `LoadError` = it could not be read. */
export interface Source {
  site: () => Promise<SiteData>
  article: (id: string) => Promise<ArticleData | MovedArticle | null>
  /** Where the id of a quotation leads. */
  target: (quotationId: string) => Promise<QuotationTarget | null>
  speakers: () => Promise<SpeakerSummary[]>
  speaker: (id: string) => Promise<SpeakerData | null>
  /** Further statements of a speaker; parts are counted from 1. */
  speakerPart: (id: string, part: number) => Promise<StatementData[]>
  diagnostics: () => Promise<Diagnostic[]>
  links: () => Promise<LinksData>
  /** Statements whose attribution a person corrected. */
  corrections: () => Promise<StatementData[]>
  /** Any other data file, by its path under the base (columns, words). */
  file: <T>(path: string) => Promise<T>
}

/** A source over `loadJson`: the network in the browser, memory when pages are made beforehand. */
export function createSource(loadJson: (path: string) => Promise<unknown>): Source {
  const load = cached(loadJson)
  // The build writes these files from the same types (src/build/data), so that what is read is not checked again here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const file = async <T>(path: string): Promise<T> => (await load(path)) as T
  /** Where the statements of the articles of this visit stand: opening one asks nothing of the network. */
  const articleOf = new Map<string, string>()
  const site = (): Promise<SiteData> => file<SiteData>('data/site.json')
  const shardOf = async (id: string): Promise<QuotationShard | null> => {
    const { shardSigns } = await site()
    return orNull(file<QuotationShard>(`data/q/${encodeURIComponent(id.slice(0, shardSigns))}.json`))
  }
  return {
    file,
    site,
    article: async (id) => {
      const data = await orNull(
        file<ArticleData | MovedArticle>(`data/articles/${encodeURIComponent(id)}.json`),
      )
      if (data && 'article' in data)
        for (const quotation of data.article.quotations) articleOf.set(quotation.id, id)
      return data
    },
    target: async (id) => {
      const found = shardOf(id)
      const article = articleOf.get(id)
      if (article !== undefined) {
        // Asked for all the same, not waited for: a service worker keeps it for a reload without a network.
        found.catch(() => undefined)
        return { live: id, article }
      }
      const shard = await found
      return shard && Object.hasOwn(shard, id) ? (shard[id] ?? null) : null
    },
    speakers: () => file<SpeakerSummary[]>('data/speakers.json'),
    speaker: (id) => orNull(file<SpeakerData>(`data/speakers/${encodeURIComponent(id)}.json`)),
    speakerPart: (id, part) => file<StatementData[]>(`data/speakers/${encodeURIComponent(id)}/${part}.json`),
    diagnostics: () => file<Diagnostic[]>('data/diagnostics.json'),
    links: () => file<LinksData>('data/links.json'),
    corrections: () => file<StatementData[]>('data/corrections.json'),
  }
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof LoadError && error.status === 404) return null
    throw error
  }
}
