import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPassage, findTextQuote, makeTextQuote, readPassage, writePassage } from './textQuote.ts'

const TEXT =
  'Anne Morel a dit que les ponts seraient rouverts avant l’hiver. Paul Achard a dit que les ponts seraient rouverts plus tard.'

function found(text: string, exact: string, prefix = '', suffix = ''): string | null {
  const span = findTextQuote(text, { exact, prefix, suffix })
  return span === null ? null : text.slice(...span)
}

describe('makeTextQuote', () => {
  test('takes up to 32 units on each side', () => {
    const quote = makeTextQuote(TEXT, [21, 48])
    expect(quote).toEqual({
      exact: 'les ponts seraient rouverts',
      prefix: 'Anne Morel a dit que ',
      suffix: ' avant l’hiver. Paul Achard a di',
    })
    expect(quote.suffix).toHaveLength(32)
  })
  test('never splits a surrogate pair', () => {
    const text = `${'😀'.repeat(20)}mot${'x'.repeat(31)}😀`
    const { prefix, suffix } = makeTextQuote(`y${text}`, [41, 44])
    expect(prefix).toBe('😀'.repeat(16))
    expect(suffix).toBe('x'.repeat(31))
    expect(makeTextQuote(`${text.slice(0, 39)}.${text}`, [80, 83]).prefix).not.toMatch(/\p{Cs}/u)
  })
})

describe('findTextQuote', () => {
  test('the surroundings choose between repetitions', () => {
    const exact = 'les ponts seraient rouverts'
    expect(findTextQuote(TEXT, { exact, prefix: 'Paul Achard a dit que ', suffix: '' })?.[0]).toBe(
      TEXT.lastIndexOf(exact),
    )
    expect(findTextQuote(TEXT, { exact, prefix: '', suffix: ' avant l’hiver' })?.[0]).toBe(
      TEXT.indexOf(exact),
    )
  })
  test.each([
    ["les ponts seraient rouverts avant l'hiver", 'les ponts seraient rouverts avant l’hiver'],
    ['les  ponts seront rouverts avant l’hiver', 'les ponts seraient rouverts avant l’hiver'],
  ])('%s is found as %s', (exact, expected) => {
    expect(found(TEXT, exact)).toBe(expected)
  })
  test('other words are not found', () => {
    expect(found(TEXT, 'la récolte de blé sera bonne')).toBeNull()
    expect(found(TEXT, '')).toBeNull()
    expect(found(TEXT, ' … ')).toBeNull()
  })
  test('a long passage is found by its ends', () => {
    const long = Array.from({ length: 300 }, (_, n) => `mot${n * 7919}`).join(' ')
    const edited = long.replace('mot79190', 'mat79190').replace('mot7919 ', 'mots ')
    expect(found(`Avant. ${edited} Après.`, long)).toBe(edited)
  })
  test('what was made is found again', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.nat(), fc.nat({ max: 80 }), (text, at, length) => {
        const start = at % text.length
        const end = Math.min(text.length, start + length)
        fc.pre(/[a-z]/i.test(text.slice(start, end)))
        const span = findTextQuote(text, makeTextQuote(text, [start, end]))
        expect(text.slice(...(span ?? [0, 0]))).toBe(text.slice(start, end))
      }),
    )
    expect.hasAssertions()
  })
})

describe('findPassage', () => {
  test('a passage over two paragraphs has two parts', () => {
    const paragraphs = ['Un premier alinéa.', 'Un second alinéa.']
    expect(
      findPassage(paragraphs, { exact: 'premier alinéa.\nUn second', prefix: 'Un ', suffix: ' alinéa.' }),
    ).toEqual([
      { paragraph: 0, span: [3, 18] },
      { paragraph: 1, span: [0, 9] },
    ])
  })
  test('nothing where the words are not', () => {
    expect(
      findPassage(['Un premier alinéa.'], { exact: 'tout autre chose', prefix: '', suffix: '' }),
    ).toEqual([])
  })
})

describe('passages in addresses', () => {
  test('commas and signs survive', () => {
    const quote = { exact: 'oui, 100 % & « non »', prefix: 'a, ', suffix: ' b' }
    expect(writePassage(quote)).not.toContain(' ')
    expect(writePassage(quote).split(',')).toHaveLength(3)
    expect(readPassage(writePassage(quote))).toEqual(quote)
  })
  test('any text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (exact, prefix) => {
        expect(readPassage(writePassage({ exact, prefix, suffix: '' }))).toEqual({
          exact,
          prefix,
          suffix: '',
        })
      }),
    )
  })
  test('an address of another hand is read as far as it goes', () => {
    expect(readPassage('')).toBeNull()
    expect(readPassage('100%')).toEqual({ exact: '100%', prefix: '', suffix: '' })
    expect(writePassage({ exact: 'a\uD800', prefix: '', suffix: '' })).toBe('a%EF%BF%BD,,')
  })
})
