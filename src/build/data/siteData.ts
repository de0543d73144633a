import type { Article } from '#format/corpus.ts'
import type {
  ArticleData,
  LinksData,
  MovedArticle,
  QuotationShard,
  QuotationTarget,
  RuleTrust,
  SiteData,
  SiteSettings,
  SpeakerData,
  SpeakerSummary,
  StatementData,
} from '#format/site.ts'
import type { ArticleList, StreamedCorpus } from '../streamedCorpus.ts'
import { columnFiles } from './columnFiles.ts'
import { dataVersion } from './dataVersion.ts'
import type { SiteFile } from './siteFile.ts'
import { linkTo, statementData } from './statementData.ts'
import { timelineFiles } from './timelineFiles.ts'
import { summarise } from './voices.ts'
import { wordFiles } from './wordFiles.ts'

export interface SiteInput {
  corpus: StreamedCorpus
  settings: SiteSettings
  trust: Record<string, RuleTrust>
  /** Words as first published of live quotations whose words have changed: id → exact. */
  published: ReadonlyMap<string, string>
  /** How many ids the ledger has ever published. */
  ledgerSize: number
}

/** Every data file of a site (see `src/format/site.ts`), one at a time, in a stable order. */
export function* siteFiles(input: SiteInput): Generator<SiteFile> {
  const { corpus } = input
  const summaries = summarise(corpus)
  yield json('data/site.json', siteData(input))
  const inTime = byDate(corpus.articles)
  for (const [place, article] of inTime.entries()) {
    const data = articleData(article, inTime[place - 1], inTime[place + 1], summaries, input.published)
    yield json(`data/articles/${encodeURIComponent(article.id)}.json`, data)
  }
  for (const [old, moved] of Object.entries(corpus.articleRedirects)) {
    yield json(`data/articles/${encodeURIComponent(old)}.json`, { moved } satisfies MovedArticle)
  }
  for (const [prefix, shard] of quotationShards(corpus)) yield json(`data/q/${prefix}.json`, shard)
  yield json('data/speakers.json', [...summaries.values()])
  for (const data of speakersData(inTime, summaries)) {
    yield json(`data/speakers/${encodeURIComponent(data.speaker.id)}.json`, data)
  }
  const version = dataVersion(inTime)
  yield* timelineFiles(inTime, summaries, version)
  yield* columnFiles(inTime, summaries, version)
  yield* wordFiles(inTime, version)
  yield json('data/diagnostics.json', corpus.diagnostics)
  yield json('data/links.json', linksData(input))
  yield json('data/corrections.json', corrections(inTime))
}

const json = (path: string, data: unknown): SiteFile => ({ path, content: JSON.stringify(data) })

/** Oldest first; undated articles last, in reading order. */
function byDate(articles: ArticleList): Article[] {
  return [...articles]
    .map((article, place) => ({ article, place, date: article.date ?? '9999' }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.place - b.place))
    .map(({ article }) => article)
}

function siteData({ corpus, settings, trust }: SiteInput): SiteData {
  const dates = [...corpus.articles].flatMap((article) => article.date ?? []).toSorted()
  const spoken = new Set(
    [...corpus.articles].flatMap(({ quotations }) => quotations.flatMap(({ speakers }) => speakers)),
  )
  return {
    format: 'dixit-site/1',
    settings,
    counts: {
      articles: corpus.articles.length,
      quotations: [...corpus.articles].reduce((sum, article) => sum + article.quotations.length, 0),
      speakers: spoken.size,
      diagnostics: corpus.diagnostics.length,
    },
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    trust,
  }
}

function articleData(
  article: Article,
  previous: Article | undefined,
  next: Article | undefined,
  summaries: ReadonlyMap<string, SpeakerSummary>,
  published: ReadonlyMap<string, string>,
): ArticleData {
  const named = new Set([...article.mentions, ...article.quotations].flatMap((each) => each.speakers))
  return {
    article,
    speakers: [...named].toSorted().flatMap((id) => summaries.get(id) ?? []),
    previous: previous ? linkTo(previous) : null,
    next: next ? linkTo(next) : null,
    published: Object.fromEntries(
      article.quotations.flatMap(({ id }) => {
        const words = published.get(id)
        return words === undefined ? [] : [[id, words] as const]
      }),
    ),
  }
}

/** Where every id that ever lived leads, in shards by its first two signs. */
function quotationShards(corpus: StreamedCorpus): [prefix: string, shard: QuotationShard][] {
  const articleOf = new Map(
    [...corpus.articles].flatMap((article) => article.quotations.map(({ id }) => [id, article.id] as const)),
  )
  const targets = new Map<string, QuotationTarget>()
  for (const [id, article] of articleOf) targets.set(id, { live: id, article })
  for (const [id, live] of Object.entries(corpus.redirects)) {
    const article = articleOf.get(live)
    if (article !== undefined) targets.set(id, { live, article })
  }
  for (const lost of corpus.lost) targets.set(lost.id, { lost })
  const shards = new Map<string, [string, QuotationTarget][]>()
  for (const id of [...targets.keys()].toSorted()) {
    const target = targets.get(id)
    const prefix = id.slice(0, 2)
    const shard = shards.get(prefix)
    if (!target) continue
    if (shard) shard.push([id, target])
    else shards.set(prefix, [[id, target]])
  }
  return [...shards].map(([prefix, entries]) => [prefix, Object.fromEntries(entries)])
}

/** What people corrected, in time. */
function corrections(inTime: readonly Article[]): StatementData[] {
  return inTime.flatMap((article) =>
    article.quotations
      .filter(({ corrected }) => corrected !== null)
      .map((quotation) => statementData(article, quotation)),
  )
}

function* speakersData(
  inTime: readonly Article[],
  summaries: ReadonlyMap<string, SpeakerSummary>,
): Generator<SpeakerData> {
  const said = new Map<string, StatementData[]>()
  for (const article of inTime) {
    for (const quotation of article.quotations) {
      const statement = statementData(article, quotation)
      for (const id of quotation.speakers) {
        const list = said.get(id)
        if (list) list.push(statement)
        else said.set(id, [statement])
      }
    }
  }
  for (const speaker of summaries.values()) {
    const statements = said.get(speaker.id) ?? []
    const others = new Set(statements.flatMap(({ quotation }) => quotation.speakers))
    others.delete(speaker.id)
    yield { speaker, statements, others: [...others].toSorted().flatMap((id) => summaries.get(id) ?? []) }
  }
}

function linksData({ corpus, ledgerSize }: SiteInput): LinksData {
  const articleOf = new Map(
    [...corpus.articles].flatMap((article) => article.quotations.map(({ id }) => [id, article.id] as const)),
  )
  const moved = Object.entries(corpus.redirects).map(([from, to]) => ({
    from,
    to,
    article: articleOf.get(to) ?? '',
  }))
  return { published: ledgerSize, live: articleOf.size, moved, lost: corpus.lost }
}
