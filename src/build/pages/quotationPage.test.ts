import { expect, test } from 'vitest'
import { summarise } from '../data/voices.ts'
import { addressOf } from './address.ts'
import { siteFixture } from './fixture.ts'
import { quotationPage } from './quotationPage.ts'
import { saidIn } from './said.ts'

const input = siteFixture({ base: '/c/' })
const address = addressOf(input.settings)
const [article] = input.corpus.articles
const said = article ? saidIn(article, summarise(input.corpus), address) : []
const pageOf = (place: number, more = {}): string => {
  const each = said[place]
  if (!each) throw new RangeError(String(place))
  return quotationPage({ said: each, movedFrom: null, published: null, ...more }, address).text
}

test('holds the words in their paragraph, the first piece under its id', () => {
  expect(pageOf(0)).toContain(
    '« <mark class="st direct" id="aaaaaaaaa1" data-q="aaaaaaaaa1" data-speakers="ana-lund" data-voice="1">Les ponts &amp; les digues tiendront</mark> », <span class="cue">a dit</span> <span class="src">Mme Lund</span>.',
  )
})

test('says who, how literally, and leads to the article at the words', () => {
  const page = pageOf(1)
  expect(page).toContain('<h1 class="t">Ana Lund</h1>')
  expect(page).toContain('propos rapportés')
  expect(page).toContain('href="/c/a/2021-05-03-crue#aaaaaaaaa2"')
  expect(page).toContain('Crue &lt;attendue&gt; en mai')
  expect(page).toContain('cite="https://example.org/crue?a=1&amp;b=2"')
})

test('names nobody where the text names nobody', () => {
  expect(pageOf(3)).toContain('<h1 class="t">Voix inconnue</h1>')
})

test('says that an address moved, and that words changed', () => {
  expect(pageOf(1, { movedFrom: 'bbbbbbbbb1' })).toContain('bbbbbbbbb1')
  expect(pageOf(1, { published: 'la crue viendra' })).toContain('la crue viendra')
})

test('carries no script and no style', () => {
  for (const place of said.keys()) expect(pageOf(place)).not.toMatch(/<script| style=/)
})
