import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ACTS_PER_KIND,
  UNDATED,
  decodeAct,
  decodeActs,
  decodeArticles,
  decodeKinds,
  decodeLanes,
  decodeWho,
  encodeAct,
  encodeActs,
  encodeArticles,
  encodeKinds,
  encodeLanes,
  encodeWho,
} from './columns.ts'
import type { ColumnArticle } from './columns.ts'
import { Facets } from './facets.ts'
import type { FacetCounts, FacetFilter } from './tally.ts'

const SETS = [[0], [1], [], [0, 1], [2], [1, 2, 3], [3]]
const NAMES = { sets: SETS, speakers: 4, countryOf: [0, 1, 0, -1], countries: 2 }

const article = fc
  .record({
    day: fc.oneof(fc.integer({ min: -20, max: 30 }), fc.constant(UNDATED)),
    said: fc.array(fc.tuple(fc.nat(SETS.length - 1), fc.nat(2), fc.nat(14)), { maxLength: 8 }),
  })
  .map(({ day, said }): ColumnArticle => ({
    day,
    sets: said.map(([set]) => set),
    kindActs: said.map(([, kind, act]) => kind * ACTS_PER_KIND + act),
  }))

const someOf = (max: number) =>
  fc.option(fc.uniqueArray(fc.nat(max), { minLength: 1, maxLength: 3 }), { freq: 2 })

const filterOf = (rows: number) =>
  fc
    .record<FacetFilter>({
      from: fc.option(fc.integer({ min: -22, max: 32 })),
      to: fc.option(fc.integer({ min: -22, max: 32 })),
      speakers: someOf(3),
      kinds: someOf(2),
      acts: someOf(14),
      countries: someOf(1),
      hits: fc.option(
        fc
          .uniqueArray(fc.nat(Math.max(rows - 1, 0)), { maxLength: rows })
          .map((list) => Uint32Array.from(list.toSorted((a, b) => a - b))),
      ),
      articleHits: fc.uniqueArray(fc.nat(11)).map((list) => Uint32Array.from(list.toSorted((a, b) => a - b))),
    })
    .map((filter) => (filter.hits ? filter : { ...filter, articleHits: null }))

const tick = (counter: Uint32Array, key: number) => (counter[key] = (counter[key] ?? 0) + 1)

/** The same counts by looking at every quotation in turn. */
function naive(articles: readonly ColumnArticle[], filter: FacetFilter): FacetCounts & { list: number[] } {
  const counts: FacetCounts = {
    quotations: 0,
    articles: 0,
    speakers: new Uint32Array(4),
    kinds: new Uint32Array(16),
    acts: new Uint32Array(16),
    countries: new Uint32Array(2),
  }
  const open = !filter.speakers && !filter.kinds && !filter.acts && !filter.countries
  const everything = open && !filter.hits
  const list: number[] = []
  let row = 0
  articles.forEach(({ day, sets, kindActs }, number) => {
    const undatedOut = day === UNDATED && (filter.from !== null || filter.to !== null)
    const inDays = !undatedOut && day >= (filter.from ?? -Infinity) && day <= (filter.to ?? Infinity)
    let any = inDays && (everything || (open && filter.articleHits?.includes(number) === true))
    sets.forEach((set, k) => {
      const speakers = SETS[set] ?? []
      const countries = new Set(
        speakers.map((each) => NAMES.countryOf[each] ?? -1).filter((each) => each >= 0),
      )
      const kind = Math.floor((kindActs[k] ?? 0) / ACTS_PER_KIND)
      const act = (kindActs[k] ?? 0) % ACTS_PER_KIND
      const pass = {
        speaker: filter.speakers?.some((each) => speakers.includes(each)) ?? true,
        country: filter.countries?.some((each) => countries.has(each)) ?? true,
        kind: filter.kinds?.includes(kind) ?? true,
        act: filter.acts?.includes(act) ?? true,
      }
      const rest = inDays && (filter.hits?.includes(row) ?? true)
      const but = (facet: keyof typeof pass) =>
        rest && Object.entries(pass).every(([key, ok]) => ok || key === facet)
      if (but('speaker')) for (const each of speakers) tick(counts.speakers, each)
      if (but('country')) for (const each of countries) tick(counts.countries, each)
      if (but('kind')) tick(counts.kinds, kind)
      if (but('act')) tick(counts.acts, act)
      if (rest && Object.values(pass).every(Boolean)) {
        counts.quotations++
        list.push(row)
        any = true
      }
      row++
    })
    if (any) counts.articles++
  })
  return { ...counts, list }
}

const whole = (pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]))

/** The sets below are loud ones: those in the first layer. */
const LOUD = 2

function columnsOf(articles: readonly ColumnArticle[]) {
  const columns = decodeArticles(whole(encodeArticles(articles)), articles.length)
  decodeLanes(whole(encodeLanes(articles, LOUD)), columns, LOUD)
  decodeActs(whole(encodeActs(articles)), columns)
  decodeWho(whole(encodeWho(articles, LOUD)), columns, LOUD)
  decodeKinds(whole(encodeKinds(articles)), columns)
  return columns
}

const corpus = fc.array(article, { maxLength: 12 }).map((list) => list.toSorted((a, b) => a.day - b.day))

describe('columns', () => {
  test('read back as they were written', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const columns = columnsOf(articles)
        expect(Array.from(columns.day)).toEqual(articles.map(({ day }) => day))
        expect(Array.from(columns.set)).toEqual(articles.flatMap(({ sets }) => sets))
        expect(Array.from(columns.kindAct)).toEqual(articles.flatMap(({ kindActs }) => kindActs))
      }),
    )
  })

  test('one act may be read alone', () => {
    fc.assert(
      fc.property(corpus, fc.nat(14), (articles, act) => {
        const columns = decodeArticles(whole(encodeArticles(articles)), articles.length)
        decodeAct(whole(encodeAct(articles, act)), columns, act)
        expect(Array.from(columns.kindAct, (how) => how === act)).toEqual(
          articles.flatMap(({ kindActs }) => kindActs.map((how) => how % ACTS_PER_KIND === act)),
        )
      }),
    )
  })

  test('an article may name more sets than are remembered', () => {
    const sets = Array.from({ length: 2000 }, (_, k) => (k * 7) % 613)
    expect(Array.from(columnsOf([{ day: 3, sets, kindActs: sets.map(() => 0) }]).set)).toEqual(sets)
  })
})

describe('facets', () => {
  test('count as a filter that looks at every quotation, whatever was counted before', () => {
    fc.assert(
      fc.property(
        corpus.chain((articles) => {
          const rows = articles.reduce((sum, { sets }) => sum + sets.length, 0)
          return fc.tuple(fc.constant(articles), fc.array(filterOf(rows), { minLength: 1, maxLength: 5 }))
        }),
        ([articles, filters]) => {
          const facets = new Facets(columnsOf(articles), NAMES)
          // The jaws move between two counts of otherwise equal filters.
          const steps = filters.flatMap((filter) => [filter, { ...filter, from: (filter.from ?? 0) + 1 }])
          for (const filter of steps) {
            const { list, ...counts } = naive(articles, filter)
            expect(facets.count(filter)).toEqual(counts)
            expect(facets.articlesOf(filter)).toHaveLength(counts.articles)
            expect(facets.rowsOf(filter, 0, 1000)).toEqual(list)
            expect(facets.rowsOf(filter, 2, 3)).toEqual(list.slice(2, 5))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('lanes follow every facet but days and speakers', () => {
    fc.assert(
      fc.property(
        corpus.chain((articles) => fc.tuple(fc.constant(articles), filterOf(40))),
        ([articles, filter]) => {
          const facets = new Facets(columnsOf(articles), NAMES)
          const bounds = [0, articles.length >> 1, articles.length]
          const lanes = facets.lanes(filter, [1, 3], bounds)
          const free = { ...filter, from: null, to: null, speakers: null }
          const { speakers } = facets.count(free)
          expect((lanes[0] ?? 0) + (lanes[1] ?? 0)).toBe(speakers[1])
          expect((lanes[2] ?? 0) + (lanes[3] ?? 0)).toBe(speakers[3])
        },
      ),
    )
  })
})
