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
  ['a number', ['[Vingt chercheurs] ont parlé.'], ['Vingt chercheurs']],
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
