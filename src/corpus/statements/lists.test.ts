import { describe, expect, test } from 'vitest'
import { findStatements } from './findStatements.ts'
import { asWords, paragraphsOf } from './testing/bracketed.ts'

/** The contents of each paragraph, with the paragraph of the cue. */
const contents = (...texts: string[]) =>
  findStatements(paragraphsOf(...texts)).statements.map(
    (one) =>
      `${one.cueParagraph} ${asWords(texts[one.paragraph] ?? '', { ...one, source: [], cue: [] }).content.join(' … ')}`,
  )

describe('lists', () => {
  test('the items that a verb announces are its contents', () => {
    expect(
      contents(
        'Les rapporteurs proposent en conséquence :',
        '– l’obligation d’un compteur ;',
        '– un moratoire de cinq ans ;',
        'La séance est levée.',
      ),
    ).toEqual(['0 l’obligation d’un compteur', '0 un moratoire de cinq ans'])
  })
  test('items may be infinitives or clauses', () => {
    expect(
      contents('Le comité recommande à la ville :', '1. de fermer la vanne ;', '2. que le quai soit vidé.'),
    ).toEqual(['0 fermer la vanne', '0 le quai soit vidé'])
  })
  test('a resolution tells each act by the verb that opens its paragraph', () => {
    expect(
      contents(
        'Le Conseil,',
        'Rappelant que la trêve a été signée,',
        'Condamne l’attaque du marché ;',
        'Exhorte les parties à se taire ;',
        'Décide d’envoyer une mission ;',
        'Demande au Secrétariat de payer le voyage.',
      ),
    ).toEqual(['1 la trêve a été signée', '2 l’attaque du marché', '3 se taire', '5 payer le voyage'])
  })
  test('a list that nobody says, and a capital after a full stop, are none', () => {
    expect(contents('Le marché vend :', '– des pommes ;', '– du sel.')).toEqual([])
    expect(contents('La nuit tombe.', 'Demande rejetée par la ville.')).toEqual([])
  })
})
