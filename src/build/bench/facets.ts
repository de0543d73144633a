import {
  ACTS_PER_KIND,
  decodeArticles,
  decodePart,
  encodeArticles,
  encodePart,
} from '#corpus/search/columns.ts'
import type { ColumnArticle } from '#corpus/search/columns.ts'
import { Facets } from '#corpus/search/facets.ts'
import type { FacetFilter, FacetNames } from '#corpus/search/tally.ts'
import { deflatedPieces } from '../data/columnFiles.ts'
import { seeded, zipf } from './seeded.ts'
import { quantiles, table } from './table.ts'

const SIZES = [1_000, 10_000, 100_000]
const PER_ARTICLE = 10
const PARTS = 16
const FIRST_DAY = 14_610
const DAYS = 365 * PARTS

/** Weights of the acts and kinds, near those of the development texts: *say* and reported speech lead. */
const ACT_WEIGHTS = [34, 12, 6, 12, 5, 4, 3, 3, 3, 2, 4, 3, 2, 5, 2]
const KIND_WEIGHTS = [15, 10, 75]

const OPEN: FacetFilter = {
  from: null,
  to: null,
  speakers: null,
  kinds: null,
  acts: null,
  countries: null,
  hits: null,
  articleHits: null,
}

/** Prints what the facets cost at three sizes: bytes, set-up, a jump to another filter, a step of the jaws. */
export function facetsBench(): void {
  table(
    'Facets, all counts: 10 quotations an article',
    [
      'articles',
      'quotations',
      'voices',
      'columns kB',
      'set-up ms',
      'jump ms',
      'jump p99',
      'jaws ms',
      'jaws p99',
    ],
    SIZES.map(measure),
  )
}

function measure(size: number): (string | number)[] {
  const { articles, names } = generate(size)
  const headPieces = encodeArticles(articles)
  const partPieces = Array.from({ length: PARTS }, (_, part) =>
    encodePart(articles.slice((size * part) / PARTS, (size * (part + 1)) / PARTS)),
  )
  const heads = Buffer.concat(headPieces)
  const parts = partPieces.map((pieces) => Buffer.concat(pieces))
  const bytes = [headPieces, ...partPieces].reduce(
    (sum, pieces) => sum + deflatedPieces('', pieces).content.length,
    0,
  )
  let facets = setUp(heads, parts, articles, names)
  const setUps = Array.from({ length: 5 }, () => timed(() => (facets = setUp(heads, parts, articles, names))))
  const jumps = jumpsOf(facets)
  const steps = stepsOf(facets)
  const [jump, jumpWorst] = quantiles(jumps)
  const [step, stepWorst] = quantiles(steps)
  return [
    size,
    facets.columns.quotations,
    names.speakers,
    (bytes / 1000).toFixed(0),
    Math.min(...setUps).toFixed(1),
    jump.toFixed(2),
    jumpWorst.toFixed(2),
    step.toFixed(2),
    stepWorst.toFixed(2),
  ]
}

function setUp(
  heads: Uint8Array,
  parts: readonly Uint8Array[],
  articles: readonly ColumnArticle[],
  names: FacetNames,
): Facets {
  const size = articles.length
  const columns = decodeArticles(heads, size)
  parts.forEach((part, k) => decodePart(part, columns, (size * k) / PARTS, (size * (k + 1)) / PARTS))
  return new Facets(columns, names)
}

function jumpsOf(facets: Facets): number[] {
  const random = seeded(7)
  const pick = (n: number): number => Math.floor(random() * n)
  return Array.from({ length: 120 }, () => {
    const from = FIRST_DAY + pick(DAYS)
    const filter: FacetFilter = {
      ...OPEN,
      from: random() < 0.5 ? from : null,
      to: random() < 0.5 ? from + pick(DAYS) : null,
      speakers: random() < 0.6 ? [pick(20), pick(200)] : null,
      kinds: random() < 0.4 ? [pick(3)] : null,
      acts: random() < 0.4 ? [pick(15), pick(15)] : null,
      countries: random() < 0.3 ? [pick(20)] : null,
    }
    return timed(() => facets.count(filter))
  }).slice(20)
}

function stepsOf(facets: Facets): number[] {
  const filter = { ...OPEN, speakers: [1], to: FIRST_DAY + DAYS / 2 }
  facets.count({ ...filter, from: FIRST_DAY })
  return Array.from({ length: 200 }, (_, step) =>
    timed(() => facets.count({ ...filter, from: FIRST_DAY + step * 14 })),
  )
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function generate(size: number): { articles: ColumnArticle[]; names: FacetNames } {
  const random = seeded(20)
  const speakers = Math.round(40 * size ** 0.4)
  const singles = speakers
  const joint = Math.round(speakers / 4)
  const speaker = zipf(speakers, random)
  const sets = [
    [],
    ...Array.from({ length: singles }, (_, k) => [k]),
    ...Array.from({ length: joint }, () => [speaker(), speaker()]),
  ]
  const act = weighted(ACT_WEIGHTS, random)
  const kind = weighted(KIND_WEIGHTS, random)
  const articles = Array.from({ length: size }, (_, number): ColumnArticle => {
    const here = [
      1 + speaker(),
      1 + speaker(),
      1 + speaker(),
      random() < 0.2 ? 1 + singles + Math.floor(random() * joint) : 0,
    ]
    let voice = here[0] ?? 0
    const said = Array.from({ length: PER_ARTICLE }, () => {
      if (random() < 0.3) voice = here[Math.floor(random() * here.length)] ?? 0
      return voice
    })
    return {
      day: FIRST_DAY + Math.floor((number / size) * DAYS),
      sets: said,
      kindActs: said.map(() => kind() * ACTS_PER_KIND + act()),
    }
  })
  const countryOf = Array.from({ length: speakers }, () => (random() < 0.2 ? -1 : Math.floor(random() * 60)))
  return { articles, names: { sets, speakers, countryOf, countries: 60 } }
}

function weighted(weights: readonly number[], random: () => number): () => number {
  const sum = weights.reduce((all, each) => all + each, 0)
  return () => {
    let rest = random() * sum
    return Math.max(
      weights.findIndex((weight) => (rest -= weight) < 0),
      0,
    )
  }
}
