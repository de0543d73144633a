import type { Article } from '#format/corpus.ts'
import type {
  Diagnostic,
  LinksData,
  MovedArticle,
  RuleTrust,
  SiteData,
  SiteSettings,
  StatementData,
} from '#format/site.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { articleData, articleJson } from './articleData.ts'
import { idsOf, type ArticleRecord } from './articleRecord.ts'
import { columnFiles } from './columnFiles.ts'
import { articleRow } from './partition.ts'
import { idCount, quotationShards, shardSigns } from './quotationShards.ts'
import type { SiteFile } from './siteFile.ts'
import { rowsOf, speakerFiles, speakerHead } from './speakerFiles.ts'
import { linkTo, statementData } from './statementData.ts'
import { surveyor, type Survey } from './survey.ts'
import { rowFiles, timelineFile } from './timelineFiles.ts'
import { wordFiles } from './wordFiles.ts'
import { wordRun } from './wordRun.ts'

export interface SiteInput {
  corpus: StreamedCorpus
  settings: SiteSettings
  trust: Record<string, RuleTrust>
  /** Words as first published of live quotations whose words have changed: id → exact. */
  published: ReadonlyMap<string, string>
  /** How many ids the ledger has ever published. */
  ledgerSize: number
}

/** A page shows no more of what loading has to say; `corpus.json` has it all. */
const DIAGNOSTICS = 200

/**
 * Every data file of a site (see `src/format/site.ts`), one at a time, in a stable order: for a corpus that fits into
 * memory, as the development server shows one.
 */
export function* siteFiles(input: SiteInput): Generator<SiteFile> {
  const { corpus, published } = input
  const survey = surveyed(corpus)
  const { inTime, summaries } = survey
  const articles = inTime.flatMap(({ place }) => corpus.articles.at(place) ?? [])
  for (const [number, article] of articles.entries()) {
    const data = articleData(article, neighbours(inTime, number), summaries, published)
    yield {
      path: `data/articles/${encodeURIComponent(article.id)}.json`,
      content: articleJson(JSON.stringify(article), data),
    }
  }
  const rows = articles.map((article) => JSON.stringify(articleRow(article, summaries)))
  const statements = articles.flatMap((article) =>
    article.quotations.map((quotation) => JSON.stringify(statementData(article, quotation))),
  )
  const numbers = rowsOf(inTime)
  for (const speaker of summaries.values()) {
    const said = numbers.ofSpeaker.get(speaker.id) ?? []
    const head = speakerHead(speaker, inTime, numbers, summaries)
    yield* speakerFiles(
      head,
      said.map((row) => statements[row] ?? ''),
    )
  }
  yield* rowFiles(rows)
  yield timelineFile(survey, (number) => rows[number] ?? '')
  yield* wordFiles(articles.length === 0 ? [] : [wordRun(articles)], survey.version)
  yield* filesOfAll(input, survey)
}

/** One pass over the articles of a corpus. */
export function surveyed(corpus: StreamedCorpus): Survey {
  const { add, done } = surveyor()
  for (const article of corpus.articles) add(article, JSON.stringify(article))
  return done(corpus)
}

/** The data files that the survey alone gives. */
export function* filesOfAll(input: SiteInput, survey: Survey): Generator<SiteFile> {
  const { corpus } = input
  const { inTime, summaries, version } = survey
  yield* quotationShards(corpus, inTime, siteData(input, survey).shardSigns)
  yield* columnFiles(inTime, summaries, version)
  yield* smallFiles(input, survey)
}

/** Those that are made faster than one could say whether they have changed. */
export function* smallFiles(input: SiteInput, survey: Survey): Generator<SiteFile> {
  const { corpus } = input
  const { inTime, summaries } = survey
  yield json('data/site.json', siteData(input, survey))
  for (const [old, moved] of Object.entries(corpus.articleRedirects))
    yield json(`data/articles/${encodeURIComponent(old)}.json`, { moved } satisfies MovedArticle)
  yield json('data/speakers.json', [...summaries.values()])
  yield json('data/diagnostics.json', worst(corpus.diagnostics))
  yield json('data/links.json', linksData(input, inTime))
  yield json('data/corrections.json', survey.corrections satisfies readonly StatementData[])
}

const json = (path: string, data: unknown): SiteFile => ({ path, content: JSON.stringify(data) })

/** The articles before and after one in time. */
export function neighbours(
  inTime: readonly ArticleRecord[],
  number: number,
): {
  previous: Pick<Article, 'id' | 'title' | 'date'> | null
  next: Pick<Article, 'id' | 'title' | 'date'> | null
} {
  const [previous, next] = [inTime[number - 1], inTime[number + 1]]
  return { previous: previous ? linkTo(previous) : null, next: next ? linkTo(next) : null }
}

/** What every page of a site knows. */
export function siteData({ corpus, settings, trust }: SiteInput, { inTime, summaries }: Survey): SiteData {
  const dated = inTime.filter(({ date }) => date !== null)
  const quotations = inTime.reduce((sum, record) => sum + record.quotations.length, 0)
  return {
    format: 'dixit-site/1',
    settings,
    counts: {
      articles: inTime.length,
      quotations,
      speakers: [...summaries.values()].filter((speaker) => speaker.quotations > 0).length,
      diagnostics: corpus.diagnostics.length,
    },
    from: dated[0]?.date ?? null,
    to: dated.at(-1)?.date ?? null,
    trust,
    shardSigns: shardSigns(idCount(corpus, quotations)),
  }
}

/** The gravest, in the order of the corpus among equals. */
function worst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= DIAGNOSTICS) return [...diagnostics]
  const of = (severity: Diagnostic['severity']): Diagnostic[] =>
    diagnostics.filter((each) => each.severity === severity)
  return [...of('error'), ...of('warning'), ...of('info')].slice(0, DIAGNOSTICS)
}

function linksData({ corpus, ledgerSize }: SiteInput, inTime: readonly ArticleRecord[]): LinksData {
  const wanted = new Set(Object.values(corpus.redirects))
  const articleOf = new Map<string, string>()
  let live = 0
  for (const record of inTime) {
    live += record.quotations.length
    if (wanted.size > 0) for (const id of idsOf(record)) if (wanted.has(id)) articleOf.set(id, record.id)
  }
  const moved = Object.entries(corpus.redirects).map(([from, to]) => ({
    from,
    to,
    article: articleOf.get(to) ?? '',
  }))
  return { published: ledgerSize, live, moved, lost: corpus.lost }
}
