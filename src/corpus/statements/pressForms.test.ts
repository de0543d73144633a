import { describe, expect, test } from 'vitest'
import { findStatements } from './findStatements.ts'
import { asWords, paragraphsOf, parseBracketed, statementsOf } from './testing/bracketed.ts'

/** Forms of the daily press: rows that must be read, and sentences left alone. */
const TABLE: Readonly<Record<string, { finds: readonly string[]; leaves: readonly string[] }>> = {
  'a circumstance between auxiliary and participle': {
    finds: [
      '[s La régie] [c a, dans un communiqué publié lundi, dénoncé] {un vol}.',
      '[s Le maire] [c avait en 2019 annoncé que] {le pont fermerait}.',
      '[s Celle du Mali] [c a, quant à elle, dit] {craindre une crue} et réclamé une digue.',
      '[s Celle du Mali] a, quant à elle, dit craindre une crue et [c réclamé] {une digue}.',
    ],
    leaves: ['La ville a, pour la deuxième année, baissé ses taxes.'],
  },
  'an indirect question': {
    finds: [
      '[s Le maire] [c a expliqué pourquoi] {le pont avait fermé}.',
      '[s La régie] [c a expliqué à la presse comment] {l’eau serait filtrée}.',
      '[s Le délégué] [c a demandé ce que] {le Conseil comptait faire}.',
    ],
    leaves: ['Le maire n’a pas expliqué pourquoi le pont avait fermé.'],
  },
  'a source that opens its sentence': {
    finds: [
      '[c De] [s source policière], {deux hommes ont fui}.',
      'De [s source proche du dossier], on [c affirme que] {le pont fermera}.',
      'À Bercy, [s on] [c se dit] {confiant}.',
    ],
    leaves: ['De la source à la mer, l’eau descend.'],
  },
  'a determiner that is the subject': {
    finds: ['[s Certains] [c redoutent] {une hausse}.', '[s Plusieurs] [c dénoncent] {un scandale}.'],
    leaves: ['Certains redoutables orages passent.'],
  },
  'what a colon or a semicolon carries on': {
    finds: [
      '{Le pont est sûr}, [c a-t-[s il] dit] : {il a été inspecté en mai}.',
      '{Le Pérou ne vend plus de sel}, [c a-t-[s elle] affirmé] ; {il veut vendre des piles}.',
      '{Faux}, [c réplique] [s l’agronome mandaté par la ville, Paul Roux] : {le ruisseau figure page 14}.',
      'Il s’inquiète du délai : {si l’on attend}, [c dit-[s il]], {tout sera perdu}.',
      'Une thèse que la cour n’a pas suivie : {le marin}, [c écrit-[s elle]], {n’a rien vu}.',
      '[s Cédric Roux] [c raconte que] {sa mère lui répétait : « Rien ne presse. »}',
      'Le maire a voulu rassurer : {rien ne fermera}, [c a-t-[s il] promis].',
      '[c Dénonçant] {une « chasse »}, [s le club] a saisi la justice.',
      'À ceux qui l’accusent de mentir, [s le maire] [c répond] : « {Venez voir} ».',
      '{Tout a été essayé}, [c jure] [s la régie].',
      'Même avis à la mairie : « {Nous avons été trahis} », [c assure] [s un élu].',
    ],
    leaves: [],
  },
  'a second voice without a verb': {
    finds: ['Le premier assure que le pont tient, [s le second] [c qu’]{il tombera}.'],
    leaves: ['Ce pont est plus long que le second que j’ai vu.'],
  },
  'what is said of the source': {
    finds: [
      '[c Aux yeux de] [s Nadia Roux], qui préside le club, {l’essentiel est ailleurs}.',
      '[c Pour] [s le maire Luc Morel, élu de la Drôme], {rien n’est réglé}.',
      '[c Selon] [s M. Morel, élu de la Drôme], {le texte est bon}.',
      '[c Pour] [s la juge], {l’accusé, qui gérait la caisse, savait tout}.',
      '{Un retard « injuste »}, [c selon] [s la chef de file, Nadia Roux].',
    ],
    leaves: [],
  },
  'asides of an incise': {
    finds: [
      '« {Rien n’est joué} », [c a martelé, le visage fermé], [s le maire].',
      '« {Rien n’est joué} », [c a dit lundi sur Radio Vaux] [s Nadia Roux, la présidente du club].',
      '{Les agents ont voté la grève}, [c ont indiqué jeudi soir à la presse] [s plusieurs participants].',
      '{Il s’agit}, [c a déclaré] [s le maire], {d’une étape}.',
      '« {À titre provisoire} », [c indique] [s le club], {Roux est écarté}.',
    ],
    leaves: ['Les élus, qui vivent à Vaux, visitent le maire, mais ils hésitent.'],
  },
  'a judgement behind a relative': {
    finds: [
      'La ville a voté {une taxe} que [s l’opposition] [c juge] « {injuste} ».',
      'La ville a voté {une taxe} que [s les élus] [c estiment] {insuffisante}.',
    ],
    leaves: [],
  },
  'the time and the way of the act': {
    finds: [
      '[s Le capitaine] [c a appelé ses joueurs au] {calme} dans un message publié en ligne.',
      '[s Le notaire] [c clame] {son innocence} depuis son arrestation.',
      '[s Le maire] [c a annoncé qu’]{il partait}, à quelques heures du vote.',
      '[s Le pouvoir] [c affirme que] {tout va bien}, quand l’opposition crie à la fraude.',
    ],
    leaves: [],
  },
  'an admission in the shape of a negation': {
    finds: ['[s Le pompier] [c ne cache pas que] {l’espoir s’amenuise}.'],
    leaves: ['Le pompier cache que l’espoir s’amenuise.'],
  },
  'nothing said': {
    finds: [],
    leaves: [
      'Le parquet a requis six mois de prison.',
      'Des études ont montré que le fer rouille.',
      'Chacun invoque le texte qui l’arrange.',
      'La prise de ce sirop demande une surveillance.',
      'La place rappelle par son plan les bastides du Sud.',
      'L’association propose des cours de chant.',
    ],
  },
}

describe.each(Object.entries(TABLE))('%s', (_name, { finds, leaves }) => {
  test.each(finds)('reads %s', (notation) => {
    const row = parseBracketed(notation)
    const words = statementsOf(row.text).map((statement) => asWords(row.text, statement))
    expect(words).toContainEqual(asWords(row.text, row))
  })
  test.each(leaves)('leaves %s', (text) => {
    expect(statementsOf(text).map((statement) => asWords(text, statement))).toEqual([])
  })
})

/** Paragraph and act of each statement at the top. */
const turns = (...lines: string[]) =>
  findStatements(paragraphsOf(...lines))
    .statements.filter(({ parent }) => parent === null)
    .map(({ paragraph, act }) => `${paragraph} ${act}`)

describe('transcripts', () => {
  test('questions and answers are one statement a turn', () => {
    expect(
      turns(
        'Question : Le pont est-il sûr ? Fermera-t-il ?',
        'Réponse : Le pont est sûr. Il ne fermera pas.',
        'La séance est levée.',
      ),
    ).toEqual(['0 ask', '1 say'])
  })
  test('a heading with a colon is no turn', () => {
    expect(turns('Football : Vaux perd son entraîneur.', 'Météo : Il pleut sur Vaux.')).toEqual([])
  })
})
