import { array, tuple, assert, constantFrom, nat, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quotation, Span } from '#format/corpus.ts'
import { segments, type Run } from './segments.ts'

function quotation(id: string, more: Partial<Quotation>): Quotation {
  return {
    id,
    paragraph: 0,
    kind: 'indirect',
    act: 'say',
    speakers: ['ana'],
    cueParagraph: 0,
    source: [],
    cue: [],
    content: [],
    continues: null,
    parent: null,
    rule: 'r',
    basis: 'stated',
    corrected: null,
    ...more,
  }
}

/** Spans of words of a text, first occurrence. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

const drawn = (runs: readonly Run[]): string[] =>
  runs.map(({ owner, outer, first, parts }) => {
    const words = parts.map((part) => part.text).join('')
    return owner ? `${first ? '#' : ''}${owner.id}${outer ? `<${outer.id}` : ''}:${words}` : words
  })

describe('segments', () => {
  test('leave the narrator plain and give each piece to its statement, the first with the id', () => {
    const text = 'Le port, a noté Mme Lund, restera ouvert.'
    const a = quotation('a', {
      content: [at(text, 'Le port'), at(text, 'restera ouvert')],
      cue: [at(text, 'a noté')],
      source: [at(text, 'Mme Lund')],
    })
    expect(drawn(segments(text, { paragraph: 0, quotations: [a] }))).toEqual([
      '#a:Le port',
      ', a noté Mme Lund, ',
      'a:restera ouvert',
      '.',
    ])
  })

  test('give nested words to the inner statement and remember the outer one', () => {
    const text = 'Il a dit que la digue, selon Mme Lund, tiendrait encore.'
    const outer = quotation('o', { content: [at(text, 'la digue, selon Mme Lund, tiendrait encore')] })
    const inner = quotation('i', { content: [at(text, 'tiendrait')], cue: [at(text, 'selon')], parent: 'o' })
    expect(drawn(segments(text, { paragraph: 0, quotations: [outer, inner] }))).toEqual([
      'Il a dit que ',
      '#o:la digue, selon Mme Lund, ',
      '#i<o:tiendrait',
      'o: encore',
      '.',
    ])
  })

  test('anchor a statement whose every word is nested', () => {
    const text = 'Tout va bien.'
    const outer = quotation('o', { content: [[0, 12]] })
    const inner = quotation('i', { content: [[0, 12]], parent: 'o' })
    const [run] = segments(text, { paragraph: 0, quotations: [outer, inner] })
    expect(run?.owner?.id).toBe('i')
    expect(run?.covered.map(({ id }) => id)).toEqual(['o'])
  })

  test('find guillemets around direct speech and chosen words in mixed speech', () => {
    const text = '« Nous irons », dit-elle, et veut aller « pas à pas » au port.'
    const direct = quotation('d', { kind: 'direct', content: [at(text, 'Nous irons')] })
    const mixed = quotation('m', { kind: 'mixed', content: [at(text, 'aller « pas à pas » au port')] })
    const parts = segments(text, { paragraph: 0, quotations: [direct, mixed] }).flatMap((run) => run.parts)
    expect(parts.filter(({ guillemet }) => guillemet?.id === 'd').map((part) => part.text)).toEqual([
      '«',
      '»',
    ])
    expect(parts.filter(({ guillemet }) => guillemet?.id === 'm').map((part) => part.text)).toEqual([
      '«',
      '»',
    ])
    expect(parts.filter(({ quoted }) => quoted).map((part) => part.text)).toEqual(['Nous irons', 'pas à pas'])
  })

  test('break a run where the margin is written into', () => {
    const text = 'la digue tient bon'
    const a = quotation('a', { content: [[0, text.length]] })
    expect(drawn(segments(text, { paragraph: 0, quotations: [a], breaks: [9] }))).toEqual([
      '#a:la digue ',
      'a:tient bon',
    ])
  })

  test('whatever the spans, keep every sign once, in order, and give every statement one place', () => {
    const text = 'Un « deux » trois, “quatre” cinq "six" sept » huit.'
    const span = tuple(nat(text.length), nat(text.length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
    const some = array(
      record({
        content: array(span, { minLength: 1, maxLength: 3 }),
        cue: array(span, { maxLength: 1 }),
        kind: constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
        parent: option(constantFrom('q0', 'q1', 'q9')),
      }),
      { maxLength: 5 },
    )
    assert(
      property(some, array(nat(text.length)), array(span), (list, breaks, chain) => {
        const quotations = list.map((each, n) =>
          quotation(`q${n}`, { ...each, content: each.content.toSorted((a, b) => a[0] - b[0]) }),
        )
        const runs = segments(text, { paragraph: 0, quotations, breaks, chain })
        const parts = runs.flatMap((run) => run.parts)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(
          parts.every(
            (part) => part.text === text.slice(part.start, part.start + part.text.length) && part.text !== '',
          ),
        ).toBe(true)
        const places = runs.flatMap((run) => [
          ...(run.first && run.owner ? [run.owner.id] : []),
          ...run.covered.map(({ id }) => id),
        ])
        expect(places.toSorted()).toEqual(quotations.map(({ id }) => id).toSorted())
      }),
    )
  })
})
