import { describe, expect, test } from 'vitest'
import type { Article, Mention, Quotation, Span } from '#format/corpus.ts'
import type { WordingLanguage } from './language.ts'
import { why } from './why.ts'

const texts = [
  'Ana Lund, maire de Port-Vieux, a reçu Igor Belov.',
  'Mme Lund a rappelé que les ponts tiendraient.',
  'La digue, a-t-elle noté, tiendra aussi.',
  'Les deux élus ont promis de creuser.',
  'Rien ne presse.',
]

function mention(
  paragraph: number,
  words: string,
  form: Mention['form'],
  speakers: string[],
  refersTo: number[],
): Mention {
  const start = texts[paragraph]?.indexOf(words) ?? 0
  return { paragraph, span: [start, start + words.length], form, speakers, refersTo, by: 'test' }
}

const mentions = [
  mention(0, 'Ana Lund', 'name', ['ana'], []),
  mention(0, 'Igor Belov', 'name', ['igor'], []),
  mention(1, 'Mme Lund', 'name', ['ana'], [0]),
  mention(2, 'elle', 'pronoun', ['ana'], [2]),
  mention(3, 'Les deux élus', 'group', ['ana', 'igor'], [0, 1]),
]

const article: Article = {
  id: 'a',
  title: 't',
  date: null,
  lang: 'fr',
  source: null,
  file: 'f',
  line: 1,
  eventDates: [],
  paragraphs: texts.map((text, index) => ({ line: index + 2, kind: 'text', text })),
  mentions,
  quotations: [],
}

function quotation(paragraph: number, source: string, cue: string, speakers: string[]): Quotation {
  const at = (words: string): Span[] => {
    const start = texts[paragraph]?.indexOf(words) ?? -1
    return words === '' || start < 0 ? [] : [[start, start + words.length]]
  }
  return {
    id: 'q',
    paragraph,
    kind: 'indirect',
    act: 'say',
    speakers,
    cueParagraph: paragraph,
    source: at(source),
    cue: at(cue),
    content: [[0, 1]],
    continues: null,
    parent: null,
    rule: 'r',
    basis: 'stated',
    corrected: null,
  }
}

const names = new Map([
  ['ana', 'Ana Lund'],
  ['igor', 'Igor Belov'],
])
const said = (each: Quotation, lang: WordingLanguage = 'fr') => {
  const { sentence, chain } = why(article, each, (id) => names.get(id) ?? id, lang)
  return [sentence.map(({ text }) => text).join(''), chain] as const
}
const nb = '\u00a0'

describe('why', () => {
  test('follows a pronoun to the name', () => {
    expect(said(quotation(2, 'elle', 'a-t-elle noté', ['ana']))).toEqual([
      `«${nb}a-t-elle noté${nb}»${nb}: elle = Mme Lund${nb}(§${nb}2), c’est-à-dire Ana Lund${nb}(§${nb}1).`,
      [3, 2, 0],
    ])
  })
  test('reads the name where it stands', () => {
    expect(said(quotation(0, 'Ana Lund', 'a reçu', ['ana']))[0]).toBe(
      `«${nb}a reçu${nb}»${nb}: Ana Lund, en toutes lettres dans la phrase même.`,
    )
  })
  test('counts the members of a group', () => {
    expect(said(quotation(3, 'Les deux élus', 'ont promis de', ['ana', 'igor']))).toEqual([
      `«${nb}ont promis de${nb}»${nb}: Les deux élus, c’est-à-dire Ana Lund et Igor Belov.`,
      [4, 0, 1],
    ])
  })
  test('says when the text does not', () => {
    expect(said(quotation(4, '', '', []))).toEqual(['Le texte ne dit pas qui parle.', []])
  })
  test('says when a voice was carried on', () => {
    expect(said(quotation(4, '', '', ['ana']))[0]).toContain('la même voix sans doute, Ana Lund.')
  })
  test.each([
    ['en', '“a-t-elle noté”: elle = Mme Lund'],
    ['zh-Hans', '“a-t-elle noté”：elle = Mme Lund'],
    ['ru', '«a-t-elle noté»: elle = Mme Lund'],
  ] as const)('speaks %s', (lang, beginning) => {
    expect(said(quotation(2, 'elle', 'a-t-elle noté', ['ana']), lang)[0]).toContain(beginning)
  })
})
