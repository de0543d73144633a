import { describe, expect, test } from 'vitest'
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
