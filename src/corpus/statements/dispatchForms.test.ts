import { describe, expect, test } from 'vitest'
import { asWords, parseBracketed, statementsOf } from './testing/bracketed.ts'

/** Sentences of dispatches that parted, joined or cut a statement wrongly: rows that must be read, and sentences left alone. */
const TABLE: Readonly<Record<string, { finds: readonly string[]; leaves: readonly string[] }>> = {
  'a concession': {
    finds: [
      '[s Le président du club] [c a beau répéter que] {la confiance reste intacte}, personne n’y croit.',
      '[s La régie] [c a beau promettre de] {réparer la vanne}, l’eau coule.',
      '[s Le club] [c n’a cessé de répéter que] {la saison serait longue}.',
    ],
    leaves: ['La ville a cessé de dire que le pont est sûr.'],
  },
  'asides in brackets and dashes': {
    finds: [
      '[s Le directeur] [c a expliqué – en s’excusant presque – que] {les caisses étaient vides}.',
      '[s La présidente] [c a affirmé (et c’est une première) que] {le traité pouvait être revu}.',
      '[s Elle] [c promet, si rien ne bouge, de] « {bloquer les pistes} ».',
    ],
    leaves: ['Paris dément, Rome s’étonne, Madrid se tait.'],
  },
  'another speaker without a conjunction': {
    finds: [
      '[s La ville] [c accuse] {l’État de mentir}, l’État rétorque que la ville n’a rien demandé.',
      'La ville accuse l’État de mentir, [s l’État] [c rétorque que] {la ville n’a rien demandé}.',
      '[s Le maire] [c salue] {la loi}, les élus réclament un délai.',
      'Le maire salue la loi, [s les élus] [c réclament] {un délai}.',
      '[c Pour] [s la ligue], {le plan est juste} ; la CGT y voit un piège.',
      'Pour la ligue, le plan est juste ; [s la CGT] [c y voit] {un piège}.',
      '{Le pont tient}, [c a-t-[s elle] dit] ; {il veut seulement qu’on le repeigne}.',
    ],
    leaves: [],
  },
  'where one says': {
    finds: [
      'Même son de cloche à la mairie, où l’[s on] [c assure que] {tout sera prêt}.',
      'Le ton monte au ministère, où [s on] [c juge] {le calendrier intenable}.',
    ],
    leaves: ['Dans cette ville, où l’on dit que rien ne change, il pleut.'],
  },
  'a partitive': {
    finds: [
      '[s Le club] [c affirme] {vouloir gagner}, et promet du spectacle.',
      '[s Le club] affirme vouloir gagner, et [c promet] {du spectacle}.',
      '[s Les soignants] [c réclament] {du temps}.',
    ],
    leaves: ['Ce point relève du règlement.'],
  },
  'the purpose of a deed': {
    finds: [
      '[s Il] [c dit] {avoir écrit au préfet pour lui demander une aide}.',
      '[s Il] dit avoir écrit au préfet [c pour lui demander] {une aide}.',
      '[s Elle] a pris la parole [c pour rappeler que] {le bac partait à midi}.',
    ],
    leaves: [],
  },
  'hearsay that goes on': {
    finds: [
      '{La fusée a tenu deux minutes}, [c a-t-[s elle] détaillé]. Ensuite, une vanne aurait cédé.',
      'La fusée a tenu deux minutes, a-t-elle détaillé. {Ensuite, une vanne aurait cédé}.',
    ],
    leaves: ['Le bac a coulé. Ensuite, une vanne aurait cédé.'],
  },
  'addressed rules': {
    finds: [
      'Il [c est recommandé aux riverains d’]{éviter la plage}.',
      'Il [c est demandé à chacun de] {fermer sa porte}.',
    ],
    leaves: ['Il est recommandé de boire.'],
  },
  'a gerund with auxiliary and its own subject': {
    finds: ['Le texte a été adopté, [s la Hongrie] [c ayant fait part de] {ses réserves}.'],
    leaves: [],
  },
  'leur and a verb that is a noun too': {
    finds: [
      '[s Le ministère] [c appelle les voyageurs à] {la prudence} et leur demande de se signaler.',
      '[s Le ministère] appelle les voyageurs à la prudence et [c leur demande de] {se signaler}.',
    ],
    leaves: ['Les élèves et leur demande de visa ont été reçus.'],
  },
  'adjectives that are verbs': {
    finds: [
      '[s Le Royaume] [c condamne] {cet acte lâche} et présente ses excuses.',
      '[s Le communiqué conjoint] [c souligne que] {la trêve tient}.',
    ],
    leaves: [],
  },
}

describe.each(Object.entries(TABLE))('%s', (_name, { finds, leaves }) => {
  test.each(finds)('reads %s', (notation) => {
    const row = parseBracketed(notation)
    expect(statementsOf(row.text).map((one) => asWords(row.text, one))).toContainEqual(asWords(row.text, row))
  })
  test.each(leaves)('leaves %s', (text) => {
    expect(statementsOf(text).map((one) => asWords(text, one))).toEqual([])
  })
})
