import { describe, expect, test } from 'vitest'
import type { Article, Quotation } from '#format/corpus.ts'
import { readCorpus } from '../readCorpus.ts'
import type { Change, Correction, Target } from './correction.ts'

const TEXT = [
  'Une passerelle à Belmont – 2020/07/08',
  'La maire de Belmont, Ana Lund, a rappelé que la passerelle avait coûté moins que prévu.',
  'Paul Verney, son adjoint, a déclaré que le chantier resterait ouvert tout l’été. « Nous veillerons à tout », a-t-il dit.',
  'Les riverains, eux, rêvent de « vacarme ».',
  'source/https://example.org/passerelle',
  'Un parc à Belmont – 2020/08/01',
  'Paul Verney a déclaré que le chantier resterait ouvert tout l’hiver.',
  'source/https://example.org/parc',
].join('\n')

const ARTICLE = '2020-07-08-une-passerelle-a-belmont'
const CORRECTED = { by: 'J. Dupont', why: null, date: '2026-03-02' }
const PEOPLE = [{ id: 'rita-sol', name: 'Rita Sol', aliases: [], roles: [] }]

function correct(target: Partial<Target>, change: Change) {
  const place = { file: 'corrections.yaml', line: 1, column: 3 }
  const correction: Correction = {
    target: { quotation: null, words: null, article: null, ...target },
    change,
    corrected: CORRECTED,
    place,
  }
  const corpus = readCorpus({
    texts: [{ file: 'a.txt', text: TEXT }],
    people: PEOPLE,
    corrections: [correction],
  })
  const said = corpus.diagnostics.filter(({ file }) => file === 'corrections.yaml').map(({ code }) => code)
  return { corpus, said }
}

const BEFORE = readCorpus({ texts: [{ file: 'a.txt', text: TEXT }], people: PEOPLE })

function wordsOf(article: Article, quotation: Quotation): string {
  const text = article.paragraphs[quotation.paragraph]?.text ?? ''
  return quotation.content.map(([start, end]) => text.slice(start, end)).join(' ')
}

function quotationWith(words: string, corpus = BEFORE): Quotation | undefined {
  return corpus.articles
    .flatMap((article) => article.quotations.map((each) => ({ article, each })))
    .find(({ article, each }) => wordsOf(article, each).includes(words))?.each
}

test('the text has the quotations that the corrections below are about', () => {
  expect(quotationWith('moins que prévu')).toMatchObject({ speakers: ['ana-lund'] })
  expect(quotationWith('tout l’été')).toMatchObject({ speakers: ['paul-verney'] })
  expect(quotationWith('tout l’hiver')).toMatchObject({ speakers: ['paul-verney'] })
})

describe('speakers', () => {
  const id = quotationWith('moins que prévu')?.id ?? ''

  test('named anew by id', () => {
    const { corpus, said } = correct(
      { quotation: id },
      { to: 'speakers', speakers: ['paul-verney', 'ana-lund'] },
    )
    expect(said).toEqual([])
    expect(quotationWith('moins que prévu', corpus)).toMatchObject({
      id,
      speakers: ['ana-lund', 'paul-verney'],
      basis: 'stated',
      corrected: CORRECTED,
    })
  })

  test('nobody', () => {
    const { corpus } = correct({ quotation: id }, { to: 'speakers', speakers: [] })
    expect(quotationWith('moins que prévu', corpus)).toMatchObject({ speakers: [], basis: 'unknown' })
    expect(corpus.diagnostics.map(({ code }) => code)).not.toContain('unknown-speaker')
  })

  test('somebody whom only people.yaml knows', () => {
    const { corpus, said } = correct({ quotation: id }, { to: 'speakers', speakers: ['rita-sol'] })
    expect(said).toEqual([])
    expect(corpus.speakers.map((speaker) => speaker.id)).toContain('rita-sol')
  })

  test('somebody whom nobody knows: not applied', () => {
    const { corpus, said } = correct({ quotation: id }, { to: 'speakers', speakers: ['ana-lund', 'x'] })
    expect(said).toEqual(['unknown-speaker-id'])
    expect(quotationWith('moins que prévu', corpus)?.corrected).toBeNull()
  })
})

describe('which quotation', () => {
  test('by folded words in exactly one', () => {
    const { corpus, said } = correct({ words: 'AVAIT coute, moins' }, { to: 'remove' })
    expect(said).toEqual([])
    expect(quotationWith('moins que prévu', corpus)).toBeUndefined()
  })

  test('words in two are ambiguous, in an article they are not', () => {
    const words = 'le chantier resterait ouvert'
    expect(correct({ words }, { to: 'remove' }).said).toEqual(['correction-ambiguous'])
    const { corpus, said } = correct({ words, article: ARTICLE }, { to: 'remove' })
    expect(said).toEqual([])
    expect(quotationWith('tout l’été', corpus)).toBeUndefined()
    expect(quotationWith('tout l’hiver', corpus)).toBeDefined()
  })

  test.each([
    [{ quotation: 'nix' }],
    [{ quotation: '__proto__' }],
    [{ words: 'chant' }],
    [{ words: 'moins que prévu', article: 'nix' }],
    [{ words: '…' }],
  ])('unmatched: %o', (target) => {
    expect(correct(target, { to: 'remove' }).said).toEqual(['correction-unmatched'])
  })

  test('no other id moves', () => {
    const { corpus } = correct({ words: 'moins que prévu' }, { to: 'remove' })
    const removed = quotationWith('moins que prévu')?.id
    expect(idsOf(corpus.articles)).toEqual(idsOf(BEFORE.articles).filter((id) => id !== removed))
  })
})

function idsOf(articles: readonly Article[]): string[] {
  return articles.flatMap((article) => article.quotations.map(({ id }) => id))
}

describe('add', () => {
  const add = { source: 'Les riverains', cue: 'rêvent de', content: ['vacarme'], speakers: ['rita-sol'] }

  test('a quotation at the place of its words', () => {
    const { corpus, said } = correct({ article: ARTICLE }, { to: 'add', add })
    expect(said).toEqual([])
    expect(quotationWith('vacarme', corpus)).toMatchObject({
      paragraph: 2,
      kind: 'direct',
      speakers: ['rita-sol'],
      cueParagraph: 2,
      source: [[0, 13]],
      cue: [[20, 29]],
      content: [[32, 39]],
      rule: 'correction',
      basis: 'stated',
      corrected: CORRECTED,
    })
  })

  test('the same words as one that stands: it is named anew', () => {
    const content = ['le chantier resterait ouvert tout l’ete']
    const { corpus } = correct(
      { article: ARTICLE },
      { to: 'add', add: { ...add, source: null, cue: null, content } },
    )
    const all = corpus.articles.flatMap((article) => article.quotations)
    expect(all).toHaveLength(BEFORE.articles.flatMap((article) => article.quotations).length)
    expect(quotationWith('tout l’été', corpus)).toMatchObject({
      speakers: ['rita-sol'],
      corrected: CORRECTED,
    })
  })

  test.each([
    [{ ...add, content: ['silence'] }, 'correction-unmatched'],
    [{ ...add, cue: 'murmurent' }, 'correction-unmatched'],
    [{ ...add, cue: null, source: null, content: ['a'] }, 'correction-ambiguous'],
    [{ ...add, speakers: ['x'] }, 'unknown-speaker-id'],
  ])('not applied: %o', (added, code) => {
    expect(correct({ article: ARTICLE }, { to: 'add', add: added }).said).toEqual([code])
  })

  test('an article that is not there', () => {
    expect(correct({ article: 'nix' }, { to: 'add', add }).said).toEqual(['correction-unmatched'])
  })
})
