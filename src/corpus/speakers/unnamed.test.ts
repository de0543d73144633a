import { describe, expect, test } from 'vitest'
import { readCorpus } from '#corpus/readCorpus.ts'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const quantityRows: Row[] = [
  ['about so many', ['[Une soixantaine de parents] ont parlé.'], ['parents']],
  ['so many of those', ['[Deux des quatre experts] ont parlé.'], ['experts']],
  [
    'several of somebody’s',
    ['[Nadia Roche] a parlé. [Plusieurs de ses adjoints] insistent.'],
    ['Nadia Roche', 'adjoints de Nadia Roche'],
  ],
  [
    'the number and what they know',
    ['Selon [trois personnes au fait du dossier], {tout va bien}.'],
    ['personnes au fait du dossier'],
  ],
  [
    'a side of talks is no quantity',
    ['Le Togo et le Mali se parlent. [La partie togolaise] insiste.'],
    ['Togo'],
  ],
]

const describedRows: Row[] = [
  [
    'the same source',
    ['[Le parquet de Lens] a parlé.', 'Rien, souligne [la même source].'],
    ['parquet de Lens', 'parquet de Lens'],
  ],
  [
    'this source',
    ['[Une source policière] a parlé. [Cette source] insiste.'],
    ['source policière', 'source policière'],
  ],
  [
    'the one concerned is not the one who spoke',
    ['Le club perd son entraîneur Luc Morel.', '[Le président Paul Aubry] a parlé. [L’intéressé] dément.'],
    ['Paul Aubry', 'Luc Morel'],
  ],
  [
    'the one concerned when there is one',
    ['[Paul Aubry] a parlé. [L’intéressé] dément.'],
    ['Paul Aubry', 'Paul Aubry'],
  ],
  [
    'a wide noun right behind a source',
    ['[Le secrétaire exécutif de la ligue, Luc Morel], a parlé. [Le diplomate] insiste.'],
    ['Luc Morel', 'Luc Morel'],
  ],
  [
    'a profession in the next paragraph, one woman near',
    ['[La directrice générale, Linn Moe], a parlé.', 'Interrogée, [l’ingénieure] insiste.'],
    ['Linn Moe', 'Linn Moe'],
  ],
  [
    'two women near: nobody',
    [
      '[La directrice générale, Linn Moe], a parlé. [La ministre Ana Ruiz] aussi.',
      'Rien. [L’ingénieure] insiste.',
    ],
    ['Linn Moe', 'Ana Ruiz', 'ingénieure'],
  ],
  [
    'who presides over a court is a judge',
    [
      '[La procureure Ana Ruiz] a parlé.',
      '[La présidente du tribunal, Linn Moe], aussi. [La magistrate] insiste.',
    ],
    ['Ana Ruiz', 'Linn Moe', 'Linn Moe'],
  ],
  [
    'the accused is no advocate',
    [
      'M. Luc Morel est jugé. [Le prévenu] nie.',
      '[Son conseil, Paul Aubry], a parlé.',
      '[Le prévenu] se tait.',
    ],
    ['Luc Morel', 'Paul Aubry', 'Luc Morel'],
  ],
  [
    'who reigns is no president',
    ['Le sultan Omar Said a reçu le président Luc Morel.', 'M. Morel sourit. [Le Souverain] a parlé.'],
    ['Omar Said'],
  ],
  [
    'a former trade of a woman',
    ['M. Luc Morel est là. [L’ancienne comptable] a parlé.'],
    ['ancienne comptable'],
  ],
  [
    'somebody with a state, by where she is from',
    ['Ana Ruiz a perdu contre la Tchèque Lenka Dou.', '[La Suissesse de 19 ans] a parlé.'],
    ['Ana Ruiz'],
  ],
]

const introducedRows: Row[] = [
  [
    'the one whom the lead does not name',
    [
      'Tout était su, affirme [une ancienne cadre de Roux].',
      '[Nadia Roche, qui a dirigé le service], a parlé.',
    ],
    ['Nadia Roche', 'Nadia Roche'],
  ],
  [
    'somebody with an office of his own is another one',
    ['Tout était su, affirme [une ancienne cadre de Roux].', '[Nadia Roche, ministre de la Santé,] a parlé.'],
    ['ancienne cadre de Roux', 'Nadia Roche'],
  ],
  [
    'a message speaks for who sent it',
    ['Le sultan Omar Said a adressé un message de vœux au roi.', '[Le message] salue la paix.'],
    ['Omar Said'],
  ],
  [
    'a message of somebody else',
    ['Le ministre Luc Morel a transmis un message du roi Omar Said.', '[Le message] salue la paix.'],
    ['message'],
  ],
  [
    'by the voice of his spokesman',
    ['Le Kremlin, par la voix de son porte-parole Dmitri Sokol, a remercié Oman.', '[M. Sokol] insiste.'],
    ['Dmitri Sokol'],
  ],
  [
    'a state’s office, right behind its holder',
    ['Le président Nur Aben est là. [Lula] a parlé. [Le président brésilien] insiste.'],
    ['Lula', 'Lula'],
  ],
  [
    'a tycoon',
    ['Luc Morel, PDG du groupe Polmet, est absent.', '[L’homme d’affaires] dément.'],
    ['Luc Morel'],
  ],
  [
    'a former office told right behind a source',
    ['[Le chef de l’opposition, Luc Morel], a parlé. [L’ancien ministre des Finances] insiste.'],
    ['Luc Morel', 'Luc Morel'],
  ],
  [
    'this last one, in somebody’s words',
    ['[Les élus] réclament {le départ du président Paul Aubry}. [Ce dernier] dément.'],
    ['élus', 'Paul Aubry'],
  ],
  [
    'those by whom a report is',
    ['Le rapport de M. Luc Morel et de Mme Ana Ruiz est adopté.', '[Les rapporteurs] insistent.'],
    ['Luc Morel + Ana Ruiz'],
  ],
  [
    'an age cut off from its office',
    ['L’ancien maire, [58 ans], nie. [Il] insiste.'],
    ['ancien maire', 'ancien maire'],
  ],
  [
    'two ministers, one of them a colleague',
    [
      'Le ministre de l’Intérieur, Karim Haddad, et sa collègue de la Santé, Ana Ruiz, sont là.',
      '[Les deux ministres] ont parlé. [Mme Ruiz] insiste. [Son collègue] aussi.',
    ],
    ['Karim Haddad + Ana Ruiz', 'Ana Ruiz', 'Karim Haddad'],
  ],
  [
    'one of them, by a first name',
    ['Les sinistrés attendent. Rien, lance [l’un d’eux, Marcel].'],
    ['Marcel'],
  ],
  ['a firm that owns', ['[Le groupe immobilier Terravia, propriétaire du site], a parlé.'], ['Terravia']],
  [
    'another member',
    ['[Un autre membre du jury] a parlé. [Il] insiste.'],
    ['membre du jury', 'membre du jury'],
  ],
  ['herself', ['L’échevine [elle-même, Mme Hilde Roth], a parlé.'], ['Hilde Roth']],
  ['what somebody asks about', ['Où, a demandé [M. Luc Morel, des enfants] ?'], ['Luc Morel']],
]

const talksRows: Row[] = [
  [
    'a homologue whose state is not said',
    [
      'Le ministre de la Santé Zhao Lin a reçu la ministre malienne de la Santé Awa Koné.',
      '[La ministre malienne] a parlé.',
      '[Son homologue chinois] aussi.',
    ],
    ['Awa Koné', 'Zhao Lin'],
  ],
  [
    'two who may be: the office alone',
    [
      'Le ministre Zhao Lin et le ministre Wu Fei ont reçu la ministre malienne Awa Koné.',
      '[La ministre malienne] a parlé.',
      '[Son homologue chinois] aussi.',
    ],
    ['Awa Koné', 'ministre chinois'],
  ],
  [
    'a visitor',
    ['La Première ministre Seo Min-kyung est là.', '[Le président Dang Thai] a parlé. [Sa visiteuse] aussi.'],
    ['Dang Thai', 'Seo Min-kyung'],
  ],
  [
    'the president of the republic is no president of a council of it',
    [
      'Le président de la République, M. Ali Said, a reçu le président du Conseil des ministres de la République, M. Luc Morel.',
      'M. Morel sourit. [Le président de la République] a parlé.',
    ],
    ['Ali Said'],
  ],
  [
    'two sides are elles',
    ['Le Togo et le Mali se parlent. Les deux parties sont là. [Elles] insistent.'],
    ['Togo + Mali'],
  ],
  [
    'the honourable',
    ['[L’honorable Clara Roy et le sénateur Luc Morel] ont parlé.'],
    ['Clara Roy + Luc Morel'],
  ],
]

const pronounRows: Row[] = [
  [
    'written for her',
    ['Mona Roche chante. Elle sourit.', '[Luc Morel], qui a écrit pour elle, a parlé. [Il] insiste.'],
    ['Luc Morel', 'Luc Morel'],
  ],
  [
    'no paper over a paragraph',
    ['[M. Roche] a parlé.', 'Rien. Le projet est mort.', '[Il] insiste.'],
    ['Roche', 'Roche'],
  ],
  [
    'before the circle whose it is',
    ['Mona Roche est morte, selon [sa famille].', '[Elle] chantait.'],
    ['famille de Mona Roche', 'Mona Roche'],
  ],
  [
    'a bare name and its club',
    ['Montferrier n’a pas attendu. [Le club héraultais] a parlé.'],
    ['Montferrier'],
  ],
]

describe('those who are not named again', () => {
  test.each([...quantityRows, ...describedRows, ...introducedRows, ...talksRows, ...pronounRows])(
    '%s',
    (_, lines, speakers) => {
      expect(whoSpeaks(lines)).toEqual(speakers)
    },
  )
})

const orphanRows: [title: string, lines: string[], speakers: string[]][] = [
  [
    'behind somebody’s sentence',
    [
      'Paul Aubry, maire de Lens, a ouvert la séance.',
      'Puis Mme Roche a souri. « Tout ira bien, nous le savons tous. »',
    ],
    ['Roche'],
  ],
  [
    'before the only one in the paragraph',
    [
      '« Nous payons nos dettes avec nos écoles. » C’est par ces mots que le ministre Luc Morel a ouvert le débat.',
    ],
    ['Luc Morel'],
  ],
  [
    'behind Réponse',
    [
      'La porte-parole du ministère, Mme Linn Moe, a répondu aux questions.',
      'Question : Le pont sera-t-il fermé ?',
      'Réponse : Le pont sera rouvert demain matin.',
    ],
    ['—', 'Linn Moe'],
  ],
  [
    'the items of a resolution',
    [
      'Le Conseil de médiation du Morvan a adopté le texte ci-après :',
      'Le Conseil,',
      'Condamne fermement l’attaque du pont ;',
      'Exhorte les parties à rouvrir la route.',
    ],
    ['Conseil de médiation du Morvan', 'Conseil de médiation du Morvan'],
  ],
  ['nobody beside it', ['« Nous payons nos dettes avec nos écoles. » La pluie tombe.'], ['—']],
]

test.each(orphanRows)('speech that nobody announces, %s', (_, lines, speakers) => {
  const text = ['Titre – 2024/05/06', ...lines, ''].join('\n')
  const { articles, speakers: all } = readCorpus({ texts: [{ file: 'a.txt', text }] })
  const nameOf = new Map(all.map(({ id, name }) => [id, name]))
  const said = (articles[0]?.quotations ?? []).map(
    (quotation) => quotation.speakers.map((id) => nameOf.get(id)).join(' + ') || '—',
  )
  expect(said).toEqual(speakers)
})
