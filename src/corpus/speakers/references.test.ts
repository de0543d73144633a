import { describe, expect, test } from 'vitest'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const pronounsRows: Row[] = [
  ['the last source', ['[Paul Aubry] a parlé.', '[Il] insiste.'], ['Paul Aubry', 'Paul Aubry']],
  ['not the object', ['[Paul Aubry] a critiqué Luc Morel.', '[Il] insiste.'], ['Paul Aubry', 'Paul Aubry']],
  [
    'gender',
    ['[M. Aubry] a parlé.', '[Mme Roche] a parlé.', '[Il] insiste. [Elle] aussi.'],
    ['Aubry', 'Roche', 'Aubry', 'Roche'],
  ],
  [
    'the subject between',
    ['[M. Aubry] a parlé.', 'M. Morel dirige la ligue.', '[Il] insiste.'],
    ['Aubry', 'Morel'],
  ],
  ['an inverted clitic', ['[Mme Roche] a parlé. {Tout va bien}, a-t-[elle] dit.'], ['Roche', 'Roche']],
  [
    'not somebody inside the words',
    ['[M. Aubry] a dit que {M. Morel partait}.', '[Il] insiste.'],
    ['Aubry', 'Aubry'],
  ],
  [
    'an institution by its gender',
    ['[L’armée malienne] a parlé.', '[Elle] insiste.'],
    ['armée malienne', 'armée malienne'],
  ],
  [
    'no singular after two of one gender',
    ['[Le Mali et le Togo] ont parlé. {Tout va bien}, a-t-[il] dit.'],
    ['Mali + Togo', '—'],
  ],
  [
    'one of two by gender',
    ['[M. Aubry et Mme Roche] ont parlé. [Elle] insiste.'],
    ['Aubry + Roche', 'Roche'],
  ],
  ['ils', ['[Le Mali et le Togo] ont parlé.', '[Ils] insistent.'], ['Mali + Togo', 'Mali + Togo']],
  ['ce dernier', ['M. Aubry a reçu M. Morel.', '[Ce dernier] a parlé.'], ['Morel']],
  ['celle-ci', ['M. Aubry a reçu Mme Roche.', '[Celle-ci] a parlé.'], ['Roche']],
  [
    'le premier, le second',
    ['M. Aubry a reçu M. Morel.', '[Le premier] a parlé, [le second] aussi.'],
    ['Aubry', 'Morel'],
  ],
  ['à ses yeux', ['[Mme Roche] a parlé. À [ses] yeux, {tout va bien}.'], ['Roche', 'Roche']],
  ['qui', ['Il a été suivi par Paul Aubry, [qui] a parlé.'], ['Paul Aubry']],
  ['qui, several', ['Une visite du Mali et du Togo, [qui] s’engagent à {agir}.'], ['Mali + Togo']],
  ['on', ['[Paul Aubry] a parlé.', '[On] dit que oui.'], ['Paul Aubry', '—']],
  ['nobody before', ['[Il] a parlé.'], ['—']],
  [
    'far back and two could be meant',
    [
      '[M. Aubry] a parlé.',
      '[M. Morel] a parlé.',
      'La pluie tombe.',
      'La pluie tombe encore. [Mme Roche] a parlé.',
      'Rien.',
      '[Il] insiste.',
    ],
    ['Aubry', 'Morel', 'Roche', '—'],
  ],
]

const severalRows: Row[] = [
  [
    'celui de',
    ['[Le ministre malien de la Santé et celui de l’Intérieur] ont parlé.'],
    ['ministre malien de la Santé + ministre de l’Intérieur'],
  ],
  [
    'les deux ministres',
    [
      'Le ministre malien Issa Koné a reçu son homologue togolais Yao Adou.',
      '[Les deux ministres] ont parlé.',
    ],
    ['Issa Koné + Yao Adou'],
  ],
  [
    'les deux parties',
    ['Issa Koné s’est entretenu avec Yao Adou.', '[Les deux parties] ont parlé.'],
    ['Issa Koné + Yao Adou'],
  ],
  [
    'a third one named since does not count',
    [
      'Le ministre Issa Koné a reçu le ministre Yao Adou.',
      'Un porte-parole, Luc Morel, est là.',
      '[Les deux parties] ont parlé.',
    ],
    ['Issa Koné + Yao Adou'],
  ],
  ['tous deux', ['Issa Koné et Yao Adou sont là.', '[Tous deux] ont parlé.'], ['Issa Koné + Yao Adou']],
  ['les deux pays', ['Le Mali et le Togo s’accordent.', '[Les deux pays] ont parlé.'], ['Mali + Togo']],
  [
    'les deux pays of two ministers',
    ['Le ministre malien Issa Koné a reçu son homologue togolais Yao Adou.', '[Les deux pays] ont parlé.'],
    ['Mali + Togo'],
  ],
  [
    'the office must fit',
    ['Le ministre Issa Koné a reçu le maire Yao Adou.', '[Les deux ministres] ont parlé.'],
    ['—'],
  ],
  [
    'one plural, two nationalities',
    ['[Les ministres malien et togolais de la Santé] ont parlé.'],
    ['ministre malien de la Santé + ministre togolais de la Santé'],
  ],
  [
    'one plural, two names',
    ['[Les ministres malien et togolais de la Santé, Issa Koné et Yao Adou,] ont parlé.'],
    ['Issa Koné + Yao Adou'],
  ],
  ['a number', ['[Vingt chercheurs] ont parlé.'], ['chercheurs']],
  [
    'a noun with an adjective',
    [
      'Le préfet Luc Morel est là.',
      '[Le sultan de Bora et l’archevêque de Lom] ont parlé.',
      '[Les deux chefs religieux] insistent.',
    ],
    ['sultan de Bora + archevêque de Lom', 'sultan de Bora + archevêque de Lom'],
  ],
  ['groups', ['[Les experts et les habitants] ont parlé.'], ['experts + habitants']],
  ['son hôte', ['Nadia Roche a reçu Paul Aubry.', '[Son hôte] a parlé.'], ['Paul Aubry']],
]

const ownersRows: Row[] = [
  [
    'of a state, a body',
    ['[La Norvège] regrette.', '[Sa délégation] a parlé.'],
    ['Norvège', 'délégation de la Norvège'],
  ],
  [
    'a wider noun is no owned office',
    ['Le président Paul Aubry est là.', '[Les rebelles] crient. [Leur chef] a parlé.'],
    ['rebelles', 'chef des rebelles'],
  ],

  [
    'of a state',
    ['[La Norvège] regrette. {Tout va bien}, dit [son représentant].'],
    ['Norvège', 'représentant de la Norvège'],
  ],
  ['dont', ['Même avis de l’Islande, dont [la représentante] a parlé.'], ['représentante de l’Islande']],
  [
    'a named one',
    ['[La commission] a parlé. [Son président, Paul Aubry,] aussi.'],
    ['commission', 'Paul Aubry'],
  ],
  [
    'leur fédération, named later',
    ['Les pêcheurs protestent, selon [leur fédération].', 'La Fédération des pêcheurs du Nord est là.'],
    ['Fédération des pêcheurs du Nord'],
  ],
]

const bodiesRows: Row[] = [
  ['Bruxelles, of Belgium', ['[Bruxelles] a parlé.'], ['Belgique']],
  ['Bruxelles, of the Union', ['L’Union européenne hésite.', '[Bruxelles] a parlé.'], ['Union européenne']],
  ['a city for its government', ['[Oslo] a parlé.', '[La Norvège] aussi.'], ['Norvège', 'Norvège']],
  ['a city with an article', ['[Le Caire] a parlé.'], ['Égypte']],
  ['an official long form keeps its name', ['[La Fédération de Russie] a parlé.'], ['Fédération de Russie']],
  [
    'an institution as written',
    ['[Le ministère malien de la Santé] a parlé.', '[Le ministère] aussi.'],
    ['ministère malien de la Santé', 'ministère malien de la Santé'],
  ],
  [
    'an abbreviation beside its words',
    ['L’Office européen des lacs (OEL) se réunit.', '[L’OEL] a parlé.'],
    ['Office européen des lacs'],
  ],
  ['an abbreviation by itself', ['[L’OEL] a parlé.'], ['OEL']],
  ['an agency by its name', ['[L’agence de presse Fides] a parlé.'], ['Fides']],
  ['a newspaper with its article', ['Selon [Le Courrier], {tout va bien}.'], ['Le Courrier']],
  [
    'a document’s issuer',
    ['[Un rapport du ministère togolais de la Santé] l’affirme.'],
    ['ministère togolais de la Santé'],
  ],
  ['a document of two', ['[Une déclaration du Mali et du Togo] l’affirme.'], ['Mali + Togo']],
  [
    'a document without issuer',
    ['[Une étude de 2019] l’affirme.', '[Le texte] insiste.'],
    ['étude de 2019', 'étude de 2019'],
  ],
  ['a wider noun for a body', ['[La Codéma] a parlé.', '[L’organisation] insiste.'], ['Codéma', 'Codéma']],
  [
    'a wider noun of a region',
    ['[La Codéma] a parlé.', '[L’organisation ouest-africaine] insiste.'],
    ['Codéma', 'Codéma'],
  ],
  [
    'a name that begins with a wider noun',
    ['[La Codéma] a parlé.', '[L’Union africaine des lacs] insiste.'],
    ['Codéma', 'Union africaine des lacs'],
  ],
  [
    'a party is no ministry',
    ['[Le ministère togolais de la Santé] a parlé.', '[Le parti] insiste.'],
    ['ministère togolais de la Santé', 'parti'],
  ],
  ['a foreign name of several words', ['[Le Journal of Lakes] l’affirme.'], ['Journal of Lakes']],
  ['the Fifteen', ['[Les Quinze] condamnent.'], ['Conseil de sécurité']],
  ['a people', ['[Les Togolais] protestent.'], ['Togolais']],
  ['an adverb before', ['[Même les experts] l’affirment.'], ['experts']],
]

describe('pronouns', () => {
  test.each(pronounsRows)('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})

describe('several', () => {
  test.each(severalRows)('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})

describe('owners', () => {
  test.each(ownersRows)('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})

describe('bodies', () => {
  test.each(bodiesRows)('%s', (_title, lines, speakers) => {
    expect(whoSpeaks(lines)).toEqual(speakers)
  })
})
