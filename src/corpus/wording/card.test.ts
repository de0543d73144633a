import { describe, expect, test } from 'vitest'
import { cardWords } from './card.ts'
import type { Saying } from './saying.ts'

const nb = '\u00a0'

/** A statement of the pieces between braces. */
function saying(marked: string, kind: Saying['kind']): Saying {
  const pieces = marked.split(/[{}]/u)
  let at = 0
  const content: Saying['content'][number][] = []
  pieces.forEach((piece, place) => {
    if (place % 2 === 1) content.push([at, at + piece.length])
    at += piece.length
  })
  const text = pieces.join('')
  return {
    kind,
    act: 'say',
    basis: 'stated',
    names: ['Ana Lund'],
    text,
    content,
    cue: { text, spans: [] },
    citedBy: [],
  }
}

const shown = (said: Saying, most = 400) => {
  const { text, lines } = cardWords(said, 'fr', most)
  return { text, lines: lines.map(({ span, verbatim }) => `${verbatim ? '=' : '-'}${text.slice(...span)}`) }
}

describe('cardWords', () => {
  test('direct speech stands in marks, its line inside them', () => {
    expect(shown(saying('Elle a dit : « {Les ponts tiendront} ».', 'direct'))).toEqual({
      text: `«${nb}Les ponts tiendront${nb}»`,
      lines: ['=Les ponts tiendront'],
    })
  })

  test('reported speech has no marks, and its holes no line', () => {
    expect(shown(saying('{Les ponts}, dit-elle, {tiendront}.', 'indirect'))).toEqual({
      text: 'Les ponts […] tiendront',
      lines: ['-Les ponts', '-tiendront'],
    })
  })

  test('of mixed speech only the marked words are word for word', () => {
    expect(shown(saying('Elle veut {tenir les ponts « coûte que coûte » cet hiver}.', 'mixed'))).toEqual({
      text: `tenir les ponts «${nb}coûte que coûte${nb}» cet hiver`,
      lines: ['-tenir les ponts', '=coûte que coûte', '-cet hiver'],
    })
  })

  test('what is too long is cut where a clause ends, inside its marks', () => {
    const long = saying('« {Les ponts tiendront, les routes aussi, et le reste attendra demain} »', 'direct')
    expect(shown(long, 56)).toEqual({
      text: `«${nb}Les ponts tiendront, les routes aussi […]${nb}»`,
      lines: ['=Les ponts tiendront, les routes aussi'],
    })
    expect(shown(saying('{Les ponts tiendraient tout l’hiver}', 'indirect'), 28).text).toBe(
      'Les ponts tiendraient […]',
    )
  })

  test('never longer than asked, whatever the words', () => {
    for (const words of ['a'.repeat(900), '😀'.repeat(300), '« « « oui', ', , , ,']) {
      const { text } = cardWords(saying(`{${words}}`, 'indirect'), 'fr', 100)
      expect(text.length).toBeLessThanOrEqual(110)
      expect(text).not.toMatch(/\p{Surrogate}/u)
    }
  })
})
