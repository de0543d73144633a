import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Article, Corpus, Quotation, Speaker } from '#format/corpus.ts'
import { siteFiles } from '#build/data/siteData.ts'
import { Answers } from './answers.ts'
import { Desk } from './desk.ts'
import type { Filter } from './protocol.ts'

const speaker = (id: string, name: string, country: string | null): Speaker => ({
  id,
  name,
  kind: 'person',
  gender: null,
  country,
  roles: [],
  aliases: [],
})

/** An article whose paragraphs are wholly said, each by some speakers. */
function article(
  id: string,
  date: string | null,
  said: [speakers: string[], text: string, more?: Partial<Quotation>][],
): Article {
  return {
    id,
    title: `Rencontre ${id}`,
    date,
    lang: 'fr',
    source: null,
    file: 'a.txt',
    line: 1,
    eventDates: [],
    paragraphs: said.map(([, text], line) => ({ line: line + 2, kind: 'text', text })),
    mentions: [],
    quotations: said.map(([speakers, text, more], paragraph) => ({
      id: `${id}-${paragraph}`,
      paragraph,
      kind: 'indirect',
      act: 'say',
      speakers,
      cueParagraph: paragraph,
      source: [],
      cue: [],
      content: [[0, text.length]],
      continues: null,
      parent: null,
      rule: 'x',
      basis: 'stated',
      corrected: null,
      ...more,
    })),
  }
}

const corpus: Corpus = {
  format: 'dixit-corpus/1',
  articles: [
    article('mai', '2021-05-03', [
      [['lund'], 'Les ponts de la ville tiendront'],
      [['belov'], 'La crue des rivières menace les ponts', { kind: 'direct', act: 'warn' }],
    ]),
    article('undated', null, [[['lund', 'belov'], 'La ville sera protégée']]),
    article('juin', '2021-06-10', [[[], 'La rivière est calme']]),
  ],
  speakers: [speaker('belov', 'Igor Belov', 'RU'), speaker('lund', 'Ana Lund', null)],
  redirects: {},
  articleRedirects: {},
  lost: [],
  diagnostics: [],
}

/** Answers over the corpus; `read` collects the files that were read. */
function answersOver(atOnce?: number, read: string[] = []): Answers {
  const input = {
    corpus,
    settings: { title: 'x', url: null, base: '/', contact: null, prerenderLimit: 1 },
    trust: {},
    published: new Map<string, string>(),
    ledgerSize: 0,
  }
  const files = new Map(Array.from(siteFiles(input), ({ path, content }) => [path, content]))
  const content = (path: string): string | Uint8Array => {
    read.push(path)
    return files.get(`data/${path}`) ?? ''
  }
  const source = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read as the worker reads it
    json: async <T>(path: string) => JSON.parse(String(content(path))) as T,
    bytes: async (path: string) => new Uint8Array(inflateRawSync(content(path))),
  }
  return new Answers(new Desk(source, atOnce))
}

const answers = answersOver()

test('articles by date: undated ones last, whichever way', async () => {
  const newest = await answers.find({ filter: { q: 'ville' }, sort: '-date' })
  expect(Array.from(newest.list)).toEqual([0, 2])
  const oldest = await answers.find({ filter: {}, sort: 'date' })
  expect(Array.from(oldest.list)).toEqual([0, 1, 2])
  expect(Array.from((await answers.find({ filter: {}, sort: '-date' })).list)).toEqual([1, 0, 2])
})

test('counts follow the other facets', async () => {
  const found = await answers.find({ filter: { speaker: ['lund'] }, sort: '-date' })
  expect(found).toMatchObject({ articles: 2, quotations: 2, kinds: { indirect: 2, direct: 0 } })
  expect(Object.fromEntries(found.voices.map(({ id, n }) => [id, n]))).toEqual({ lund: 2, belov: 2 })
  expect(found.countries).toEqual([{ code: 'RU', n: 1 }])
})

test('words and days together; days leave undated articles out', async () => {
  const filter = { q: 'ponts', from: '2021-05-01' }
  expect(await answers.find({ filter, sort: '-date' })).toMatchObject({ articles: 1, quotations: 2 })
  expect(await answers.find({ filter: { ...filter, to: '2021-05-02' }, sort: '-date' })).toMatchObject({
    articles: 0,
  })
  expect(await answers.find({ filter: { q: 'rencontre' }, sort: '-date' })).toMatchObject({
    articles: 3,
    quotations: 0,
  })
})

const timesSaid = async (q: string) => (await answers.find({ filter: { q }, sort: 'date' })).quotations

test('a phrase stands as it is written, in the index that the build makes', async () => {
  expect(await timesSaid('« les ponts de la ville »')).toBe(1)
  expect(await timesSaid('« les ponts »')).toBe(2)
  expect(await timesSaid('« ponts de »')).toBe(1)
  expect(await timesSaid('« des ponts »')).toBe(0)
  expect(await timesSaid('ville -« de la ville »')).toBe(1)
})

test('statements by date and by relevance, a page at a time', async () => {
  const ask = { filter: { q: 'ponts' }, skip: 0, limit: 9 }
  expect(await answers.page({ ...ask, sort: '-date' })).toEqual([
    [0, 0],
    [0, 1],
  ])
  expect(await answers.page({ ...ask, sort: '-date', skip: 1 })).toEqual([[0, 1]])
  expect(await answers.page({ ...ask, sort: 'relevance', limit: 1 })).toHaveLength(1)
  expect(await answers.page({ filter: {}, sort: '-date', skip: 0, limit: 9 })).toEqual([
    [1, 0],
    [0, 0],
    [0, 1],
    [2, 0],
  ])
})

test('voices by the beginnings of their names', async () => {
  const found = await answers.voices({ filter: {}, letters: 'bel', limit: 5 })
  expect(found.map(({ id, n }) => [id, n])).toEqual([['belov', 2]])
})

test('lanes by stretches of days', async () => {
  const days = ['2021-05-01', '2021-06-01', '2021-07-01'].map((day) => Date.parse(day) / 86_400_000)
  const counts = await answers.lanes({ filter: { act: ['warn'] }, speakers: ['lund', 'belov'], days })
  expect(Array.from(counts)).toEqual([0, 0, 1, 0])
})

test('nothing found: each part that could be given up, and what that would find', async () => {
  const found = await answers.loosen({ filter: { q: 'calme', speaker: ['lund'], kind: ['direct'] } })
  expect(found).toEqual([])
  const looser = await answers.loosen({ filter: { q: 'introuvable', speaker: ['lund'] } })
  expect(looser).toEqual([{ without: 'q', n: 2 }])
})

test('a speaker that the corpus does not know finds nothing, and breaks nothing', async () => {
  const filter = { speaker: ['__proto__'], country: ['ZZ'] }
  expect(await answers.find({ filter, sort: '-date' })).toMatchObject({ articles: 0, quotations: 0 })
})

const FIRST = ['columns/index.json', 'columns/articles.bin', 'columns/lanes.bin']

describe('of large columns only what a filter needs is read', () => {
  test.each<[name: string, filter: Filter, read: string[]]>([
    ['days', { from: '2021-05-01' }, []],
    ['a voice with a lane', { speaker: ['lund'] }, []],
    ['a voice that is not known', { speaker: ['nobody'] }, ['columns/voices.json', 'columns/who.bin']],
    ['a country', { country: ['RU'] }, ['columns/voices.json', 'columns/who.bin']],
    ['a kind', { kind: ['direct'] }, ['columns/kind.bin']],
    ['an act', { act: ['warn'], from: '2020-01-01' }, ['columns/act-9.bin']],
    ['an act and a kind', { act: ['warn'], kind: ['direct'] }, ['columns/kind.bin', 'columns/act-9.bin']],
  ])('%s', async (_, filter, more) => {
    const read: string[] = []
    const found = await answersOver(0, read).find({ filter, sort: '-date' })
    expect(read).toEqual([...FIRST, ...more])
    const whole = await answers.find({ filter, sort: '-date' })
    expect(whole).toMatchObject({
      articles: found.articles,
      quotations: found.quotations,
      list: found.list,
      voices: found.voices,
    })
    for (const facet of ['kinds', 'acts', 'countries'] as const)
      expect([null, whole[facet]]).toContainEqual(found[facet])
  })

  test('one layer after another, each once', async () => {
    const read: string[] = []
    const growing = answersOver(0, read)
    const filters: Filter[] = [
      { kind: ['direct'] },
      { act: ['say'] },
      { act: ['warn', 'say'] },
      { country: ['RU'] },
    ]
    for (const filter of filters) {
      const [found, whole] = await Promise.all([
        growing.find({ filter, sort: 'date' }),
        answers.find({ filter, sort: 'date' }),
      ])
      expect(found).toMatchObject({
        articles: whole.articles,
        quotations: whole.quotations,
        list: whole.list,
      })
    }
    expect(new Set(read).size).toBe(read.length)
  })

  test('counts are read when they are asked for', async () => {
    const read: string[] = []
    const growing = answersOver(0, read)
    expect(await growing.counts({ filter: {}, layers: ['act', 'kind'] })).toMatchObject({
      kinds: { direct: 1, mixed: 0, indirect: 3 },
      acts: { say: 3, warn: 1 },
      countries: null,
    })
    expect(read).toEqual(FIRST)
    const filter = { speaker: ['belov'] }
    expect((await growing.find({ filter, sort: 'date' })).acts).toBeNull()
    expect(await growing.counts({ filter, layers: ['act'] })).toMatchObject({ acts: { say: 1, warn: 1 } })
    expect((await growing.find({ filter, sort: 'date' })).acts).toMatchObject({ say: 1, warn: 1 })
    expect(read).toEqual([...FIRST, 'columns/act.bin'])
  })
})
