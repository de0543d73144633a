import { describe, expect, test } from 'vitest'
import { summarise } from '../data/voices.ts'
import { addressOf } from '../pages/address.ts'
import { siteFixture } from '../pages/fixture.ts'
import { saidIn } from '../pages/said.ts'
import { atom } from './atom.ts'
import { articleEntry, saidEntry, type Feed } from './feed.ts'
import { jsonFeed } from './jsonFeed.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'

function feed(settings = {}) {
  const input = siteFixture(settings)
  const address = addressOf(input.settings)
  const summaries = summarise(input.corpus)
  const articles = input.corpus.articles.map((article) => ({
    article,
    said: saidIn(article, summaries, address),
  }))
  const entries = [
    ...articles.map(({ article, said }) => articleEntry(article, said)),
    ...articles.flatMap(({ said }) => said.map(saidEntry)),
  ]
  return { address, feed: { title: 'Crues', page: '', path: 'feed', entries } satisfies Feed }
}

describe('feeds', () => {
  test('Atom: texts are text, addresses whole, ids stay', () => {
    const { feed: crues, address } = feed()
    const xml = atom(crues, 'Crues', address)
    expect(xml).toContain('<title xml:lang="fr">Crue &lt;attendue&gt; en mai</title>')
    expect(xml).toContain('<id>https://example.net/q/aaaaaaaaa1</id>')
    expect(xml).toContain('<updated>2021-05-03T00:00:00Z</updated>')
    expect(xml).toContain('Ana Lund\u00a0: «\u00a0Les ponts &amp; les digues tiendront\u00a0»')
    expect(xml.match(/<entry>/g)).toHaveLength(6)
  })

  test('Atom: ids are names where the site does not know its address', () => {
    const { feed: crues, address } = feed({ url: null })
    expect(atom(crues, 'Crues', address)).toContain('<id>urn:dixit:q:aaaaaaaaa1</id>')
  })

  test('JSON Feed: undated articles have no date', () => {
    const { feed: crues, address } = feed()
    const { items } = JSON.parse(jsonFeed(crues, address))
    expect(items[0]).toMatchObject({
      url: 'https://example.net/a/2021-05-03-crue',
      date_published: '2021-05-03T00:00:00Z',
    })
    expect(items[1]).not.toHaveProperty('date_published')
  })
})

const absolute = (path: string): string => `https://example.net/${path}`

describe('sitemap', () => {
  test('is one list while it may be', () => {
    expect(sitemap(['https://example.net/?a&b'], absolute).map(({ path }) => path)).toEqual(['sitemap.xml'])
    expect(sitemap(['https://example.net/?a&b'], absolute)[0]?.content).toContain(
      '<loc>https://example.net/?a&amp;b</loc>',
    )
  })
  test('comes in parts beyond that', () => {
    const files = sitemap(['a', 'b', 'c'].map(absolute), absolute, 2)
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
    expect(files[0]?.content).toContain('<loc>https://example.net/sitemap-2.xml</loc>')
    expect(files[2]?.content).toContain('<loc>https://example.net/c</loc>')
  })
})

test('robots names the sitemap when it has an address', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n')
  expect(robots('https://example.net/sitemap.xml')).toContain('\nSitemap: https://example.net/sitemap.xml\n')
})
