import { gzipSync } from 'node:zlib'
import {
  ACTS_PER_KIND,
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
} from '#corpus/search/columns.ts'
import type { ColumnArticle, Columns } from '#corpus/search/columns.ts'
import { Facets } from '#corpus/search/facets.ts'
import type { FacetFilter, FacetNames } from '#corpus/search/tally.ts'
import { deflatedPieces } from '../data/columnFiles.ts'
import { LANES } from '../data/lanes.ts'
import { person } from './generate/people.ts'
import { seeded, zipf } from './seeded.ts'
import { quantiles, shortest, table } from './table.ts'

const SIZES = [1_000, 10_000, 100_000]
const PER_ARTICLE = 10
const YEARS = 16
const ROUNDS = 5
const FIRST_DAY = 14_610
const DAYS = 365 * YEARS

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
  const measured = SIZES.map(measure)
  table(
    'Facets: what a visit fetches when it first filters, kB compressed',
    [
      'articles',
      'quotations',
      'voices',
      'days, or a voice with a lane',
      'the commonest act',
      'a middling act',
      'a kind',
      'any voice',
      'all',
    ],
    measured.map(({ bytes }) => bytes),
  )
  table(
    'Facets: set-up of the first columns, and of each layer added to them; all counts of all facets',
    [
      'quotations',
      'first ms',
      '+ who ms',
      '+ kind ms',
      '+ act ms',
      'jump ms',
      'jump p99',
      'jaws ms',
      'jaws p99',
    ],
    measured.map(({ times }) => times),
  )
}

interface Files {
  articles: Uint8Array
  lanes: Uint8Array
  who: Uint8Array
  kind: Uint8Array
  act: Uint8Array
}

function measure(size: number): { bytes: (string | number)[]; times: (string | number)[] } {
  const corpus = generate(size)
  const { articles, names, loud } = corpus
  const pieces = {
    articles: encodeArticles(articles),
    lanes: encodeLanes(articles, loud),
    who: encodeWho(articles, loud),
    kind: encodeKinds(articles),
    act: encodeActs(articles),
  }
  const weigh = (file: keyof Files): number => deflatedPieces('', pieces[file]).content.length
  const first =
    weigh('articles') + weigh('lanes') + gzipSync(JSON.stringify(names.sets.slice(0, loud))).length
  const others = weigh('who') + voicesBytes(names)
  const weighAct = (number: number): number => deflatedPieces('', encodeAct(articles, number)).content.length
  const [kind, act] = [weigh('kind'), weigh('act')]
  const files: Files = {
    articles: Buffer.concat(pieces.articles),
    lanes: Buffer.concat(pieces.lanes),
    who: Buffer.concat(pieces.who),
    kind: Buffer.concat(pieces.kind),
    act: Buffer.concat(pieces.act),
  }
  const { facets, setUps } = setUp(files, corpus)
  const [jump, jumpWorst] = quantiles(shortest(rounds(() => jumpsOf(facets))))
  const [step, stepWorst] = quantiles(shortest(rounds(() => stepsOf(facets))))
  const { quotations } = facets.columns
  return {
    bytes: [
      size,
      quotations,
      names.speakers,
      ...[
        first,
        first + weighAct(0),
        first + weighAct(5),
        first + kind,
        first + others,
        first + others + kind + act,
      ].map(kB),
    ],
    times: [
      quotations,
      ...setUps.map((ms) => ms.toFixed(1)),
      ...[jump, jumpWorst, step, stepWorst].map((ms) => ms.toFixed(2)),
    ],
  }
}

/** Ids, names, countries, inks and sets of all voices, as they are published. */
function voicesBytes({ speakers, countryOf, sets }: FacetNames): number {
  const random = seeded(3)
  const names = Array.from({ length: speakers }, (_, k) => person(k, random).name)
  const ids = names.map((name) =>
    name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ /g, '-'),
  )
  const countries = countryOf.map((n) =>
    n < 0 ? null : String.fromCharCode(65 + (n % 26), 65 + ((n * 7) % 26)),
  )
  const voices = names.map((_, k) => (k % 10) + 1)
  return gzipSync(JSON.stringify({ ids, names, countries, voices, sets })).length
}

/** Facets over the first columns, then with one layer more each; the best of five times of each step. */
function setUp(files: Files, { articles, names, loud }: Generated): { facets: Facets; setUps: number[] } {
  const ofLanes = { ...names, sets: [...names.sets.slice(0, loud), []] }
  const setUps = [Infinity, Infinity, Infinity, Infinity]
  let facets: Facets | null = null
  for (let round = 0; round < ROUNDS; round++) {
    let columns: Columns | null = null
    const step = (k: number, work: (columns: Columns) => void, known: FacetNames): void => {
      const ms = timed(() => {
        columns ??= decodeArticles(files.articles, articles.length)
        work(columns)
        facets = new Facets(columns, known)
      })
      setUps[k] = Math.min(setUps[k] ?? ms, ms)
    }
    step(0, (into) => decodeLanes(files.lanes, into, loud), ofLanes)
    step(1, (into) => decodeWho(files.who, into, loud), names)
    step(2, (into) => decodeKinds(files.kind, into), names)
    step(3, (into) => decodeActs(files.act, into), names)
  }
  if (!facets) throw new Error('no round was run')
  return { facets, setUps }
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

const rounds = (work: () => number[]): number[][] => Array.from({ length: ROUNDS }, work)

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

interface Generated {
  articles: ColumnArticle[]
  names: FacetNames
  /** Number of sets with a voice that has a lane. */
  loud: number
}

function generate(size: number): Generated {
  const random = seeded(20)
  const speakers = Math.round(40 * size ** 0.4)
  const joint = Math.round(speakers / 4)
  const speaker = zipf(speakers, random)
  const raw = [
    [],
    ...Array.from({ length: speakers }, (_, k) => [k]),
    ...Array.from({ length: joint }, () => [speaker(), speaker()].toSorted((a, b) => a - b)),
  ]
  const act = weighted(ACT_WEIGHTS, random)
  const kind = weighted(KIND_WEIGHTS, random)
  const drafts = Array.from({ length: size }, (_, number): ColumnArticle => {
    const here = [
      1 + speaker(),
      1 + speaker(),
      1 + speaker(),
      random() < 0.2 ? 1 + speakers + Math.floor(random() * joint) : 0,
    ]
    let voice = here[0] ?? 0
    const said = Array.from({ length: sizeOf(random) }, () => {
      if (random() < 0.3) voice = here[Math.floor(random() * here.length)] ?? 0
      return voice
    })
    return {
      day: FIRST_DAY + Math.floor(((number + random()) / size) * DAYS),
      sets: said,
      kindActs: said.map(() => kind() * ACTS_PER_KIND + act()),
    }
  })
  const countryOf = Array.from({ length: speakers }, () => (random() < 0.2 ? -1 : Math.floor(random() * 60)))
  return ranked(drafts, raw, { speakers, countryOf, countries: 60 })
}

/** From 2 to 18 quotations, ten on average; few articles are very short or very long. */
function sizeOf(random: () => number): number {
  return 2 + Math.floor((random() + random()) * (PER_ARTICLE - 1.5))
}

/** The sets numbered as the build does: loud ones first, then by frequency. */
function ranked(
  drafts: readonly ColumnArticle[],
  raw: readonly number[][],
  names: Omit<FacetNames, 'sets'>,
): Generated {
  const counts = raw.map(() => 0)
  for (const { sets } of drafts) for (const set of sets) counts[set] = (counts[set] ?? 0) + 1
  const quiet = (set: number): number => Number((raw[set]?.[0] ?? LANES) >= LANES)
  const order = [...raw.keys()].toSorted(
    (a, b) => quiet(a) - quiet(b) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  )
  const numbers = new Map(order.map((set, number) => [set, number]))
  const articles = drafts
    .map((draft) => ({ ...draft, sets: draft.sets.map((set) => numbers.get(set) ?? 0) }))
    .toSorted((a, b) => a.day - b.day)
  return {
    articles,
    names: { ...names, sets: order.map((set) => raw[set] ?? []) },
    loud: order.filter((set) => quiet(set) === 0).length,
  }
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

const kB = (n: number): string => (n / 1000).toFixed(0)
