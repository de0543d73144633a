import { describe, expect, test } from 'vitest'
import { idsOf } from '../data/articleRecord.ts'
import { surveyed } from '../data/siteData.ts'
import { siteFixture } from './fixture.ts'
import { isFileName } from './fileName.ts'
import { leftToShell } from './leftToShell.ts'
import { pagePlan } from './pagePlan.ts'

const names = (limit: number) => {
  const { corpus, settings } = siteFixture({ prerenderLimit: limit })
  const { inTime } = surveyed(corpus)
  const plan = pagePlan(corpus, settings, inTime)
  return {
    articles: plan.articles.map((number) => inTime[number]?.id),
    quotations: [
      ...inTime.flatMap((record, number) => idsOf(record).slice(0, plan.quotations[number])),
      ...plan.moved.map(({ from }) => from),
    ],
    left: plan.left,
  }
}

describe('pagePlan', () => {
  test('plans every address when there is room', () => {
    expect(names(1000)).toEqual({
      articles: ['2021-05-03-crue', 'sans-date-avis'],
      quotations: ['aaaaaaaaa1', 'aaaaaaaaa2', 'aaaaaaaaa3', 'aaaaaaaaa4', 'bbbbbbbbb1'],
      left: { articles: 0, quotations: 0, unnameable: [] },
    })
  })

  test('leaves the oldest /q/ first, then the oldest /a/, never a moved address', () => {
    // Promised: 4 fixed, 2 speakers, 1 moved, 1 lost, 1 moved article.
    expect(names(13)).toMatchObject({
      quotations: ['aaaaaaaaa1', 'aaaaaaaaa2', 'bbbbbbbbb1'],
      left: { quotations: 2, articles: 0 },
    })
    expect(names(10)).toMatchObject({
      articles: ['2021-05-03-crue'],
      quotations: ['bbbbbbbbb1'],
      left: { quotations: 4, articles: 1 },
    })
    expect(names(1)).toMatchObject({
      articles: [],
      quotations: ['bbbbbbbbb1'],
      left: { quotations: 4, articles: 2 },
    })
  })

  test('gives no file to an id that no file can have', () => {
    const { corpus, settings } = siteFixture()
    const [first] = corpus.speakers
    if (first) first.id = '../../etc'
    const plan = pagePlan(corpus, settings, surveyed(corpus).inTime)
    expect(plan.left.unnameable).toEqual(['../../etc'])
    expect(plan.speakers.map(({ id }) => id)).toEqual(['igor-belov'])
  })
})

test.each([
  ['xi-jinping', true],
  ['习近平', true],
  ['__proto__', true],
  ['constructor', true],
  ['..', false],
  ['.', false],
  ['', false],
  ['a/b', false],
  ['a\\b', false],
  ['a\u0000', false],
  ['a.', false],
  ['é'.repeat(200), false],
])('isFileName %j: %j', (id, fine) => {
  expect(isFileName(id)).toBe(fine)
})

test('leftToShell speaks only when something is left', () => {
  expect(leftToShell({ articles: 0, quotations: 0, unnameable: [] })).toBe('')
  expect(leftToShell({ articles: 1, quotations: 20, unnameable: ['..'] })).toBe(
    'left to 404.html (prerenderLimit): the 20 oldest of /q/, the 1 oldest of /a/\n' +
      'left to 404.html (no file can have such a name): ..\n',
  )
})
