import { readLedger } from '#corpus/links/ledger.ts'
import { likeness } from '#corpus/links/likeness.ts'
import { type Links, links } from '#corpus/links/links.ts'
import type { Edition, Stood } from './identities.ts'

/** What became of the links of a corpus, counted against the truth. */
export interface Figures {
  /** Quotations ever published. */
  published: number
  /** Ids that stand as they are, that are followed, that are lost. */
  live: number
  moved: number
  lost: number
  /** Quotations that still stand at least 0.75 alike, and how many of them their link reaches. */
  alike: number
  reached: number
  /** Links that lead to words that are not those published: by a redirect; by an id that other words took over. */
  wrong: number
  takenOver: number
  /** Article addresses that lead to another article. */
  wrongArticles: number
  /** What the wrong redirects say: published words and those led to. */
  wrongOnes: { published: string; leadsTo: string }[]
  /** Published ids that are neither live, nor followed, nor said to be lost. */
  silent: number
}

/** Quotations with their identities, as they were when they were published first. */
export interface Publication {
  lines: string[]
  first: Map<string, Stood>
  articles: Map<string, number>
}

const ALIKE = 0.75
/** Of the published words at least this share must stand in what a link leads to. */
const SAME = 0.5

/** Publishes an edition: the ledger grows by what it lacks. */
export function publish({ articles, stood, uids }: Edition, publication: Publication): Links {
  const found = links({ articles, speakers: [] }, ledgerOf(publication))
  publication.lines.push(...found.appended)
  for (const [id, one] of stood) if (!publication.first.has(id)) publication.first.set(id, one)
  for (const [id, uid] of uids) if (!publication.articles.has(id)) publication.articles.set(id, uid)
  return found
}

function ledgerOf({ lines }: Publication) {
  return readLedger([{ file: 'permalinks.jsonl', lines }])
}

/** Measures what the links of an edition do for all that was published. */
export function measure(edition: Edition, publication: Publication): Figures {
  const found = links({ articles: edition.articles, speakers: [] }, ledgerOf(publication))
  const { live, moved, lost } = found.summary
  const figures = { live, moved, lost, published: publication.first.size, alike: 0, reached: 0 }
  const counts = {
    ...figures,
    wrong: 0,
    wrongOnes: [] as Figures['wrongOnes'],
    takenOver: 0,
    wrongArticles: wrongArticles(found, edition, publication),
    silent: 0,
  }
  const lostIds = new Set(found.lost.map(({ id }) => id))
  const holders = holdersOf(edition)
  for (const [id, one] of publication.first) {
    const to = edition.stood.has(id) ? id : found.redirects[id]
    const target = to === undefined ? undefined : edition.stood.get(to)
    const right = target !== undefined && isSame(one, target)
    if (target === undefined && !lostIds.has(id)) counts.silent += 1
    if (target !== undefined && !right && to !== id) {
      counts.wrong += 1
      counts.wrongOnes.push({ published: one.words.join(' '), leadsTo: target.words.join(' ') })
    }
    if (target !== undefined && !right && to === id && !found.changed.has(id) && !isSaid(one, target))
      counts.silent += 1
    if (target !== undefined && !right && to === id) counts.takenOver += 1
    const successor = successorOf(one, holders)
    if (successor === null || likeness(one.words, successor.words) < ALIKE) continue
    counts.alike += 1
    if (right) counts.reached += 1
  }
  return counts
}

function wrongArticles(found: Links, { uids }: Edition, { articles }: Publication): number {
  const entries = Object.entries(found.articleRedirects)
  return entries.filter(([old, now]) => articles.get(old) !== uids.get(now)).length
}

function isSame(one: Stood, target: Stood): boolean {
  return sharedIds(one, target) >= one.ids.size * SAME
}

function isSaid(one: Stood, target: Stood): boolean {
  return one.words.join(' ') === target.words.join(' ')
}

function sharedIds({ ids }: Stood, target: Stood): number {
  let shared = 0
  for (const id of ids) if (target.ids.has(id)) shared += 1
  return shared
}

function holdersOf({ stood }: Edition): Map<number, Stood[]> {
  const holders = new Map<number, Stood[]>()
  for (const one of stood.values()) {
    for (const id of one.ids) {
      const list = holders.get(id)
      if (list === undefined) holders.set(id, [one])
      else list.push(one)
    }
  }
  return holders
}

/** The quotation that most of the published words stand in now, and of those the one most like it. */
function successorOf(one: Stood, holders: ReadonlyMap<number, readonly Stood[]>): Stood | null {
  const candidates = new Set([...one.ids].flatMap((id) => holders.get(id) ?? []))
  let best: Stood | null = null
  let most = 0
  for (const candidate of candidates) {
    const score = isSame(one, candidate) ? likeness(one.words, candidate.words) : 0
    if (score > most) [best, most] = [candidate, score]
  }
  return best
}
