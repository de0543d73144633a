import { grouped } from '#corpus/links/grouped.ts'
import { neighbours, siteData, type SiteInput } from '../data/siteData.ts'
import { digestOf, idsOf } from '../data/articleRecord.ts'
import { voiced } from '../data/voices.ts'
import type { PagePlan } from '../pages/pagePlan.ts'
import type { WrittenCorpus } from './corpusFile.ts'
import { stretchesOf } from './chunks.ts'
import type { ArticleEntry, Manifest } from './manifest.ts'
import type { ArticleTask } from './tasks.ts'

/** Articles that have a picture where pictures have an address: the newest. A picture costs as much as ten pages. */
const PICTURES = 1000

/** Some articles that follow each other in time, and what is to be done for them. */
export interface Stretch {
  first: number
  /** Stands for all that its products are made from. */
  key: string
  tasks: ArticleTask[]
}

/** What is to be done for every article, and what the manifest will say of it. */
export function articleTasks(
  input: SiteInput,
  corpus: WrittenCorpus,
  plan: PagePlan,
  previous: Manifest | null,
): { stretches: Stretch[]; entries: ArticleEntry[] } {
  const { inTime, summaries } = corpus
  const voices = new Map(
    Array.from(summaries.values(), (each) => [each.id, digestOf(JSON.stringify(voiced(each)))]),
  )
  const known = new Map(previous?.articles.map((entry) => [entry.id, entry]))
  const pages = new Set(plan.articles)
  const pictures = new Set(input.settings.url === null ? [] : plan.articles.slice(0, PICTURES))
  const movedTo = grouped(plan.moved, ({ article }) => article)
  const leadHere = grouped(Object.entries(input.corpus.redirects), ([, to]) => to)
  const articlesLeadHere = grouped(Object.entries(input.corpus.articleRedirects), ([, to]) => to)
  const { published } = input
  const signs = siteData(input, corpus).shardSigns
  const looksBack = published.size > 0 || leadHere.size > 0

  const entries: ArticleEntry[] = []
  const tasks = inTime.map((record, number): ArticleTask => {
    const ids = idsOf(record)
    const moved = movedTo.get(number) ?? []
    const task = {
      ...neighbours(inTime, number),
      page: pages.has(number),
      picture: pictures.has(number),
      quotations: plan.quotations[number] ?? 0,
      moved: moved.map(({ from, to }) => ({ from, to })),
    }
    const past = looksBack ? ids.map((id) => [published.get(id), leadHere.get(id)]) : []
    const key = digestOf(
      record.digest,
      JSON.stringify([task, past, articlesLeadHere.get(record.id), signs]),
      ...record.named.map((id) => voices.get(id) ?? ''),
    )
    entries.push({
      key,
      id: record.id,
      page: task.page,
      picture: task.picture,
      quotations: ids.slice(0, task.quotations).join(' '),
      moved: moved.map(({ from }) => from).join(' '),
    })
    const place = { at: corpus.at[record.place] ?? 0, length: corpus.length[record.place] ?? 0 }
    return { ...task, ...place, write: known.get(record.id)?.key !== key }
  })
  const stretches = stretchesOf(inTime.map(({ id }) => id)).map(([first, end]) => ({
    first,
    key: digestOf(...entries.slice(first, end).map(({ key }) => key)),
    tasks: tasks.slice(first, end),
  }))
  return { stretches, entries }
}
