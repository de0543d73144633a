import { describe, expect, test } from 'vitest'
import { speakerNoun } from '#corpus/french/nouns.ts'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const styleRows: Row[] = [
  [
    'a style before title and name',
    ['Le roi a reçu l’ambassadeur du Togo, Son Excellence M. Koffi Amenyo.', '[L’ambassadeur] a parlé.'],
    ['Koffi Amenyo'],
  ],
  [
    'a style alone',
    [
      'Son Altesse Royale le Cheikh Salman bin Khalid Al-Rumaihi, ministre de la Culture, a reçu M. Morel.',
      '[Son Altesse] a parlé.',
    ],
    ['Salman bin Khalid Al-Rumaihi'],
  ],
  ['a style before an office', ['[Sa Majesté le Roi] a parlé. [Sa Majesté] insiste.'], ['Roi', 'Roi']],
  [
    'a style in initials',
    ['[S.E.M. Ivo Saley] et [S.E. M. Luc Avril] ont parlé.'],
    ['Ivo Saley', 'Luc Avril'],
  ],
  ['no style in initials', ['[La SEM Durance] a parlé.'], ['SEM Durance']],
  ['no style', ['[Son Institut] a parlé.'], ['Institut']],
  [
    'a doctor may be a woman',
    ['M. Morel est là.', '[Le docteur Awa Ndiaye] a parlé. [Elle] insiste.'],
    ['Awa Ndiaye', 'Awa Ndiaye'],
  ],
  [
    'a doctor is found again',
    ['[Le docteur Luc Morel] a parlé. [Le médecin] insiste.'],
    ['Luc Morel', 'Luc Morel'],
  ],
]

const sideRows: Row[] = [
  ['the side of a state', ['[La partie togolaise] a parlé.'], ['Togo']],
  ['no side of a state', ['[La partie civile] a parlé.'], ['partie civile']],
  ['a delegation speaks for itself', ['[La délégation togolaise] a parlé.'], ['délégation togolaise']],
]

const cutRows: Row[] = [
  [
    'the paper is made known later',
    ['Le chômage recule, révèle [un rapport de l’Institut Kervel rendu public] mardi.'],
    ['Institut Kervel'],
  ],
  ['the end of an office', ['Il suit sa collègue de la [Culture, Nadia Roche].'], ['Nadia Roche']],
  ['whose they are', ['Ses vues rejoignent [celles de la Banque des îles].'], ['Banque des îles']],
]

test('an accent tells people from things', () => {
  expect(speakerNoun('retraite')).toBeNull()
  expect(speakerNoun('retraité')?.kind).toBe('person')
})

describe('styles and titles', () => {
  test.each(styleRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})

describe('sides of talks', () => {
  test.each(sideRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})

describe('sources cut short or opened by a pronoun', () => {
  test.each(cutRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})
