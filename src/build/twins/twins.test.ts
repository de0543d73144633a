import { expect, test } from 'vitest'
import { corpus as corpusSchema } from '#format/corpus.ts'
import { summarise } from '../data/voices.ts'
import { addressOf } from '../pages/address.ts'
import { siteFixture } from '../pages/fixture.ts'
import { saidIn } from '../pages/said.ts'
import { articleTwins } from './articleTwin.ts'
import { quotationTwins } from './quotationTwins.ts'

const input = siteFixture()
const { corpus } = input
const address = addressOf(input.settings)
const [article] = corpus.articles
const said = article ? saidIn(article, summarise(corpus), address) : []
const twinsOf = (place: number): Map<string, string> => {
  const each = said[place]
  return new Map(
    each ? quotationTwins(each, 'Crues', address).map(({ path, content }) => [path, content]) : [],
  )
}

test('an article is a corpus of one, in the published format', () => {
  const twin = corpusSchema.parse(
    article && JSON.parse(articleTwins(corpus)(article, JSON.stringify(article))),
  )
  expect(twin.articles).toEqual([article])
  expect(twin.speakers.map(({ id }) => id)).toEqual(['ana-lund', 'igor-belov'])
  expect(twin.redirects).toEqual({ bbbbbbbbb1: 'aaaaaaaaa2' })
  expect(twin.articleRedirects).toEqual({ '2021-05-02-crue': '2021-05-03-crue' })
})

test('a quotation has five twins', () => {
  expect([...twinsOf(0).keys()]).toEqual([
    'q/aaaaaaaaa1.json',
    'q/aaaaaaaaa1.ris',
    'q/aaaaaaaaa1.bib',
    'q/aaaaaaaaa1.csl.json',
    'q/aaaaaaaaa1/oembed.json',
  ])
  expect(twinsOf(0).get('q/aaaaaaaaa1.ris')).toContain('UR  - https://example.net/q/aaaaaaaaa1')
})

test('the JSON holds what its spans point into', () => {
  const data = JSON.parse(twinsOf(1).get('q/aaaaaaaaa2.json') ?? '')
  const [[start, end]] = data.quotation.content
  expect(data.text.slice(start, end)).toBe('la crue viendrait en mai')
  expect(data.speakers).toEqual([corpus.speakers[0]])
  expect(data.article.url).toBe('https://example.net/a/2021-05-03-crue')
})

test('an embed is a blockquote that cites the permalink, holds its text and cannot run anything', () => {
  const { html, type } = JSON.parse(twinsOf(1).get('q/aaaaaaaaa2/oembed.json') ?? '')
  expect(type).toBe('rich')
  expect(html).toBe(
    '<blockquote cite="https://example.net/q/aaaaaaaaa2" lang="fr" data-dixit><p>Ana Lund a rappelé que la crue viendrait en mai (propos rapportés)</p>' +
      '<footer><a href="https://example.net/q/aaaaaaaaa2"><cite lang="fr">Crue &lt;attendue&gt; en mai</cite></a>, 3\u00a0mai 2021, §&nbsp;2</footer></blockquote>',
  )
})
