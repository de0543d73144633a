import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { summarise } from '../data/voices.ts'
import { addressOf } from '../pages/address.ts'
import { siteFixture } from '../pages/fixture.ts'
import { saidIn } from '../pages/said.ts'
import { fixedHead, lostHead, shellHead, speakerHead } from './plainHeads.ts'
import { headersFile } from './headersFile.ts'
import { FRAME_POLICY, hashOf, policyHeader, policyTag } from './policy.ts'
import { articleHead, quotationHead } from './readingHeads.ts'
import { zoteroReads } from './zotero.ts'

function heads(settings = {}) {
  const input = siteFixture(settings)
  const address = addressOf(input.settings)
  const summaries = summarise(input.corpus)
  const [article] = input.corpus.articles
  if (!article) throw new Error('the fixture has articles')
  const said = saidIn(article, summaries, address)
  return {
    article: articleHead(article, said, `a/${article.id}`, 'Crues', address, true).text,
    quotations: said.map((each) => quotationHead(each, 'Crues', address, true).text),
    others: [
      fixedHead('', 'Crues', address),
      fixedHead('about', 'Crues', address),
      ...[...summaries.values()].map((speaker) => speakerHead(speaker, 'Crues', address)),
      ...input.corpus.lost.map((lost) => lostHead(lost, 'Crues')),
      shellHead('Crues'),
    ].map(({ text }) => text),
  }
}

/** The data blocks of a head. */
function blocks(head: string): Record<string, unknown>[] {
  return [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text = '']) =>
    JSON.parse(text),
  )
}

describe('Zotero', () => {
  const { article, quotations } = heads()

  test('reads an article as a web page of its source, without an author nobody stated', () => {
    expect(zoteroReads(article)).toEqual({
      itemType: 'webpage',
      title: 'Crue <attendue> en mai',
      date: '2021/05/03',
      creators: [],
      publisher: 'example.org',
      language: 'fr',
      abstractNote: expect.stringContaining('4 propos'),
      url: 'https://example.net/a/2021-05-03-crue',
      websiteTitle: 'Crues',
    })
  })

  test('reads a permalink with its speaker whole, its words as they may be copied, and its own address', () => {
    expect(zoteroReads(quotations[1] ?? '')).toMatchObject({
      creators: [{ lastName: 'Ana Lund' }],
      abstractNote: 'Ana Lund a rappelé que la crue viendrait en mai (propos rapportés)',
      url: 'https://example.net/q/aaaaaaaaa2',
    })
  })
})

describe('JSON-LD', () => {
  const { article, quotations } = heads()

  test('an article is a NewsArticle and holds only what is quoted word for word', () => {
    expect(blocks(article)).toEqual([
      expect.objectContaining({
        '@type': 'NewsArticle',
        headline: 'Crue <attendue> en mai',
        hasPart: [
          expect.objectContaining({
            '@type': 'Quotation',
            text: 'Les ponts & les digues tiendront',
            creator: [{ '@type': 'Person', name: 'Ana Lund' }],
          }),
        ],
      }),
    ])
  })

  test('only direct speech is a Quotation: reported and mixed speech are none', () => {
    expect(quotations.map((head) => blocks(head).map((block) => block['@type']))).toEqual([
      ['Quotation'],
      [],
      [],
      [],
    ])
  })
})

/** Every head of a site. */
function all(settings = {}): string[] {
  const { article, quotations, others } = heads(settings)
  return [article, ...quotations, ...others]
}

describe('every head', () => {
  test('keeps the corpus as text', () => {
    for (const head of all()) expect(head).not.toContain('<attendue>')
  })

  test('names the page and gives absolute addresses only when the site knows its own', () => {
    for (const head of all()) expect(head).toMatch(/<title>[^<]+<\/title>/)
    for (const head of all({ url: null })) {
      expect(head).not.toMatch(/canonical|og:url|og:image|https:\/\/example\.net/)
    }
  })

  test('a picture comes with words for those who do not see it', () => {
    const { article, quotations } = heads()
    for (const head of [article, ...quotations]) {
      expect(head).toContain('content="https://example.net/a/2021-05-03-crue.png"')
      expect(head).toMatch(/og:image:alt" content="[^"]+"/)
    }
  })

  test('what is lost and the shell are not to be indexed', () => {
    expect(
      all()
        .slice(-2)
        .every((head) => head.includes('content="noindex"')),
    ).toBe(true)
  })
})

describe('the policy', () => {
  const styles = ['html{color:#111}', 'html{color:#222}']
  test('allows nothing unsafe, and of inline styles only those of the first view', () => {
    const tag = policyTag(styles).text
    expect(tag).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
    expect(tag).toContain("require-trusted-types-for 'script'")
    expect(tag).toContain(`style-src 'self' ${styles.map((each) => `'${hashOf(each)}'`).join(' ')};`)
    expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  })

  test('is told for the site’s own pages, and not for what other sites may frame', () => {
    const rules = headersFile('/corpus/', styles, 'p{margin:0}').split(/\n(?=\/)/)
    const withPolicy = rules.filter((rule) => rule.includes(policyHeader(styles)))
    expect(withPolicy.map((rule) => rule.split('\n', 1)[0])).toContain('/corpus/a/*')
    expect(rules.find((rule) => rule.startsWith('/corpus/embed/*'))).not.toContain('frame-ancestors')
    expect(withPolicy.every((rule) => !/^\/corpus\/(?:\*|embed)/.test(rule))).toBe(true)
  })

  test('is copied by whoever sets up a host from the guide', () => {
    const guide = readFileSync(new URL('../../../docs/publishing.md', import.meta.url), 'utf8')
    expect(guide.split(FRAME_POLICY).length).toBeGreaterThan(2)
  })
})
