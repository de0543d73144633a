import { expect, test } from 'vitest'
import { copyOf } from '#corpus/wording/copy.ts'
import { embedCode } from '#corpus/wording/embed.ts'
import { summarise } from '../data/voices.ts'
import { addressOf } from './address.ts'
import { embedPage } from './embedPage.ts'
import { siteFixture } from './fixture.ts'
import { escaped } from './html.ts'
import { saidIn } from './said.ts'

const input = siteFixture()
const address = addressOf(input.settings)
const [article] = input.corpus.articles
const said = article ? saidIn(article, summarise(input.corpus), address) : []

test.each(said)('$path: its frame says the words as they are copied, and runs nothing', (each) => {
  const { text } = embedPage(each, 'Crues', address, 'p{margin:0}')
  expect(text).toContain(`<p>${escaped(copyOf(each.saying, 'fr'))}</p>`)
  expect(text).toContain(`<a href="https://example.net/${each.path}" rel="noopener">Lire dans le texte</a>`)
  expect(text).toContain('Crue &lt;attendue&gt; en mai')
  expect(text).toContain('>example.org</a>')
  expect(text).not.toMatch(/<script|<link rel="(?:stylesheet|preload)|<img|unsafe/)
  expect(text.length).toBeLessThan(10_000)
})

test('the code to paste is the quote with its words, then the script of the same site', () => {
  const second = said[1]
  if (!second) throw new Error('the fixture has no second statement')
  const { saying, citation } = second
  const root = 'https://example.net/'
  const code = embedCode(saying, citation.where, 'fr', 'fr', root)
  expect(code).toMatch(
    /^<blockquote cite="https:\/\/example\.net\/q\/aaaaaaaaa2" lang="fr" data-dixit><p>Ana Lund a rappelé/,
  )
  expect(code).toMatch(/<\/blockquote>\n<script async src="https:\/\/example\.net\/embed\.js"><\/script>$/)
})
