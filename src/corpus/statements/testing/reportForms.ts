import type { Forms } from './forms.ts'

/** Ways in which French reports speech, one table row each: sentences that are read, and sentences left alone. */
export const REPORT_FORMS: Forms = {
  'an agreement to do something': {
    finds: [
      '[s Les maires] [c sont tombés d’accord, mardi à Vaux, pour] {rouvrir la digue}, une solution défendue par la préfète.',
      '[s Les deux clubs] [c se sont accordés à] {partager le stade}.',
      '[s Les voisins] [c sont tombés d’accord sur] {un calendrier}.',
    ],
    leaves: ['Les deux montres s’accordent.', 'La robe s’accorde à merveille.'],
  },
  'a noun behind an article that takes up what was said': {
    finds: [
      '[c Selon] [s elle], {le pont coûte deux millions}, un chiffre que la ville juge gonflé.',
      '[s Le maire] [c a promis de] {rouvrir l’école}, un engagement pris devant les parents.',
      '[s La compagnie] [c a annoncé] {la fermeture de la ligne}, une décision contestée par les élus.',
      '[s La région] [c assure que] {le car restera gratuit}, un choix critiqué à Vaux.',
      '[s Le maire] [c a salué] {la loi, un texte qui protège les ponts}.',
    ],
    leaves: ['Une décision contestée a été prise.', 'Un chiffre que chacun connaît circule.'],
  },
  'manner in marks before what is said': {
    finds: [
      '[s La ville] [c dément « formellement »] {cette version}.',
      '[s La régie] [c regrette « sincèrement » que] {le pont ferme}.',
      '[s Le club] [c condamne « fermement »] {ces insultes}.',
      '[s Le juge] [c ne doute pas, « cartes en main », que] {le port rouvrira}.',
      '[s Le maire] [c a répondu] « {Évidemment} ».',
    ],
    leaves: ['Le club vit « chichement » sa dernière saison.'],
  },
  'tout en and another act': {
    finds: [
      '[s Le maire] [c parle d’]{un « accord honnête »} tout en demandant aux élus de patienter.',
      '[s Le maire] parle d’un « accord honnête » [c tout en demandant aux élus de] {patienter}.',
      '[s La préfète] [c a salué] {ce geste} tout en rappelant que le délai courait.',
      '[s La préfète] a salué ce geste [c tout en rappelant que] {le délai courait}.',
      '[s Le club] [c dénonce] {un vol} tout en appelant ses fans au calme.',
    ],
    leaves: ['Il marche tout en mangeant une pomme.'],
  },
  'an adverb of the act before an infinitive': {
    finds: [
      '[s Le gardien] [c dit aujourd’hui] {regretter son geste}.',
      '[s Le pilote] [c affirme désormais] {ne plus vouloir courir}.',
      '[s La régie] [c assure également] {avoir fermé la vanne}.',
      '[s Le témoin] [c dit] {bien connaître la victime}.',
      '[s Le témoin] [c dit] {ne rien savoir}.',
    ],
    leaves: [],
  },
  'an aside before words in marks': {
    finds: [
      '[s La voisine] [c a déploré, au micro de Radio Vaux], « {un immense gâchis} ».',
      '[s Le peintre] [c préfère évoquer, dans une lettre à ses élèves], « {une longue patience} ».',
      '[s Le Souverain] [c l’a assuré, en retour, de] {tout son soutien}.',
      '[s Le Souverain] [c l’a assurée de] {sa gratitude}.',
      '[s Le maire] [c a dénoncé, mardi sur Vaux Info], {un « scandale »}.',
    ],
    leaves: ['La voisine a mangé, au bord de l’eau, « un immense gâteau ».'],
  },
  'a call to an attitude': {
    finds: [
      '[s Le préfet] [c invite à] {la prudence}.',
      '[s L’évêque] [c en appelle à] « {ceux qui doutent} ».',
      '[s Le médiateur] [c en appelle à] {la raison}.',
      '[s Elle] [c a appelé de ses vœux] {une école « qui ouvre ses portes »}.',
      '[s La ligue] salue le geste des mineurs et [c les exhorte à] {poursuivre}.',
    ],
    leaves: ['Le maire invite à la fête du village.', 'Le club invite à un concert.'],
  },
  'what is offered by word': {
    finds: [
      '[s La Suède] [c lui a offert] {son aide pour les recherches}.',
      '[s L’évêque] [c offre] {ses bons offices}.',
      '[s Le roi] [c a offert] {sa médiation entre les deux villes}.',
    ],
    leaves: ['Le maire lui a offert un vase.', 'La ville offre des vélos.', 'La rive offre un refuge.'],
  },
  'a negated doubt': {
    finds: [
      '[s Le juge] [c ne doute pas que] {le témoin reviendra}.',
      '[s Le maire] [c doute que] {le pont tienne}.',
      '[s Elle] [c ne doute pas de] {sa victoire}.',
    ],
    leaves: ['Personne ne doute de rien.', 'Qui doute que le pont tienne ?'],
  },
  'an infinitive behind a verb of habit, care or duty': {
    finds: [
      '« {Rien ne sert de courir} », [c avait-[s il] coutume de dire].',
      '« {Rien ne sert de courir} », [c aimait-[s elle] à répéter].',
      '« {C’est long} », [c avait-[s il] l’habitude de soupirer].',
      '[s La régie] [c a été contrainte de reconnaître que] {l’eau était trouble}.',
      '[s La ministre] [c a jugé utile de rappeler que] {le délai courait}.',
    ],
    leaves: ['La régie a été obligée de fermer la vanne.', 'Il avait coutume de pêcher.'],
  },
  'a memory in marks': {
    finds: [
      '[s La pianiste] [c se souvient d’]{un homme « tendre et sévère »}.',
      '[s Le chanteur] [c évoque] {une ville qui « ne dort jamais »}.',
    ],
    leaves: ['Elle se souvient de la guerre.', 'Le chanteur évoque une ville qui dort.'],
  },
  'an incise inside what is reported already': {
    finds: [
      '[s Le maire] [c a confirmé] {la venue du ministre, dont il attend, a-t-il dit, « des actes »}.',
      '[s Le roi] [c l’a assurée de] {sa gratitude, son aide ayant été, a-t-il écrit, « un baume »}.',
      '[s L’infirmière] [c décrit] {des nuits où les lits étaient, dit-elle, « pleins à craquer »}.',
      'Nadia Roche ne croit guère à une trêve, {faute}, [c estime-t-[s elle]], {de garanties}.',
      '{Le pont est fragile, faute}, [c estime-t-[s elle]], {de crédits}.',
    ],
    leaves: [],
  },
  'a colon between a verb of speech and its words': {
    finds: [
      'Il s’en plaignait parfois : {personne ne lit mes lettres}, [c disait-[s il]].',
      '{Elle a signé : le pont sera refait}, [c dit-[s elle]].',
    ],
    leaves: [],
  },
  'what is felt, told to somebody with an office': {
    finds: [
      '[s Le roi] [c a fait part au président Luma de] {la sympathie du peuple}.',
      '[s La reine] [c a fait part à la presse de] {son soulagement}.',
      '[s Elle] [c a fait part au maire de Vaux de] {sa colère}.',
    ],
    leaves: ['Le roi a fait part à tous.'],
  },
  'sources that a preposition names': {
    finds: [
      '[c Selon] [s deux personnes] au courant des négociations, {l’usine fermerait en mai}.',
      '[c D’après] [s les pêcheurs], que personne n’a consultés, {le lac se vide}.',
      'La loi est bonne ; [c pour] [s elle], {le reste suivra}.',
      '[s La préfète] [c y voit] « {une chance pour la vallée} ».',
      '[s Le rapport] [c fait apparaître que] {l’eau manque}.',
    ],
    leaves: [
      'Selon deux méthodes connues, l’eau bout.',
      'Cela suppose, selon la règle, « un vote ».',
      'Les élus ont signé, chacun faisant valoir ses droits.',
    ],
  },
}
