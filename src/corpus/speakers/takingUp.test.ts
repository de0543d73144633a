import { describe, expect, test } from 'vitest'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const rows: Row[] = [
  [
    'titles in the plural',
    ['[Ses avocats, Mes Paul Aubry et Inès Petit], ont parlé.'],
    ['Paul Aubry + Inès Petit'],
  ],
  ['a source without article', ['Il pleut, a-t-on appris de [source policière].'], ['source policière']],
  [
    'the other holder of an office',
    ['[La déléguée du Chili] a parlé. [Celle du Pérou] aussi.'],
    ['déléguée du Chili', 'déléguée du Pérou'],
  ],
  [
    'a paper by its other noun',
    ['[Un rapport du Fonds bleu] l’affirme. [L’étude] insiste.'],
    ['Fonds bleu', 'Fonds bleu'],
  ],
  [
    'a people for its president',
    ['[Le président chilien, Paul Aubry], a parlé.', '[Le Chilien] insiste.'],
    ['Paul Aubry', 'Paul Aubry'],
  ],
  [
    'who has just spoken by a bare name',
    ['{Rien ne va}, lance [Nadia Roche]. [La députée du Rhône] insiste.'],
    ['Nadia Roche', 'Nadia Roche'],
  ],
  [
    'circles have an owner',
    ['[Nadia Roche] a parlé.', '[Son entourage] aussi.'],
    ['Nadia Roche', 'entourage de Nadia Roche'],
  ],
  [
    'two officeholders side by side',
    [
      'Sur l’invitation de la présidente du Chili, Mme Nadia Roche, le président du Pérou, M. Paul Aubry, est venu.',
      '[Les deux présidents] ont parlé.',
    ],
    ['Nadia Roche + Paul Aubry'],
  ],
  [
    'those who met, paragraphs back',
    ['[Mme Roche] a reçu Mme Petit.', 'Un accord sera signé.', 'Il pleut.', '[Elles] ont parlé.'],
    ['Roche', 'Roche + Petit'],
  ],
  [
    'a broadcaster with a number',
    ['[La chaîne Canal 9] l’affirme. [France 24] aussi.'],
    ['Canal 9', 'France 24'],
  ],
  [
    'a bare name of a body',
    ['La société Petrol Nord existe.', '[Petrol Nord] a parlé. [La société] insiste.'],
    ['Petrol Nord', 'Petrol Nord'],
  ],
  [
    'a name behind the body of its spokesman',
    ['[Le porte-parole du collectif Pont Libre, Paul Aubry], a parlé.'],
    ['Paul Aubry'],
  ],
]

describe('taking up', () => {
  test.each(rows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})
