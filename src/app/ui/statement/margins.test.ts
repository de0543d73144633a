import { describe, expect, test } from 'vitest'
import type { Quotation } from '#format/corpus.ts'
import type { SpeakerSummary } from '#format/site.ts'
import { inksOf } from './inks.ts'
import { marginNotes } from './margins.ts'
import { monogram, roleAt, shortName } from './names.ts'

function said(id: string, speakers: string[], more: Partial<Quotation> = {}): Quotation {
  const basis = speakers.length === 0 ? 'unknown' : 'stated'
  return {
    id,
    paragraph: 0,
    kind: 'indirect',
    act: 'say',
    speakers,
    cueParagraph: 0,
    source: [],
    cue: [[3, 5]],
    content: [[6, 9]],
    continues: null,
    parent: null,
    rule: 'r',
    basis,
    corrected: null,
    ...more,
  }
}

const summary = (quotations: Quotation[]): string[] =>
  [...marginNotes(quotations).values()].flat().map((note) => {
    const words = [
      note.quotation.id,
      note.named && 'named',
      note.cites && 'cites',
      note.uncertain && '?',
      note.corrected && 'corr',
      note.introduces && 'new',
    ]
    return words.filter(Boolean).join(' ')
  })

describe('marginNotes', () => {
  test('write a name where the voice changes, and not again', () => {
    expect(summary([said('a', ['x']), said('b', ['x']), said('c', ['y']), said('d', ['x'])])).toEqual([
      'a named new',
      'c named new',
      'd named',
    ])
  })
  test('ask where the voice was carried on', () => {
    expect(summary([said('a', ['x']), said('b', ['x'], { basis: 'inferred', cue: [] })])).toEqual([
      'a named new',
      'b ?',
    ])
  })
  test('say who is cited, and name the outer voice again', () => {
    expect(summary([said('a', ['x']), said('b', ['y'], { parent: 'a' }), said('c', ['x'])])).toEqual([
      'a named new',
      'b named cites new',
      'c named',
    ])
  })
  test('mark corrections and nobody', () => {
    const corrected = { by: 'J. Roy', why: null, date: null }
    expect(summary([said('a', ['x']), said('b', ['x'], { corrected }), said('c', [])])).toEqual([
      'a named new',
      'b corr',
      'c named new',
    ])
  })
  test('stand at the cue that leads, or at the words', () => {
    expect(marginNotes([said('a', ['x'])]).get(0)?.[0]?.at).toBe(3)
    expect(marginNotes([said('a', ['x'], { cueParagraph: 1 })]).get(0)?.[0]?.at).toBe(6)
  })
})

test('inks: each keeps his own, the later of two takes the next free one', () => {
  const speakers = [speaker('x', 10), speaker('y', 10), speaker('z', 1), speaker('w', 10)]
  expect([...inksOf([said('a', ['x']), said('b', ['y', 'z'])], speakers)]).toEqual([
    ['x', 10],
    ['y', 1],
    ['z', 2],
    ['w', 10],
  ])
})

function speaker(id: string, voice: number): SpeakerSummary {
  const nothing = { gender: null, country: null, roles: [], aliases: [], from: null, to: null }
  return { id, name: id, kind: 'person', ...nothing, voice, quotations: 1, articles: 1 }
}

describe('names', () => {
  test.each([
    ['Ana Lund', 'AL'],
    ['François', 'Fr'],
    ['ministère des Ports', 'Po'],
    ['Organisation mondiale des ports', 'Or'],
    ['le communiqué', 'lc'],
    ['Жанна Белова', 'ЖБ'],
    ['习近平', '习近'],
    ['42', '?'],
  ])('monogram of %s', (name, letters) => {
    expect(monogram(name)).toBe(letters)
  })
  test('short names are for persons of two words', () => {
    expect(shortName({ kind: 'person', name: 'Vladislav Petrenko' })).toBe('V.\u00a0Petrenko')
    expect(shortName({ kind: 'institution', name: 'Port Authority' })).toBe('Port Authority')
  })
  test('offices by date', () => {
    const roles = [
      { text: 'maire', from: '2019-01-01', to: '2020-01-01' },
      { text: 'ministre', from: '2020-02-01', to: null },
    ]
    expect([
      roleAt(roles, '2019-05-05'),
      roleAt(roles, '2020-01-15'),
      roleAt(roles, '2021-01-01'),
      roleAt(roles, null),
    ]).toEqual(['maire', null, 'ministre', 'ministre'])
  })
})
