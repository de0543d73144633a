import type { Article } from '#format/corpus.ts'
import { speakerPath } from '../pages/address.ts'
import type { Making } from '../pages/making.ts'
import { newestFirst } from '../pages/pagePlan.ts'
import { saidIn, type Said } from '../pages/said.ts'
import { atom } from './atom.ts'
import { articleEntry, FEED_LENGTH, saidEntry, type Feed } from './feed.ts'
import { jsonFeed } from './jsonFeed.ts'

/** Writes the feed of the newest articles, and one of the newest statements for every speaker with a page. */
export async function writeFeeds(making: Making): Promise<void> {
  const { input, plan, summaries, address } = making
  const { title } = input.settings
  const saidOf = (article: Article): Said[] => saidIn(article, summaries, address)
  const articles = newestFirst([...input.corpus.articles])
  const newest = articles.slice(0, FEED_LENGTH).map((article) => articleEntry(article, saidOf(article)))
  await writeFeed(making, { title, page: '', path: 'feed', entries: newest })

  const bySpeaker = newestOf(articles, saidOf)
  for (const { id, name } of plan.speakers) {
    const page = speakerPath(id)
    const entries = (bySpeaker.get(id) ?? []).map(saidEntry)
    await writeFeed(making, { title: `${name} — ${title}`, page, path: `${page}/feed`, entries })
  }
}

/** The newest statements of every speaker; older ones are let go, so that memory holds a feed each and no more. */
function newestOf(articles: readonly Article[], saidOf: (article: Article) => Said[]): Map<string, Said[]> {
  const found = new Map<string, Said[]>()
  for (const article of articles) {
    for (const said of saidOf(article)) {
      for (const id of said.quotation.speakers) {
        const list = found.get(id)
        if (!list) found.set(id, [said])
        else if (list.length < FEED_LENGTH) list.push(said)
      }
    }
  }
  return found
}

async function writeFeed({ input, address, writer }: Making, feed: Feed): Promise<void> {
  await writer.write(`${feed.path}.xml`, atom(feed, input.settings.title, address))
  await writer.write(`${feed.path}.json`, jsonFeed(feed, address))
}
