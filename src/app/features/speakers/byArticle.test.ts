import { expect, test } from 'vitest'
import type { StatementData } from '#format/site.ts'
import { byArticle, holding } from './byArticle.ts'

function said(id: string, article: string, date: string | null, text: string): StatementData {
  return {
    quotation: {
      id,
      paragraph: 0,
      kind: 'indirect',
      act: 'say',
      speakers: ['ana'],
      cueParagraph: 0,
      source: [],
      cue: [],
      content: [[0, text.length]],
      continues: null,
      parent: null,
      rule: 'r',
      basis: 'stated',
      corrected: null,
    },
    article: { id: article, title: article, date, source: null },
    paragraphNumber: 1,
    text,
    cueText: null,
  }
}

test('articles stand in time, undated ones last, with both speakers', () => {
  const groups = byArticle(
    [said('1', 'b', null, 'x'), said('2', 'a', '2021-01-01', 'x')],
    [said('3', 'c', '2020-01-01', 'x'), said('4', 'a', '2021-01-01', 'y')],
  )
  expect(
    groups.map(({ article, statements, facing }) => [article.id, statements.length, facing.length]),
  ).toEqual([
    ['c', 0, 1],
    ['a', 1, 1],
    ['b', 1, 0],
  ])
})

test('words are found without case and accents, by their beginnings', () => {
  const statements = [said('1', 'a', null, 'L’État soutient la digue'), said('2', 'a', null, 'rien')]
  expect(holding(statements, 'etat DIG').map(({ quotation }) => quotation.id)).toEqual(['1'])
  expect(holding(statements, ' ')).toHaveLength(2)
})
