import type { Forms } from './forms.ts'

/** Announcements, questions and ellipses: who speaks stands in a noun, behind a colon or in the clause before. */
export const ANNOUNCED_FORMS: Forms = {
  'nominal announcements': {
    finds: [
      '[s Sa] [c conclusion] : {il faut tout reprendre}.',
      '[c Mot d’ordre du] [s comité] : {ne rien signer avant lundi}.',
      '[c Objectif affiché par] [s la ministre] : {doubler le nombre d’apprentis}.',
      '[s Son] [c message est clair] : {la ville ne cédera pas}.',
      '[s Le ministère] [c s’en tient à une formule] : {tout « est sur la table »}.',
      '[s Les pêcheurs] [c n’ont qu’une revendication] : {être reçus par le préfet}.',
      'Seule certitude, [c selon] [s le préfet] : {l’eau montera encore}.',
    ],
    leaves: [
      'Sa recette : deux œufs et du sel.',
      'Un message : la porte est ouverte.',
      'Son objectif : remporter la coupe.',
    ],
  },
  'indirect questions of any word': {
    finds: [
      '[s Le second] [c a demandé] {où était la clé}.',
      '[s Une mère] [c voulait savoir] {qui avait signé le contrat} ; une autre, combien il avait coûté.',
      'Une mère voulait savoir qui avait signé le contrat ; [s une autre], {combien il avait coûté}.',
      '[s Le juge] [c a demandé au témoin] {à quelle heure le bac était parti}.',
      '[s Un vieux] [c cherche à savoir si] {le car passera}.',
      '[s Un retraité] [c demandait à qui voulait l’entendre pourquoi] {la digue avait cédé}.',
    ],
    leaves: ['Le maire veut savoir.'],
  },
  gapping: {
    finds: [
      '[s La maire] [c plaidait] {l’emploi} ; les pêcheurs, la sécurité ; Malo, rien.',
      'La maire plaidait l’emploi ; [s les pêcheurs], {la sécurité} ; Malo, rien.',
      '[s Le syndicat] [c réclame] {une prime} ; la direction, une trêve.',
      'Le syndicat réclame une prime ; [s la direction], {une trêve}.',
      '[s Le premier] [c a promis de] {revenir} ; le second, de se taire.',
      'Le premier a promis de revenir ; [s le second], [c de] {se taire}.',
      '[s Le maire] [c a salué] {la loi} ; Paul, son fils, a pleuré.',
    ],
    leaves: [],
  },
  certainty: {
    finds: [
      '[s Il] [c s’est dit certain que] {les électeurs comprendraient}.',
      '[s La préfète] [c se dit convaincue que] {la digue tiendra}.',
      '[s Elle] [c se dit] {prête à partir}.',
    ],
    leaves: [],
  },
  valued: {
    finds: [
      '[s La régie] [c parle d’]{un incident isolé}.',
      '[s Le club] [c parle d’]{une immense injustice}.',
    ],
    leaves: ['Le club parle d’un voyage en Italie.'],
  },
  'apposed passive': {
    finds: [
      '{La fermeture de la ligne}, [c annoncée mardi par] [s la compagnie], a surpris les élus.',
      '{Cette réforme}, [c dénoncée par] [s les syndicats], sera votée lundi.',
    ],
    leaves: ['La grève annoncée par les syndicats a commencé.', 'Le pont, construit par la ville, a cédé.'],
  },
  'colon clause': {
    finds: [
      '[s Le maire] [c s’emporte] : {la région n’a rien payé}.',
      '[s Sa consœur] [c s’étrangle] : {le témoin a tout perdu}.',
    ],
    leaves: [],
  },
  semicolon: {
    finds: [
      '[s Ils] [c ont appelé les jeunes à] {se rassembler} ; aucun n’a dit où.',
      '[s Elle] [c réclame] {la paix} ; le pays dort.',
    ],
    leaves: [],
  },
  contrast: {
    finds: [
      '[s Oslo] [c a souhaité que] {le port rouvre}, tandis que Vaux rappelait « le droit de chacun ».',
      'Oslo a souhaité que le port rouvre, tandis que [s Vaux] [c rappelait] « {le droit de chacun} ».',
    ],
    leaves: [],
  },
  lone: {
    finds: [
      '« {Nous avons tout perdu dans la crue, même les photos}. » Le mot est resté suspendu dans la salle.',
    ],
    leaves: ['« Grand Soir » Le film sort mardi.'],
  },
  "C'est, dit le maire": {
    finds: [
      '{C’est}, [c dit] [s le maire], « {la pire crue depuis 1910} ».',
      '{L’économie a}, [c selon] [s la banque], {perdu deux points}.',
      '« {Nous sommes prêts} », [c dixit] [s le président du club].',
      '[c De l’aveu même de] [s son auteur], {le texte est mal écrit}.',
      '[c S’il faut en croire] [s la régie], {l’eau est saine}.',
      '[c Pour] [s beaucoup d’habitants], {la digue est trop basse}.',
      '{La taxe est une « farce »}, [c selon l’expression du] [s maire].',
      'Côté syndical, [s on] [c dénonce] {un simulacre de dialogue}.',
      '[s L’ambassadeur] [c a assuré ses hôtes du] {soutien de son pays}.',
      '[s L’institut] [c prévoit] {une hausse de 2 %}.',
      '[s La présidente] [c tient] {la situation pour « grave »}.',
    ],
    leaves: ['Selon toute attente, le pont a rouvert.', 'Le règlement prévoit une amende de 2 %.'],
  },
}
