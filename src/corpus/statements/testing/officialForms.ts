import type { Forms } from './forms.ts'

/** Forms of communiqués, reports and rulings: rows that must be read, and sentences left alone. */
export const OFFICIAL_FORMS: Forms = {
  'a predicate': {
    finds: [
      '[s Le maire] [c se dit aujourd’hui] {rassuré sur le budget}, mais demande qui paiera la digue.',
      '[s Le maire] se dit aujourd’hui rassuré sur le budget, mais [c demande] {qui paiera la digue}.',
      '[s Le comité] [c se déclare toutefois] {préoccupé par le bruit}, engage l’État partie à agir et lui recommande de signer.',
      '[s Le comité] se déclare toutefois préoccupé par le bruit, [c engage l’État partie à] {agir} et lui recommande de signer.',
      '[s Le comité] se déclare toutefois préoccupé par le bruit, engage l’État partie à agir et [c lui recommande de] {signer}.',
      '[s Elle] [c se dit] {profondément déçue}.',
    ],
    leaves: [],
  },
  'rules and votes that are nobody’s word': {
    finds: [
      '[s Le ministère] [c prévoit que] {le bac sera gratuit}.',
      '[s Le maire] [c a approuvé] {cette idée}.',
    ],
    leaves: [
      'La loi prévoit que le bac est gratuit.',
      'Le règlement stipule que le chien reste dehors.',
      'Le conseil municipal a approuvé le budget.',
      'L’assemblée générale a approuvé à l’unanimité les comptes.',
    ],
  },
  'one word in marks': {
    finds: [
      '[s Elle] [c juge] {« indigne » la proposition maltaise}.',
      '[s Le maire] [c juge] {« injuste » la taxe}.',
    ],
    leaves: [],
  },
  'what is read somewhere': {
    finds: [
      'On [c lit, sous la plume du [s critique Paul Roux], que] {le film endort}.',
      '« {Le pont est sûr} », [c peut-on lire dans] [s le rapport].',
      '« {Le pont est sûr} », [c y lit-[s on]].',
    ],
    leaves: ['On lit que le pont est sûr.'],
  },
  'behind an anaphor': {
    finds: [
      '[s La maire] [c a confirmé ce point dans un entretien à la radio] : « {J’ai reçu la lettre}. »',
      '[s Le juge] [c a rejeté cet argument] : « {Nul n’est au-dessus des lois}. »',
      '[s La ville] [c dément] {ces rumeurs}.',
    ],
    leaves: [],
  },
  'colon behind an addressee': {
    finds: ['[s Il] [c a voulu rassurer les mineurs] : {aucun puits ne fermera}.'],
    leaves: [],
  },
  'an addressee with a clause': {
    finds: [
      '[s Elle] [c invite quiconque en aurait la preuve à] {saisir le juge}.',
      '[s Le préfet] [c exhorte ceux qui le peuvent à] {quitter la vallée}.',
    ],
    leaves: [],
  },
  'a grievance': {
    finds: ['[s Les élèves] [c font grief au recteur d’]{avoir menti}.'],
    leaves: [],
  },
  'apposed judgement': {
    finds: [
      '{La rencontre}, [c qualifiée] {de fraternelle} par [s les deux ministres], a duré une heure.',
      '{Cette prime}, [c qualifiée] {d’« aumône »} par [s les syndicats], sera versée en mai.',
    ],
    leaves: ['La compagnie, qualifiée de « low cost », ouvre deux lignes.'],
  },
  'office and name behind an office': {
    finds: [
      '[c Selon] [s le médecin du bord, le docteur Ibai Roux], {trois marins sont blessés}.',
      '[c Selon] [s le maire], {le docteur Roux viendra}.',
    ],
    leaves: [],
  },
  'an incise before what the verb governs': {
    finds: ['{Qu’en est-il}, [c a demandé] [s M. Ezekiel Luma], {des enfants de détenus ?}'],
    leaves: [],
  },
}
