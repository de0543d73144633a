import { describe, expect, test } from 'vitest'
import { nearest, type Nearness } from './nearest.ts'

const words = (text: string) => text.split(' ')

function near(wanted: string, texts: readonly string[], nearness: Nearness): string[] {
  const holders = () => texts.map((text) => ({ at: text, words: words(text) }))
  return nearest([words(wanted)], holders, nearness)[0]?.map(({ at }) => at) ?? []
}

describe('nearest', () => {
  const texts = ['a b c d', 'a b c x y', 'a b c d e f g h i j k', 'm n o p']
  test('alike: the most alike first, others not at all', () => {
    expect(near('a b c d', texts, 'alike')).toEqual(['a b c d', 'a b c x y', 'a b c d e f g h i j k'])
  })
  test('holding: what holds most of the words first', () => {
    expect(near('a b c d', texts, 'holding')).toEqual(['a b c d', 'a b c d e f g h i j k', 'a b c x y'])
  })
  test('whole: what holds all of the words', () => {
    expect(near('a b c d', texts, 'whole')).toEqual(['a b c d', 'a b c d e f g h i j k'])
  })
  test('repetitions count', () => {
    expect(near('a a a b', ['a b c', 'a a a c'], 'holding')).toEqual(['a a a c', 'a b c'])
  })
  test('words that stand everywhere find their place by standing in a row', () => {
    const everywhere = Array.from({ length: 2000 }, (_, n) =>
      ['a', 'b', 'c', 'd', 'e'].toSorted(byTurn(n)).join(' '),
    )
    expect(near('e d c b a', [...everywhere, 'e d c b a z'], 'alike')).toContain('e d c b a z')
  })
  test('no more than sixteen are kept', () => {
    expect(
      near(
        'a b',
        Array.from({ length: 40 }, () => 'a b'),
        'alike',
      ),
    ).toHaveLength(16)
  })
  test('nothing is near nothing', () => {
    expect(nearest([], () => [], 'alike')).toEqual([])
    expect(near('q', texts, 'alike')).toEqual([])
  })
})

/** Orders that never are the alphabet backwards. */
function byTurn(n: number) {
  return (a: string, b: string) => ((a.charCodeAt(0) * (n % 7)) % 11) - ((b.charCodeAt(0) * (n % 7)) % 11)
}
