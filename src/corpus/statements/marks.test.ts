import { describe, expect, test } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { carriesOn, pairMarks } from './marks.ts'

function regions(text: string): string[] {
  const tokens = tokenize(text)
  return pairMarks(tokens, null, () => false).regions.map(({ open, close }) =>
    text.slice(tokens[open]?.start ?? 0, tokens[Math.min(close, tokens.length - 1)]?.end ?? text.length),
  )
}

describe('pairMarks', () => {
  test.each([
    ['Il a dit « oui ».', ['« oui »']],
    ['Il a dit “oui” et "non".', ['“oui”', '"non"']],
    ['Il a dit "un" et l\'"autre".', ['"un"', '"autre"']],
    ['un " écart important " ici', ['" écart important "']],
    ['« Il dit “oui” »', ['« Il dit “oui” »', '“oui”']],
    ['"Que \'Joe\' vienne"', ['"Que \'Joe\' vienne"', "'Joe'"]],
    ["l'homme d'Etat qu'on dit", []],
    ['‘’oui’’', ['‘’oui’’']],
    ['<< oui >>', ['<< oui >>']],
  ])('%s', (text, expected) => {
    expect(regions(text)).toEqual(expected)
  })

  test('an opening mark without a partner closes with its sentence', () => {
    const tokens = tokenize('Il a dit « oui. Elle part.')
    const {
      regions: [region],
      unclosed,
    } = pairMarks(tokens, null, () => false)
    expect(unclosed).toEqual([3])
    expect(region?.close).toBe(6)
  })

  test('the next paragraph carries on what reopens or closes', () => {
    expect(carriesOn(tokenize('« Et voilà. »'), '«')).toBe(true)
    expect(carriesOn(tokenize('Et voilà », dit-il.'), '«')).toBe(true)
    expect(carriesOn(tokenize('Il dit « non ».'), '«')).toBe(false)
  })
})
