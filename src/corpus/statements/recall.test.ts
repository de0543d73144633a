import { describe, expect, test } from 'vitest'
import { asWords, parseBracketed, statementsOf } from './testing/bracketed.ts'

/** Classes of French grammar that cut a content or make a cue: rows that must be read, and sentences left alone. */
const TABLE: Readonly<Record<string, { finds: readonly string[]; leaves: readonly string[] }>> = {
  'a second verb that is also a noun': {
    finds: [
      '[s Le rapport] [c préconise] {une trêve} et chiffre les dégâts à deux millions.',
      '[s La régie] dit attendre et [c demande] {l’ouverture du pont}.',
      '[s Le collectif] [c réclame] {une enquête} et demande 12 millions.',
    ],
    leaves: [
      'La demande et offre varient.',
      'Le calcul et chiffre du mois.',
      'La règle et note de bas de page.',
    ],
  },
  'an adjective of value': {
    finds: [
      '[s La mairie] [c juge] {la taxe injuste}.',
      '[s Les élus] [c jugent] {inacceptable toute hausse}.',
      '[s La région] [c estime] {le prix trop bas}.',
    ],
    leaves: ['Le tribunal juge un homme dangereux.', 'On juge la digue fragile.', 'La cour juge l’affaire.'],
  },
  'a narrator’s tail': {
    finds: [
      '[s Le maire] [c a affirmé que] {le pont tenait}, ce que la régie a démenti.',
      '[s La régie] [c assure que] {l’eau est saine}, contrairement à ce qu’affirme un élu.',
      '[s L’armée] [c a annoncé] {avoir pris la ville}, une information que les rebelles démentent.',
    ],
    leaves: [
      'Le pont tient, ce que l’on voit.',
      'Contrairement à ce port, Vaux dort.',
      'Une information circule.',
    ],
  },
  'an incise with any verb': {
    finds: [
      '« {On verra bien} », [c esquive] [s la maire].',
      '« {Nous avons payé} », [c a prévenu] [s l’une d’entre elles].',
      '« {Rien n’a changé} », [c constate, amer], [s un commerçant].',
    ],
    leaves: ['« Les Heures », réunit cent pages.', '« Sel », gagne un prix.', '« Le Pont » ferme.'],
  },
  'a verb that waits for its object': {
    finds: [
      '{Le pont est}, [c a-t-[s il] dit], {« un danger » pour tous}.',
      '{Les deux villes doivent}, [c selon] [s lui], {garder le pont}.',
      '{Elle nourrit}, [c a-t-[s elle] dit], {la crainte des élus}.',
    ],
    leaves: ['Le pont est un danger.', 'Les villes doivent payer.', 'Elle nourrit des craintes.'],
  },
  'an article de before an adjective': {
    finds: [
      '[s Le maire] [c redoute] {de nouvelles crues}.',
      '[s Les élus] [c réclament] {d’autres mesures}.',
      '[s La ligue] [c a dénoncé] {de graves abus}.',
    ],
    leaves: ['Il vient de loin.', 'Il parle de nouvelles routes.', 'Elle sort de bonne heure.'],
  },
  'a place that speaks as on': {
    finds: [
      'Chez les pompiers, [s on] [c juge] {la digue fragile}.',
      'À la mairie, [s on] [c se dit] « {vigilant} ».',
      'Dans l’entourage du maire, [s on] [c assure que] {rien n’est signé}.',
    ],
    leaves: [
      'On dit que le pont tient.',
      'Ici, on dit que tout va bien.',
      'En mai, on dit que le pont ferme.',
    ],
  },
}

describe.each(Object.entries(TABLE))('%s', (_name, { finds, leaves }) => {
  test.each(finds)('reads %s', (notation) => {
    const row = parseBracketed(notation)
    expect(statementsOf(row.text).map((one) => asWords(row.text, one))).toContainEqual(
      expect.objectContaining(asWords(row.text, row)),
    )
  })
  test.each(leaves)('leaves %s', (text) => {
    expect(statementsOf(text).map((one) => asWords(text, one))).toEqual([])
  })
})
