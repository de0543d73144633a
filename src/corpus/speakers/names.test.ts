import { describe, expect, test } from 'vitest'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const namesRows: Row[] = [
  [
    'an age between name and trade',
    ['[Nadia Roche, 42 ans, boulangère à Valmont], a parlé. [Elle] insiste.'],
    ['Nadia Roche', 'Nadia Roche'],
  ],
  ['a nationality before the name', ['[Le Togolais Yao Adou] a parlé.'], ['Yao Adou']],

  ['a full name', ['[Nadia Roche] a parlé.'], ['Nadia Roche']],
  ['an office before it', ['[Le maire de Valmont Paul Aubry] a parlé.'], ['Paul Aubry']],
  ['an office and a comma before it', ['[La préfète du Morvan, Nadia Roche], a parlé.'], ['Nadia Roche']],
  [
    'an office behind it',
    ['[Nadia Roche, préfète du Morvan], a parlé. [Elle] insiste.'],
    ['Nadia Roche', 'Nadia Roche'],
  ],
  [
    'an acronym behind an office is no name',
    ['[Nadia Roche, directrice du groupe de pression KLM], a parlé.'],
    ['Nadia Roche'],
  ],
  [
    'a ministry’s domain ends before the name',
    ['[Le ministre de l’Intérieur Paul Aubry] a parlé.'],
    ['Paul Aubry'],
  ],
  ['a company ends before the name', ['[Le président de Valtor Paul Aubry] a parlé.'], ['Paul Aubry']],
  ['honorific and surname', ['Paul Aubry est venu.', '[M. Aubry] a parlé.'], ['Paul Aubry']],
  [
    'honorific before the full name is given',
    ['[M. Aubry] a parlé.', 'Paul Aubry est venu.'],
    ['Paul Aubry'],
  ],
  ['surname alone', ['Paul Aubry est venu.', '[Aubry] a parlé.'], ['Paul Aubry']],
  ['surname first', ['Lu Wenbo est venu.', '[M. Lu] a parlé.'], ['Lu Wenbo']],
  ['last of three, as in Vietnamese', ['Tran Minh Khoa est venu.', '[M. Khoa] a parlé.'], ['Tran Minh Khoa']],
  ['particles', ['Ana von der Heide est venue.', '[Mme von der Heide] a parlé.'], ['Ana von der Heide']],
  ['a French particle', ['Luc de Montreval est venu.', '[M. de Montreval] a parlé.'], ['Luc de Montreval']],
  ['an Arabic article falls away', ['Omar al-Rachid est venu.', '[M. Rachid] a parlé.'], ['Omar al-Rachid']],
  ['half of a double surname', ['Ana Ruiz-Soto est venue.', '[Mme Ruiz] a parlé.'], ['Ana Ruiz-Soto']],
  [
    'two of one surname, told apart by title',
    ['Paul Aubry et Nadia Aubry sont venus. Mme Nadia Aubry sourit.', '[Mme Aubry] a parlé.'],
    ['Nadia Aubry'],
  ],
  [
    'two of one surname and nothing to tell',
    ['Paul Aubry est venu. Luc Aubry aussi.', '[M. Aubry] a parlé.'],
    ['—'],
  ],
  [
    'two titles of plural',
    ['Paul Aubry et Luc Morel sont venus.', '[MM. Aubry et Morel] ont parlé.'],
    ['Paul Aubry + Luc Morel'],
  ],
  ['a doctor', ['[Le Dr Serge Morel] a parlé.', '[M. Morel] insiste.'], ['Serge Morel', 'Serge Morel']],
  [
    'a name of one word behind an office',
    ['[Le pape Anselme] a parlé. [Le pape] insiste.'],
    ['Anselme', 'Anselme'],
  ],
  [
    'a longer name of the same person',
    ['Ana Ruiz Soto est venue.', '[Ana Ruiz] a parlé.'],
    ['Ana Ruiz Soto'],
  ],
  ['never the place behind à', ['Paul Aubry est allé à Grand Valmont.', '[Il] a parlé.'], ['Paul Aubry']],
]

const officesRows: Row[] = [
  [
    'an ancient profession',
    ['Paul Aubry, maire de Valmont, est là. [L’ancien boxeur] a parlé.'],
    ['Paul Aubry'],
  ],
  ['an age', ['Paul Aubry est là. [Le pilote de 28 ans] a parlé.'], ['Paul Aubry']],
  [
    'no description when two could be meant',
    ['Paul Aubry est là. Luc Morel est là. [L’ancien boxeur] a parlé.'],
    ['ancien boxeur'],
  ],
  ['a sister profession', ['La footballeuse Nadia Roche est là.', '[La joueuse] a parlé.'], ['Nadia Roche']],
  [
    'an adjective of two states, told by the article',
    ['La RDC se tait. Le président congolais Issa Koné est là.', '[Le président de la RDC] a parlé.'],
    ['Issa Koné'],
  ],
  [
    'a council with and without its state',
    [
      'La présidente du Conseil de la Fédération de Russie, Nadia Roche, est là.',
      '[La présidente du Conseil de la Fédération] a parlé.',
    ],
    ['Nadia Roche'],
  ],

  [
    'with the country',
    ['Le président malien Issa Koné est là.', '[Le président malien] a parlé.'],
    ['Issa Koné'],
  ],
  ['bare', ['La ministre Nadia Roche est là. Paul Aubry aussi.', '[La ministre] a parlé.'], ['Nadia Roche']],
  [
    'another country’s is somebody else',
    ['Le président malien Issa Koné est là.', '[Le président togolais] a parlé.'],
    ['président togolais'],
  ],
  [
    'a synonym',
    [
      'Le ministre malien des Affaires étrangères Issa Koné est là.',
      '[Le chef de la diplomatie malienne] a parlé.',
    ],
    ['Issa Koné'],
  ],
  ['head of state', ['Le président malien Issa Koné est là.', '[Le chef de l’État] a parlé.'], ['Issa Koné']],
  [
    'two offices, one determiner: one man',
    ['[Le conseiller d’État et ministre de la Santé du Mali, Issa Koné,] a parlé.'],
    ['Issa Koné'],
  ],
  [
    'two determiners: two men',
    ['[Le président et le ministre Issa Koné] ont parlé.'],
    ['président + Issa Koné'],
  ],
  [
    'the former one is not the present one',
    ['L’ancien président malien Issa Koné est là.', '[Le président malien] a parlé.'],
    ['président malien'],
  ],
  [
    'no man is taken up by a feminine office',
    ['Le ministre Paul Aubry est là. M. Aubry sourit.', '[La ministre] a parlé.'],
    ['ministre'],
  ],
  [
    'a woman in a masculine office',
    ['Le gouverneur de Valmont, Nadia Roche, est là. Mme Roche sourit.', '[Le gouverneur] a parlé.'],
    ['Nadia Roche'],
  ],
  ['a wider noun', ['L’ambassadrice Nadia Roche est là.', '[La diplomate] a parlé.'], ['Nadia Roche']],
  ['l’intéressé', ['Le maire Paul Aubry est là.', '[L’intéressé] a parlé.'], ['Paul Aubry']],
  [
    'told by a verb',
    ['[Nadia Roche, ]qui préside la ligue, est là.', '[La présidente] a parlé.'],
    ['Nadia Roche', 'Nadia Roche'],
  ],
  [
    'told by devenir',
    ['Paul Aubry est devenu le président de la ligue.', '[Le président] a parlé.'],
    ['Paul Aubry'],
  ],
  [
    'the homologue’s office',
    [
      'Le président malien Issa Koné a vu son homologue togolais Yao Adou.',
      '[Le président togolais] a parlé.',
    ],
    ['Yao Adou'],
  ],
  [
    'named later',
    ['[Leur porte-parole] a parlé.', 'Yao Adou, porte-parole des rebelles, est là.'],
    ['Yao Adou'],
  ],
  [
    'unnamed, with a country',
    ['[Le représentant du Togo] a parlé.', '[Il] insiste.'],
    ['représentant du Togo', 'représentant du Togo'],
  ],
  [
    'an unnamed one is another than the named one',
    ['Le maire Paul Aubry est là.', '[Un conseiller] a parlé.'],
    ['conseiller'],
  ],
]

describe('names', () => {
  test.each(namesRows)('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})

describe('offices', () => {
  test.each(officesRows)('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})
