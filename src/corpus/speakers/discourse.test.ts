import { describe, expect, test } from 'vitest'
import { whoSpeaks } from './markedText.ts'

/** What is shown, the paragraphs with their sources in brackets, who speaks. */
type Row = [title: string, lines: string[], speakers: string[]]

const nounRows: Row[] = [
  [
    'the office of who has just spoken by a bare name',
    ['{Un scandale}, a tonné [Rachid Aoun]. [Le sénateur de la Manche] demande une enquête.'],
    ['Rachid Aoun', 'Rachid Aoun'],
  ],
  [
    'not an office that another is named with',
    [
      'Luc Morel, sénateur de la Manche, est là.',
      '{Un scandale}, a tonné [Rachid Aoun]. [Le sénateur de la Manche] demande une enquête.',
    ],
    ['Rachid Aoun', 'Luc Morel'],
  ],
  [
    'an office alone, of her gender',
    ['[Mme Ana Sadiq] a parlé. [La déléguée] insiste.', '[Le secrétaire exécutif] a parlé.'],
    ['Ana Sadiq', 'Ana Sadiq', 'secrétaire exécutif'],
  ],
  [
    'not of the other gender',
    ['{Non}, dit [Mme Aoun]. [Le sénateur de la Manche] demande une enquête.'],
    ['Aoun', 'sénateur de la Manche'],
  ],
  [
    'a profession beside an office',
    ['{Oui}, dit [Ana Colas, directrice de recherche]. [La chercheuse] insiste.'],
    ['Ana Colas', 'Ana Colas'],
  ],
  [
    'who stands nearer',
    [
      '{Non}, dit [Jean Roux, délégué CFDT].',
      '{Oui}, dit [Marc Rolin, porte-parole d’Attac]. [Le militant] insiste.',
    ],
    ['Jean Roux', 'Marc Rolin', 'Marc Rolin'],
  ],
  [
    'a state not said before',
    ['[L’eurodéputée Karin Falk] a parlé. [L’élue suédoise] insiste.'],
    ['Karin Falk', 'Karin Falk'],
  ],
  [
    'whoever leads a body',
    ['[Le secrétaire général de l’ONU, Ivo Mendes,] a parlé.', '[Le chef de l’ONU] insiste.'],
    ['Ivo Mendes', 'Ivo Mendes'],
  ],
  [
    'a past office',
    ['Karim Ziani, ancien patron de Ferralux, est là.', '[L’ex-dirigeant] a parlé.'],
    ['Karim Ziani'],
  ],
  [
    'a noun of several words',
    ['[Le capitaine, Ousmane Diarra,] a parlé. [Le milieu de terrain] insiste.'],
    ['Ousmane Diarra', 'Ousmane Diarra'],
  ],
]

const leadRows: Row[] = [
  [
    'the lead gives the office, the next paragraph the name',
    [
      'L’avocate générale a requis dix ans contre Paul Verdier.',
      '{Il a menti}, a lancé [Sophie Lenoir].',
      '[Elle] insiste.',
    ],
    ['Sophie Lenoir', 'Sophie Lenoir'],
  ],
  [
    'the office of a state stays apart',
    ['[Le président tchadien] a parlé.', '{Non}, a lancé [Sophie Lenoir].'],
    ['président tchadien', 'Sophie Lenoir'],
  ],
  [
    'somebody of whom an office is told',
    [
      '[L’avocate générale] a parlé.',
      '{Non}, a lancé [Sophie Lenoir].',
      '[Sophie Lenoir, maire de Lens,] insiste.',
    ],
    ['avocate générale', 'Sophie Lenoir', 'Sophie Lenoir'],
  ],
  [
    'the sister of somebody',
    [
      'La sœur de la victime est là. {Elle avait peur}, dit [Julie Marchal].',
      '[La sœur de la victime] insiste.',
    ],
    ['Julie Marchal', 'Julie Marchal'],
  ],
]

const bodyRows: Row[] = [
  [
    'a firm by its bare name',
    ['[Bolt Marine] a parlé. [La société] insiste.'],
    ['Bolt Marine', 'Bolt Marine'],
  ],
  [
    'whom somebody speaks for',
    ['[Karim Belaïd, porte-parole de Logis pour tous,] a parlé. [L’association] insiste.'],
    ['Karim Belaïd', 'Logis pour tous'],
  ],
  [
    'a field',
    ['[Le journal Le Coude] a parlé.', '[Le quotidien sportif] insiste.'],
    ['Le Coude', 'Le Coude'],
  ],
  ['a name in small words', ['[L’association Droits des épargnants] a parlé.'], ['Droits des épargnants']],
  [
    'initials in brackets',
    ['[L’Organisation pour la garde des lacs (OGL)] a parlé.', '[L’OGL] insiste.'],
    ['Organisation pour la garde des lacs', 'Organisation pour la garde des lacs'],
  ],
  [
    'a body inside the words',
    ['{Le fabricant de vélos Cyclomax fermera}, a dit [sa direction].'],
    ['direction de Cyclomax'],
  ],
]

const unnamedRows: Row[] = [
  [
    'somebody’s relation by the full name',
    ['Paul Verdier est là.', '[Un proche de M. Verdier] a parlé.'],
    ['proche de Paul Verdier'],
  ],
  ['a number', ['[Deux joueurs] ont parlé.'], ['joueurs']],
  [
    'the first of two whom nobody names',
    ['Deux médecins divergent. [Le premier] a parlé, [le second] aussi.'],
    ['médecin', 'médecin'],
  ],
  ['certains', ['Des parents en colère sont venus. [Certains] ont parlé.'], ['parents en colère']],
  ['certains of nobody', ['M. Morel est venu. [Certains] ont parlé.'], ['—']],
  ['a new plural', ['Des parents d’élèves bloquent le collège. [Ils] ont parlé.'], ['parents d’élèves']],
]

const pronounRows: Row[] = [
  [
    'leur is never one man’s',
    [
      '[M. Morel] a parlé.',
      'Dans leur communiqué final, [les participants] insistent. [Le communiqué] aussi.',
    ],
    ['Morel', 'participants', 'communiqué final'],
  ],
  [
    'the ministers who met',
    [
      'La ministre, Mme Vald, a reçu son homologue, M. Otieno.',
      '[Mme Vald] a parlé.',
      '[M. Otieno] a parlé.',
      '[Les ministres] insistent.',
    ],
    ['Vald', 'Otieno', 'Vald + Otieno'],
  ],
  [
    'the ministers of nobody',
    ['[M. Otieno] a parlé.', '[Les ministres] insistent.'],
    ['Otieno', 'ministres'],
  ],
  ['on in a circle', ['Dans l’entourage du ministre, [on] a parlé.'], ['entourage du ministre']],
  ['on at a body', ['À la mairie, [on] a parlé. Chez Kervalis, [on] insiste.'], ['mairie', 'Kervalis']],
  ['on at a time', ['À midi, [on] a parlé. Dans la rue, [on] insiste.'], ['—', '—']],
  [
    'an object introduced in the paragraph',
    ['[M. Morel] a parlé.', 'L’idée amuse Karim Belaïd, maire de Lens. {Rien ne presse}, dit-[il].'],
    ['Morel', 'Karim Belaïd'],
  ],
  [
    'a subject of somebody else’s words',
    [
      '[M. Morel] a parlé.',
      '{Le ministre, Luc Avril, savait}, a dit [la chaîne Canal 9]. {Tout va bien}, avait-[il] dit.',
    ],
    ['Morel', 'Canal 9', 'Luc Avril'],
  ],
  [
    'not the subject of a relative',
    ['[La direction de l’usine] a parlé.', 'Dans une lettre, que l’agence a lue, [elle] insiste.'],
    ['direction de l’usine', 'direction de l’usine'],
  ],
]

describe('definite nouns', () => {
  test.each(nounRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})

describe('an office first, then the name', () => {
  test.each(leadRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})

describe('bodies', () => {
  test.each(bodyRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})

describe('speakers without a name', () => {
  test.each(unnamedRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})

describe('pronouns', () => {
  test.each(pronounRows)('%s', (_title, lines, speakers) => expect(whoSpeaks(lines)).toEqual(speakers))
})
