import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Corpus } from '#format/corpus.ts'
import { readCorpus } from '#corpus/readCorpus.ts'
import { asDump, communiques } from '../bench/generate/communiques.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { writeCorpus } from './corpusFile.ts'
import { readKeptArticles, writeKeptArticles } from './keptArticles.ts'

let folder = ''
let corpus: Corpus
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-corpus-file-'))
  const text = Array.from(communiques(12, 3), asDump).join('')
  corpus = readCorpus({ texts: [{ file: 'a.txt', text }] })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The corpus with some of its articles, which have signs unless they are said to have none. */
function some(places: readonly number[], unsigned: ReadonlySet<number>): StreamedCorpus {
  const articles = places.flatMap((place) => corpus.articles[place] ?? [])
  return {
    ...corpus,
    articles: {
      length: articles.length,
      at: (n) => articles[n],
      signAt: (n) => (unsigned.has(places[n] ?? -1) ? null : `sign ${places[n]}`),
      *[Symbol.iterator]() {
        yield* articles
      },
    },
  }
}

const NOTHING = new Map<string, never>()
const written = (): string => readFileSync(join(folder, 'corpus.json'), 'utf8')

/** A build after another one, with what that one kept. */
function again(now: StreamedCorpus, before: StreamedCorpus) {
  const kept = join(folder, 'kept')
  writeKeptArticles(kept, writeCorpus(before, folder, NOTHING).keep)
  return writeCorpus(now, folder, readKeptArticles(kept))
}

const PLACES = fc.uniqueArray(fc.nat(11), { maxLength: 12 })

test('articles that come, go and change places leave the file and the survey of a first build', () => {
  fc.assert(
    fc.property(PLACES, PLACES, fc.array(fc.nat(11)), (before, now, unsigned) => {
      const corrected = new Set(unsigned)
      const result = again(some(now, corrected), some(before, corrected))
      const file = written()
      rmSync(join(folder, 'corpus.json'))
      expect(result).toEqual(writeCorpus(some(now, corrected), folder, NOTHING))
      expect(file).toBe(written())
    }),
    { numRuns: 100 },
  )
})

test('an article that is known is not read', () => {
  const [before, now] = [some([3, 4, 5], new Set()), some([4, 6], new Set([6]))]
  const read: number[] = []
  const [first, second] = now.articles
  now.articles.at = (n) => {
    read.push(n)
    return n === 0 ? first : second
  }
  again(now, before)
  expect(read).toEqual([1])
})

test('what is kept is not believed where the file is gone', () => {
  const all = some([0, 1, 2], new Set())
  const { keep } = writeCorpus(all, folder, NOTHING)
  const file = written()
  rmSync(join(folder, 'corpus.json'))
  writeCorpus(all, folder, keep)
  expect(written()).toBe(file)
})
