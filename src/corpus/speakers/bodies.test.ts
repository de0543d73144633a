import { describe, expect, test } from 'vitest'
import { readCorpus } from '#corpus/readCorpus.ts'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const firmRows: Row[] = [
  [
    'a trade beside a firm',
    ['[L’exploitant, la société Solvanor], a parlé. [Elle] insiste.'],
    ['Solvanor', 'Solvanor'],
  ],
  [
    'a trade before a firm',
    ['[L’avionneur brésilien Aerolux] a parlé. [Le constructeur] insiste.'],
    ['Aerolux', 'Aerolux'],
  ],
  ['a trade before somebody', ['[L’assureur Luc Morel] a parlé.'], ['Luc Morel']],
  ['a trade and a comma before a firm', ['[L’opérateur historique, Valdor Nord], a parlé.'], ['Valdor Nord']],
  ['no firm: an office before somebody', ['[Le président, Luc Morel], a parlé.'], ['Luc Morel']],
  [
    'what a body is, behind its name',
    ['[Marne Vivante, association de riverains], a parlé.'],
    ['Marne Vivante'],
  ],
  [
    'somebody and a body are two',
    ['[Luc Morel, la police et le parquet] ont parlé.'],
    ['Luc Morel + police + parquet'],
  ],
  [
    'a yard by its name',
    ['[Le chantier naval breton Arsenaux de l’Aulne] a parlé.'],
    ['Arsenaux de l’Aulne'],
  ],
  ['a place is called with its noun', ['[La crèche Nadia Roche] a parlé.'], ['crèche Nadia Roche']],
  ['a small word that ends a name', ['[L’organisation Secours universel] a parlé.'], ['Secours universel']],
  ['a participle says something else', ['[L’entreprise Valtor basée à Lens] a parlé.'], ['Valtor']],
  ['a newspaper of a region', ['Tout va bien, dit [Le Courrier du Morvan].'], ['Le Courrier du Morvan']],
  [
    'an adverb within a paper’s name',
    ['[Un bilan encore provisoire du Bureau des crues] le dit.'],
    ['Bureau des crues'],
  ],
  [
    'an adjective that looks like a verb',
    ['[Un rapport interne du Bureau des crues] le dit.'],
    ['Bureau des crues'],
  ],
]

const ownedRows: Row[] = [
  [
    'the firm of somebody named',
    [
      'Luc Morel, PDG du groupe Polmet, est absent.',
      'La chaîne Canal Morvan le dit.',
      'Le groupe va bien. [Il] insiste.',
    ],
    ['Polmet'],
  ],
  [
    'a name that goes on, said again',
    ['[L’association Rives communes] a parlé. [Rives communes] insiste. [L’association] aussi.'],
    ['Rives communes', 'Rives communes', 'Rives communes'],
  ],
  [
    'a name that is a clause',
    ['[L’association Dans l’assiette] a parlé. [Elle] insiste.'],
    ['Dans l’assiette', 'Dans l’assiette'],
  ],
  [
    'a provider beside its name',
    ['Le prestataire, Solvanor, est mis en demeure.', '[L’entreprise] a parlé.'],
    ['Solvanor'],
  ],
  [
    'a trade that names somebody',
    ['[L’affineur Luc Morel], 58 ans, a parlé. [Il] insiste.'],
    ['Luc Morel', 'Luc Morel'],
  ],
  [
    'an embassy by place',
    ['[L’ambassade du Togo à Lima] a parlé. [L’ambassade] insiste.'],
    ['ambassade du Togo à Lima', 'ambassade du Togo à Lima'],
  ],
  [
    'somebody’s team',
    ['[Nadia Roche] a parlé. [Son équipe] insiste.'],
    ['Nadia Roche', 'équipe de Nadia Roche'],
  ],
  [
    'somebody’s friends',
    ['[Nadia Roche] a parlé. [Ses proches] insistent.'],
    ['Nadia Roche', 'proches de Nadia Roche'],
  ],
  ['nobody’s friends', ['[Ses proches] insistent.'], ['proches']],
]

const stateRows: Row[] = [
  [
    'two names of one state',
    ['La Birmanie vote. [Le Myanmar] a parlé. [La Birmanie] insiste.'],
    ['Birmanie', 'Birmanie'],
  ],
  ['as the article calls it', ['La République de Corée vote.', '[Séoul] a parlé.'], ['République de Corée']],
  [
    'a side is called as its state',
    ['La République de Corée vote.', '[La partie coréenne] insiste.'],
    ['République de Corée'],
  ],
  ['two states', ['[La Corée du Nord] a parlé. [La Corée du Sud] aussi.'], ['Corée du Nord', 'Corée du Sud']],
]

describe('bodies and states', () => {
  describe('firms and other bodies', () => {
    test.each(firmRows)('%s', (_, lines, speakers) => {
      expect(whoSpeaks(lines)).toEqual(speakers)
    })
  })
  describe('what belongs to somebody', () => {
    test.each(ownedRows)('%s', (_, lines, speakers) => {
      expect(whoSpeaks(lines)).toEqual(speakers)
    })
  })
  describe('states', () => {
    test.each(stateRows)('%s', (_, lines, speakers) => {
      expect(whoSpeaks(lines)).toEqual(speakers)
    })
  })
})

test('a title gives the group that the text calls so, and no noun of its own to a name', () => {
  const text = [
    'Communiqué du groupe Valdor – 2023/02/01',
    'Le groupe a déclaré que tout allait bien.',
    'source/https://example.org/a',
    'Tournée de Luc Morel Aubry en Asie – 2023/02/02',
    'Luc Morel Aubry a déclaré que tout allait bien.',
    'source/https://example.org/b',
  ].join('\n')
  const { articles, speakers } = readCorpus({ texts: [{ file: 'a.txt', text }] })
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  expect(
    articles.map(({ quotations }) => quotations.flatMap((each) => each.speakers.map((id) => nameOf.get(id)))),
  ).toEqual([['Valdor'], ['Luc Morel Aubry']])
})
