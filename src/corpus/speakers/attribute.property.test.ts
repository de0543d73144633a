import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute } from './attribute.ts'
import { marked, namesIn, whoSpeaks } from './markedText.ts'
import { peopleHints } from './people.ts'
import { REASONS } from './ref.ts'

const PIECES = [
  'Le président malien Issa Koné',
  'M. Koné',
  'Mme Roche',
  'Nadia Roche',
  'Il',
  'Elle',
  'Ils',
  'ce dernier',
  'les deux ministres',
  'son homologue togolais Yao Adou',
  'la ministre',
  'le Mali',
  'Lomé',
  'l’Office des lacs (ODL)',
  'un rapport de l’ODL',
  'et',
  ',',
  '.',
  'a dit que',
  'qui',
  'dont',
  'de la',
  'du',
  '(',
  ')',
  '«',
  '»',
  'et ministre de la Santé',
]

/** Lines of French-looking pieces in any order, some marked as sources, some as contents. */
const line = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', '', 'source', 'content')), {
    maxLength: 25,
  })
  .map((pieces) =>
    pieces
      .map(([piece, mark]) => (mark === 'source' ? `[${piece}]` : mark === 'content' ? `{${piece}}` : piece))
      .join(' '),
  )

describe('properties of attribution', { timeout: 60_000 }, () => {
  test('mentions lie in their paragraph, in order, and rest on earlier ones', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const { article, statements } = marked(...lines)
        const { mentions, voices, voicesOf } = attribute(article, statements, peopleHints([]))
        mentions.forEach(({ paragraph, span: [start, end], refersTo, voices: said, by }, n) => {
          const text = article.paragraphs[paragraph]?.text ?? ''
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          for (const earlier of refersTo) expect(earlier).toBeLessThan(n)
          for (const voice of said) expect(voice).toBeLessThan(voices.length)
          expect(REASONS).toContain(by)
        })
        expect(voicesOf).toHaveLength(statements.length)
        for (const voice of voicesOf.flat()) expect(voices[voice]).toBeDefined()
      }),
      { numRuns: 150 },
    )
  })
  test('the same article gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        expect(whoSpeaks(lines)).toEqual(whoSpeaks(lines))
      }),
      { numRuns: 50 },
    )
  })
  test('renaming a person everywhere changes names only', () => {
    const lines = [
      '[Le maire Paul Aubry] a reçu Luc Morel. [M. Aubry] a parlé.',
      '[M. Morel] aussi. [Il] insiste.',
      '[Les deux hommes] ont souri. [Aubry] surtout.',
    ]
    const renamed = lines.map((text) => text.replaceAll('Paul', 'Zéphyrin').replaceAll('Aubry', 'Okonjo'))
    const back = whoSpeaks(renamed).map((name) =>
      name.replaceAll('Zéphyrin', 'Paul').replaceAll('Okonjo', 'Aubry'),
    )
    expect(back).toEqual(whoSpeaks(lines))
  })
  test('any text at all is read', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (lines) => {
        const { article, statements } = marked(...lines)
        expect(namesIn(attribute(article, statements, peopleHints([])))).toHaveLength(statements.length)
      }),
    )
  })
})

describe('size', { timeout: 60_000 }, () => {
  const hostile: [string, string][] = [
    ['pronouns', 'il '.repeat(30_000)],
    ['names', Array.from({ length: 5_000 }, (_, n) => `Jean D${n.toString(36)} est là. `).join('')],
    ['one list', Array.from({ length: 5_000 }, (_, n) => `Jean D${n.toString(36)} et `).join('')],
    ['offices', 'le ministre et le ministre de la ministre '.repeat(2_000)],
    ['brackets', '('.repeat(90_000)],
  ]
  test.each(hostile)('%s: time grows as the text does', (_name, text) => {
    const { article } = marked(text)
    const before = performance.now()
    attribute(article, [], peopleHints([]))
    expect(performance.now() - before).toBeLessThan(15_000)
  })
})
