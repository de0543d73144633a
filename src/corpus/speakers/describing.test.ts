import { describe, expect, test } from 'vitest'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const openClassRows: Row[] = [
  ['an ending', ['[La glottologue Nadia Roche] a parlé.'], ['Nadia Roche']],
  ['any noun before a full name', ['[La zingueuse-poète Nadia Roche] a parlé.'], ['Nadia Roche']],
  ['with modifiers', ['[Le pizzaïolo napolitain Luc Morel] a parlé.'], ['Luc Morel']],
  ['a noun of things as well', ['[Le critique Luc Morel] a parlé.'], ['Luc Morel']],
  [
    'a place named after somebody speaks as itself',
    ['[La crèche Nadia Roche] a parlé.'],
    ['crèche Nadia Roche'],
  ],
  ['an act is nobody', ['[La motion Nadia Roche] a parlé.'], ['motion Nadia Roche']],
  ['where somebody is from', ['[Le Marseillais Luc Morel] a parlé.'], ['Luc Morel']],
  ['one of several, named', ['[L’une d’entre elles, Nadia Roche,] a parlé.'], ['Nadia Roche']],
  ['a posting', ['[Un diplomate en poste à Bamako] a parlé.'], ['diplomate en poste à Bamako']],
]

const describedRows: Row[] = [
  [
    'a profession not said before',
    ['Le prix va à un film de Nadia Roche.', 'Roche est là. [La cinéaste] a parlé.'],
    ['Nadia Roche'],
  ],
  [
    'a sister profession of somebody whose death is announced',
    ['{Le photographe Luc Morel est mort}, a dit [sa fille Ana Morel].', '[Le reporter] avait tout vu.'],
    ['Ana Morel', 'Luc Morel'],
  ],
  [
    'this source',
    ['[Une source de l’état-major] a parlé.', '[Cette source] insiste.'],
    ['source de l’état-major', 'source de l’état-major'],
  ],
  ['a prefix', ['La vice-procureure Ana Ruiz est là. [La magistrate] a parlé.'], ['Ana Ruiz']],
  ['his counsel', ['M. Morel est là. [Son conseil, Me Luc Avril,] a parlé.'], ['Luc Avril']],
  [
    'nobody of two',
    ['Le manager Luc Morel est là. Le capitaine Paul Aubry est là. [L’ancien international] a parlé.'],
    ['ancien international'],
  ],
  [
    'not of somebody with another profession',
    ['Le maire Luc Morel est là. [Le cinéaste] a parlé.'],
    ['cinéaste'],
  ],
  ['not of a man', ['M. Luc Morel est là. [La cinéaste] a parlé.'], ['cinéaste']],
  ['a title of a profession', ['Me Nadia Roche est là. [L’avocate] a parlé.'], ['Nadia Roche']],
  [
    'this specialist',
    ['La géologue Nadia Roche est là. [Cette spécialiste des failles] a parlé.'],
    ['Nadia Roche'],
  ],
  ['an article tells a man', ['Le géologue Luc Morel est là. [La géologue] a parlé.'], ['géologue']],
  [
    'a noun, then its name',
    ['Une femme s’est levée, Nadia Roche, veuve d’un mineur. [Elle] a parlé.'],
    ['Nadia Roche'],
  ],
  [
    'a noun, then who speaks',
    ['Le producteur va plus loin. [Il] accuse. {Tout est faux}, lance [Luc Morel].'],
    ['Luc Morel', 'Luc Morel'],
  ],
  [
    'a name with an office of its own is somebody else',
    ['Le producteur va plus loin. {Tout est faux}, lance [Luc Morel, maire de Lens].'],
    ['Luc Morel'],
  ],
  [
    'far back when nobody spoke since',
    ['[M. Morel] a parlé.', 'La pluie tombe.', 'La route est coupée.', '[Il] insiste.'],
    ['Morel', 'Morel'],
  ],
  ['the agent of a passive', ['Le texte a été jugé « faux » par M. Morel. [Il] insiste.'], ['Morel']],
  [
    'taken up by laquelle',
    ['La ministre Ana Ruiz est là. Même avis chez la déléguée du Togo, laquelle est partie. [Elle] insiste.'],
    ['déléguée du Togo'],
  ],
  ['who stands before qui', ['Un texte de la ministre, visé par [le syndicat, qui] proteste.'], ['syndicat']],
  [
    'les ministres of the paragraph before',
    ['Le ministre Issa Koné a reçu le ministre Yao Adou.', '[Les ministres] ont parlé.'],
    ['Issa Koné + Yao Adou'],
  ],
  [
    'counted members of a body',
    ['Luc Morel et Ana Ruiz sont là. [Les deux membres du jury] ont parlé.'],
    ['membres du jury'],
  ],
]

describe('nouns that describe somebody', () => {
  test.each([...openClassRows, ...describedRows])('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})
