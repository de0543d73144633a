import type { Forms } from './forms.ts'

/** Sentences of dispatches that parted, joined or cut a statement wrongly: rows that must be read, and sentences left alone. */
export const DISPATCH_FORMS: Forms = {
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
  'a predicate in marks': {
    finds: [
      '[s Le président de la région], lui, « {ne voit pas où est le problème} ».',
      '[s Le ministère] « {regarde toutes les options} ».',
      '[s L’avocat] « {réserve sa réponse} ».',
    ],
    leaves: ['Le train « roule presque à vide ».', 'Le film « dort » encore.'],
  },
  'words in marks that one awaits or prefers': {
    finds: [
      '[s La famille] [c attend] « {des réponses, pas des excuses} ».',
      '[s Les élus] [c attendent] « {des actes} ».',
      '[s Sa femme] [c préfère] « {économe} ».',
    ],
    leaves: ['Les élus attendent le train.'],
  },
  'an infinitive behind an aside': {
    finds: [
      '[s La direction] [c a démenti, par la voix d’un porte-parole], {vouloir fermer le service}.',
      '[s Elle] [c avait pourtant assuré, la veille encore], {n’avoir « aucune intention » de se présenter}.',
    ],
    leaves: [],
  },
  'an answer without a finite verb': {
    finds: [
      'L’idée ? {Faire payer les croisiéristes}, [c explique] [s l’adjoint au tourisme].',
      '{Pas un euro ne manque}, [c assure] [s la régie].',
      'La réponse du [s ministère] [c est tombée jeudi] : {pas un euro de plus}.',
    ],
    leaves: [],
  },
  'what somebody is said to be, or calls himself': {
    finds: [
      '[s Elle] [c disait de lui qu’]{il chantait bien}.',
      '[s Il] [c se décrit comme] « {un artisan} ».',
      '[s La commission] [c s’est dite] {favorable, sous réserve que les seuils soient revus}.',
      '[s Le gouverneur] [c s’attend à ce que] {les taux baissent}.',
    ],
    leaves: [],
  },
  'judged by a participle': {
    finds: [
      '[s Le rapporteur] [c propose de] {supprimer l’article}, jugeant sa rédaction imprécise.',
      '[s Le rapporteur] propose de supprimer l’article, [c jugeant] {sa rédaction imprécise}.',
      '[s La directrice] [c explique] {son départ par la fatigue}.',
      '[s L’institut] [c évalue] {entre 200 et 300 le nombre de loups}.',
    ],
    leaves: [],
  },
  'the same from somebody else': {
    finds: [
      'Même constat pour [s Léo], 22 ans : « {Je gagne moins qu’avant}. »',
      'Même son de cloche chez [s les pêcheurs] : « {On n’a pas été consultés}. »',
    ],
    leaves: [],
  },
  'things that promise': {
    finds: [],
    leaves: [
      'Le train promet d’être bondé.',
      'La digue menace de céder.',
      'Il souhaite bonne chance à tous.',
      'La commission a approuvé le projet et rejeté trois amendements.',
    ],
  },
  'a firm speaker': {
    finds: [
      '[s Les experts mandatés par le tribunal] [c sont formels] : {la digue n’était plus entretenue}.',
      '[s Le maire] [c est catégorique] : {le stade ne sera pas vendu}.',
      '[s Elle] [c se montre ferme] : {aucun délai ne sera accordé}.',
    ],
    leaves: ['Le ciel est clair : il fera beau.', 'La règle est claire : on ne fume pas.'],
  },
  'adjectives and memories': {
    finds: [
      '[s Le sélectionneur] [c s’est dit] {fier de ses joueurs}.',
      '[s Le médecin] [c se souvient] {avoir alerté sa hiérarchie dès mars}.',
      '[s La ministre] [c a expliqué en quoi] {la réforme serait utile}.',
    ],
    leaves: ['On peut se fier à lui.'],
  },
  'an addressee in marks': {
    finds: [
      '[s Oslo] [c a appelé « toutes les parties » à] « {faire preuve de retenue} ».',
      '[s Le pape] [c a exhorté « les puissants » à] {écouter}.',
    ],
    leaves: [],
  },
  'marks and lists that hold no statement': {
    finds: [],
    leaves: [
      'Sur les murs, un slogan : « Rendez-nous la plage ! »',
      'La pièce s’ouvre sur cette phrase : « Il pleut toujours quand on part. »',
      'Les élus attendent « Le Grand Soir », la nouvelle émission.',
      'Elle veut « son » café.',
      'L’objectif est clair : gagner.',
      'La ville compte deux lycées ; la région, douze.',
    ],
  },
}
