import type { QuotationTarget } from '#format/site.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { idsOf, type ArticleRecord } from './articleRecord.ts'
import type { SiteFile } from './siteFile.ts'

/** So many ids a shard holds at most, on average: some 16 kB. */
const IDS = 150
/** Ids are written in 32 signs. */
const SIGNS = 32
/** An id has ten signs. */
const LONGEST = 10

/** How many first signs of its id name the shard of a quotation: the more ids there are, the more. */
export function shardSigns(ids: number): number {
  let signs = 1
  while (signs < LONGEST && ids / SIGNS ** signs > IDS) signs++
  return signs
}

/** How many ids lead somewhere. */
export function idCount({ redirects, lost }: Omit<StreamedCorpus, 'articles'>, live: number): number {
  return live + Object.keys(redirects).length + lost.length
}

/** Where every id that ever lived leads, in shards by its first signs, in order. */
export function* quotationShards(
  corpus: Omit<StreamedCorpus, 'articles'>,
  inTime: readonly ArticleRecord[],
  signs: number,
): Generator<SiteFile> {
  const shards = new Map<string, Map<string, QuotationTarget | ArticleRecord>>()
  const put = (id: string, target: QuotationTarget | ArticleRecord): void => {
    const prefix = id.slice(0, signs)
    const shard = shards.get(prefix)
    if (shard) shard.set(id, target)
    else shards.set(prefix, new Map([[id, target]]))
  }
  const wanted = new Set(Object.values(corpus.redirects))
  const articleOf = new Map<string, string>()
  for (const record of inTime) {
    for (const id of idsOf(record)) {
      put(id, record)
      if (wanted.has(id)) articleOf.set(id, record.id)
    }
  }
  for (const [id, live] of Object.entries(corpus.redirects)) {
    const article = articleOf.get(live)
    if (article !== undefined) put(id, { live, article })
  }
  for (const lost of corpus.lost) put(lost.id, { lost })
  for (const [prefix, shard] of [...shards].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = [...shard].toSorted(([a], [b]) => (a < b ? -1 : 1))
    const targets = entries.map(([id, target]): [string, QuotationTarget] => [
      id,
      'digest' in target ? { live: id, article: target.id } : target,
    ])
    const path = `data/q/${encodeURIComponent(prefix)}.json`
    yield { path, content: JSON.stringify(Object.fromEntries(targets)) }
  }
}
