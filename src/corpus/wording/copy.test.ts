import { describe, expect, test } from 'vitest'
import type { Span } from '../span.ts'
import { copyOf, copyWithSource } from './copy.ts'
import type { Saying } from './saying.ts'

/** `[cue]` and `{content}` marked in a sentence; what is outside is the narrator's. */
function saying(marked: string, more: Partial<Saying> = {}): Saying {
  let text = ''
  const content: Span[] = []
  const cue: Span[] = []
  let start = 0
  for (const sign of marked) {
    if (sign === '[' || sign === '{') start = text.length
    else if (sign === ']') cue.push([start, text.length])
    else if (sign === '}') content.push([start, text.length])
    else text += sign
  }
  const whole: Saying = {
    kind: 'indirect',
    act: 'say',
    basis: 'stated',
    names: ['Ana Lund'],
    text,
    content,
    cue: { text, spans: cue },
    citedBy: [],
  }
  return { ...whole, ...more }
}

const nb = '\u00a0'

describe('copyOf, in French', () => {
  test.each<[string, Partial<Saying>, string]>([
    [
      'Mme Lund [a rappelé que] {les ponts tiendraient}.',
      {},
      'Ana Lund a rappelé que les ponts tiendraient (propos rapportés)',
    ],
    ["[a indiqué lundi qu']{il neigeait}", {}, "Ana Lund a indiqué lundi qu'il neigeait (propos rapportés)"],
    [
      'Elle [a salué] {le calme des habitants}',
      {},
      'Ana Lund a salué le calme des habitants (propos rapportés)',
    ],
    [
      '…, [ajoutant que] {la route rouvrirait}',
      { act: 'add' },
      'Ana Lund a ajouté que la route rouvrirait (propos rapportés)',
    ],
    [
      '{Le port}, [a-t-elle noté], {restera ouvert}',
      {},
      `Ana Lund (propos rapportés)${nb}: Le port […] restera ouvert`,
    ],
    ['[Selon] Mme Lund, {la digue tient}', {}, `Ana Lund (propos rapportés)${nb}: la digue tient`],
    [
      'Ils [ont promis de] {creuser}',
      { names: ['Ana Lund', 'Igor Belov'] },
      'Ana Lund et Igor Belov ont promis de creuser (propos rapportés)',
    ],
    ['La délégation [a dit que] {oui}', { names: ['A', 'B'] }, 'A et B ont dit que oui (propos rapportés)'],
    ['[l’a qualifié de] {timide}', {}, `Ana Lund (propos rapportés)${nb}: timide`],
    [
      '« {Les ponts tiendront} », [a dit] Mme Lund.',
      { kind: 'direct' },
      `Ana Lund${nb}: «${nb}Les ponts tiendront${nb}»`,
    ],
    [
      '« {Oui}, [a-t-elle dit], {les « vieux » ponts} »',
      { kind: 'direct' },
      `Ana Lund${nb}: «${nb}Oui […] les “vieux” ponts${nb}»`,
    ],
    [
      'Elle [veut] {tenir « coûte que coûte » les ponts}',
      { kind: 'mixed' },
      `Ana Lund (propos rapportés, en partie mot pour mot)${nb}: tenir «${nb}coûte que coûte${nb}» les ponts`,
    ],
    [
      '{La digue tient}.',
      { basis: 'inferred', cue: { text: '', spans: [] } },
      `Ana Lund (propos rapportés, attribution incertaine)${nb}: La digue tient`,
    ],
    ['[il a été dit que] {tout va}', { names: [] }, `Voix inconnue (propos rapportés)${nb}: tout va`],
    [
      'La Norvège [a dit que] {tout va}',
      { names: ['Norvège'] },
      'La Norvège a dit que tout va (propos rapportés)',
    ],
    [
      'L’armée nord [a dit que] {tout va}',
      { names: ['armée nord'] },
      'L’armée nord a dit que tout va (propos rapportés)',
    ],
    ['Elle [a dit que] {tout va}', { names: ['armée nord'] }, `armée nord (propos rapportés)${nb}: tout va`],
    [
      'Les Nordiques [ont dit que] {tout va}',
      { names: ['Nordiques'] },
      `Nordiques (propos rapportés)${nb}: tout va`,
    ],
    [
      '[a dit que] {tout va}',
      { citedBy: ['Igor Belov'] },
      'Ana Lund a dit que tout va (propos rapportés, cité par Igor Belov)',
    ],
  ])('%s', (marked, more, copied) => {
    expect(copyOf(saying(marked, more), 'fr')).toBe(copied)
  })
})

describe('copyOf, in the other languages', () => {
  const direct = saying('« {Les ponts tiendront} », [a dit] Mme Lund.', { kind: 'direct' })
  const reported = saying('Mme Lund [a rappelé que] {les ponts tiendraient}.')
  const mixed = saying('Elle [veut] {tenir « bon »}', { kind: 'mixed' })
  test.each([
    ['en', direct, 'Ana Lund: “Les ponts tiendront”'],
    ['en', reported, 'Ana Lund (reported speech): les ponts tiendraient'],
    ['en', mixed, 'Ana Lund (reported speech, partly verbatim): tenir “bon”'],
    ['zh-Hans', direct, 'Ana Lund：“Les ponts tiendront”'],
    ['zh-Hans', reported, 'Ana Lund（转述）：les ponts tiendraient'],
    ['ru', direct, 'Ana Lund: «Les ponts tiendront»'],
    ['ru', reported, 'Ana Lund (в пересказе): les ponts tiendraient'],
  ] as const)('%s: %s', (lang, said, copied) => {
    expect(copyOf(said, lang)).toBe(copied)
  })
})

test('the source line says where the words stand', () => {
  const where = { title: 'Crue', date: '3 mai 2021', paragraph: 2, url: 'https://example.org/q/abc' }
  expect(copyWithSource(saying('[a dit que] {oui}'), where, 'fr')).toBe(
    `Ana Lund a dit que oui (propos rapportés)\n«${nb}Crue${nb}», 3 mai 2021, §${nb}2, https://example.org/q/abc`,
  )
})
