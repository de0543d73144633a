/** A small corpus of invented people, for the tests of what is published. */
import type { Article, Corpus, Quotation, Span, Speaker } from '#format/corpus.ts'
import type { SiteInput } from '../data/siteData.ts'

/** A text with `(source)`, `[cue]` and `{content}` marked, as text and spans. */
export function marked(written: string): Pick<Quotation, 'source' | 'cue' | 'content'> & { text: string } {
  const spans: Record<string, Span[]> = { ')': [], ']': [], '}': [] }
  let text = ''
  let start = 0
  for (const sign of written) {
    if ('([{'.includes(sign)) start = text.length
    else if (sign in spans) spans[sign]?.push([start, text.length])
    else text += sign
  }
  return { text, source: spans[')'] ?? [], cue: spans[']'] ?? [], content: spans['}'] ?? [] }
}

const speaker = (id: string, name: string, kind: Speaker['kind'] = 'person'): Speaker => ({
  id,
  name,
  kind,
  gender: null,
  country: null,
  roles: [],
  aliases: [],
})

const SENTENCES: readonly [id: string, kind: Quotation['kind'], speakers: string[], written: string][] = [
  ['aaaaaaaaa1', 'direct', ['ana-lund'], '« {Les ponts & les digues tiendront} », [a dit] (Mme Lund).'],
  ['aaaaaaaaa2', 'indirect', ['ana-lund'], '(Mme Lund) [a rappelé que] {la crue viendrait en mai}.'],
  ['aaaaaaaaa3', 'mixed', ['igor-belov'], '(M. Belov) [a promis de] {creuser « coûte que coûte » le canal}.'],
  ['aaaaaaaaa4', 'indirect', [], '[Il a été rappelé que] {le canal est public}.'],
]

function quotation(
  [id, kind, speakers, written]: (typeof SENTENCES)[number],
  paragraph: number,
): { quotation: Quotation; text: string } {
  const { text, ...spans } = marked(written)
  const basis = speakers.length === 0 ? 'unknown' : 'stated'
  const rest = { continues: null, parent: null, rule: 'plain', basis, corrected: null } as const
  return {
    text,
    quotation: { id, paragraph, kind, act: 'say', speakers, cueParagraph: paragraph, ...spans, ...rest },
  }
}

function article(id: string, date: string | null, more: Partial<Article> = {}): Article {
  return {
    id,
    title: 'Crue <attendue> en mai',
    date,
    lang: 'fr',
    source: { url: 'https://example.org/crue?a=1&b=2', site: 'example.org', archive: null },
    file: 'crue.txt',
    line: 1,
    eventDates: [],
    paragraphs: [],
    mentions: [],
    quotations: [],
    ...more,
  }
}

/** Two articles (four statements; none) and a lost and a moved address; `settings` in part. */
export function siteFixture(settings: Partial<SiteInput['settings']> = {}): SiteInput & { corpus: Corpus } {
  const said = SENTENCES.map((sentence, place) => quotation(sentence, place))
  const crue = article('2021-05-03-crue', '2021-05-03', {
    paragraphs: said.map(({ text }, place) => ({ line: place + 2, kind: 'text', text })),
    quotations: said.map((each) => each.quotation),
  })
  const lost = {
    id: 'ccccccccc1',
    article: crue.id,
    date: '2021-05-03',
    title: crue.title,
    speakers: ['Ana Lund'],
    exact: 'la digue est neuve',
    prefix: '',
    suffix: '',
    reason: 'text changed',
    at: null,
  }
  return {
    corpus: {
      format: 'dixit-corpus/1',
      articles: [crue, article('sans-date-avis', null, { title: 'Avis', source: null })],
      speakers: [speaker('ana-lund', 'Ana Lund'), speaker('igor-belov', 'Igor Belov')],
      redirects: { bbbbbbbbb1: 'aaaaaaaaa2' },
      articleRedirects: { '2021-05-02-crue': crue.id },
      lost: [lost],
      diagnostics: [],
    },
    settings: {
      title: 'Crues',
      url: 'https://example.net',
      base: '/',
      contact: null,
      prerenderLimit: 20_000,
      ...settings,
    },
    trust: {},
    published: new Map(),
    ledgerSize: 6,
  }
}
