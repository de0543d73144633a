import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../data/articleRecord.ts'
import { columnFiles } from '../data/columnFiles.ts'
import { quotationShards } from '../data/quotationShards.ts'
import { siteData, smallFiles, type SiteInput } from '../data/siteData.ts'
import { rowsOf } from '../data/speakerFiles.ts'
import { rowFiles, timelineFile } from '../data/timelineFiles.ts'
import { csvHead } from '../export/csv.ts'
import { pagePlan, type PagePlan } from '../pages/pagePlan.ts'
import { articlePaths } from './articlePaths.ts'
import { articleTasks, type Stretch } from './articleTasks.ts'
import type { SitePlace } from './context.ts'
import { writeCorpus, type WrittenCorpus } from './corpusFile.ts'
import { filesIn, streamTo } from './files.ts'
import { readKeptArticles, writeKeptArticles } from './keptArticles.ts'
import { keptProducts, type KeptProducts } from './keptProducts.ts'
import type { Manifest, PacketEntry } from './manifest.ts'
import { pageJobs } from './pageJobs.ts'
import { plainFiles } from './plainFiles.ts'
import { poolFor, type Job } from './pool.ts'
import { pieceReader, type PieceReader } from './reading.ts'
import { removeAll, sharedFiles, type SharedFiles } from './sharedFiles.ts'
import { speakerJobs } from './speakerJobs.ts'
import { wordJobs } from './wordJobs.ts'

export interface SiteReport {
  pages: number
  /** How many files were written; fewer than there are where those of the last build were kept. */
  files: number
  left: PagePlan['left']
}

/** Hears how many articles of how many are made. */
export type OnProgress = (done: number, of: number) => void

/** What a site was made from, but for the program and the folder. */
type Made = Omit<Manifest, 'folder' | 'engine'>

/**
 * Writes all that is made of a corpus into a folder, the app's own files excepted. The articles are gone through once,
 * to be written as `corpus.json`; workers make pages of that, each article by itself, and leave what the whole site
 * needs of it in the store. What the last build, `previous`, made from the same is left as it is.
 */
export async function writeSite(
  input: SiteInput,
  place: SitePlace,
  previous: Manifest | null,
  onProgress: OnProgress = () => {},
): Promise<{ report: SiteReport; made: Made }> {
  const { outDir, storeDir } = place
  if (previous === null) rmSync(storeDir, { recursive: true, force: true })
  mkdirSync(storeDir, { recursive: true })
  const files = filesIn(outDir)
  const shared = sharedFiles(files, previous)
  const known = join(storeDir, 'articles')
  const corpus = writeCorpus(input.corpus, outDir, readKeptArticles(known))
  writeKeptArticles(known, corpus.keep)
  const plan = pagePlan(input.corpus, input.settings, corpus.inTime)
  putSurveyed(input, corpus, shared)

  const { stretches, entries } = articleTasks(input, corpus, plan, previous)
  const packets = new Map(Object.entries(previous?.packets ?? {}))
  const todo = stretches.filter(({ key, tasks }) => !packets.has(key) || tasks.some(({ write }) => write))
  const pool = poolFor(todo.length, contextOf(input, corpus, place), place.workerBundle)
  const store = pieceReader(storeDir)
  try {
    const total = await pool.run(articleJobs(todo, packets, onProgress))
    const kept = stretches.map(({ key }): [string, PacketEntry] => [key, packetOf(packets, key)])
    const rows = rowsOf(corpus.inTime)
    const products = keptProducts(
      kept.map(([, packet]) => packet),
      rows.first,
      store,
    )
    const textOf = (piece: Parameters<PieceReader['textOf']>[0]): string => store.textOf(piece)
    for (const file of listFiles(corpus, products, textOf)) shared.put(file.path, file.content)
    writeTable(corpus, products, store, outDir)
    const plain = plainFiles({ input, corpus, plan, assets: place.assets, products, textOf }, shared.put)
    const rest = await pool.run(
      (function* (): Generator<Job> {
        const keys = kept.map(([key]) => key)
        yield* wordJobs(corpus.version, keys, products, shared)
        yield* pageJobs(input, plan, corpus, shared)
        yield* speakerJobs({ corpus, plan, rows, products }, shared)
      })(),
    )
    const made = { articles: entries, packets: Object.fromEntries(kept), ...shared.entries() }
    removeAll(stale(previous, made), outDir)
    const written = total.files + rest.files + files.written() + WHOLE
    return {
      report: { pages: total.pages + rest.pages + plain, files: written, left: plan.left },
      made,
    }
  } finally {
    store.close()
    await pool.close()
  }
}

/** `corpus.json` and `corpus.csv`. */
const WHOLE = 2

/** Writes the data files that the survey alone gives. */
function putSurveyed(input: SiteInput, corpus: WrittenCorpus, shared: SharedFiles): void {
  const { inTime, summaries, version } = corpus
  const { redirects, lost } = input.corpus
  for (const { path, content } of smallFiles(input, corpus)) shared.put(path, content)
  const { shardSigns } = siteData(input, corpus)
  const ids = inTime.map((record) => `${record.id} ${record.ids}`).join()
  const where = digestOf(ids, JSON.stringify([shardSigns, redirects, lost]))
  shared.putAll('quotations', where, quotationShards(input.corpus, inTime, shardSigns))
  const who = digestOf(version, shared.digest('data/speakers.json'))
  shared.putAll('columns', who, columnFiles(inTime, summaries, version))
}

function contextOf(input: SiteInput, corpus: WrittenCorpus, place: SitePlace) {
  const { redirects, articleRedirects, speakers } = input.corpus
  return {
    ...place,
    settings: input.settings,
    speakers,
    summaries: [...corpus.summaries.values()],
    published: input.published,
    redirects,
    articleRedirects,
    shardSigns: siteData(input, corpus).shardSigns,
  }
}

function* articleJobs(
  todo: readonly Stretch[],
  packets: Map<string, PacketEntry>,
  onProgress: OnProgress,
): Generator<Job> {
  const total = todo.reduce((sum, { tasks }) => sum + tasks.length, 0)
  let made = 0
  for (const { key, tasks } of todo) {
    yield {
      task: { kind: 'articles', articles: tasks, products: !packets.has(key) },
      done: ({ products }) => {
        if (products) packets.set(key, products)
        onProgress((made += tasks.length), total)
      },
    }
  }
}

function packetOf(packets: ReadonlyMap<string, PacketEntry>, key: string): PacketEntry {
  const packet = packets.get(key)
  if (!packet) throw new Error('articles without products')
  return packet
}

/** The timeline and the lines of its list. */
function* listFiles(
  corpus: WrittenCorpus,
  products: KeptProducts,
  textOf: PieceReader['textOf'],
): ReturnType<typeof rowFiles> {
  const rowOf = (number: number): string => textOf(products.row(number))
  yield* rowFiles(
    (function* () {
      for (const number of corpus.inTime.keys()) yield rowOf(number)
    })(),
  )
  yield timelineFile(corpus, rowOf)
}

/** Writes `corpus.csv`, in reading order. */
function writeTable(
  { inTime }: WrittenCorpus,
  products: KeptProducts,
  store: PieceReader,
  outDir: string,
): void {
  const table = streamTo(join(outDir, 'corpus.csv'))
  table.add(csvHead())
  const numbers = new Uint32Array(inTime.length)
  for (const [number, { place }] of inTime.entries()) numbers[place] = number
  for (const number of numbers) {
    const { file, at, length } = products.csv(number)
    table.add(store.bytes(file, at, length))
  }
  table.done()
}

/** Paths of what the last build wrote and this one did not. */
function* stale(previous: Manifest | null, made: Made): Generator<string> {
  if (previous === null) return
  const files = new Set(Object.keys(made.files))
  for (const path of Object.keys(previous.files)) if (!files.has(path)) yield path
  const now = new Map(made.articles.map((entry) => [entry.id, entry]))
  for (const entry of previous.articles) {
    const same = now.get(entry.id)
    if (same?.key === entry.key) continue
    const paths = new Set(same ? articlePaths(same) : [])
    for (const path of articlePaths(entry)) if (!paths.has(path) && !files.has(path)) yield path
  }
}
