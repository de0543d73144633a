import { describe, expect, test } from 'vitest'
import { asWords, parseBracketed, statementsOf } from '../testing/bracketed.ts'

/** Each construction: sentences that it reads, as brackets, and sentences in which it finds nothing. */
const TABLE: Readonly<Record<string, { finds: readonly string[]; leaves: readonly string[] }>> = {
  reportedClause: {
    finds: [
      '[s M. Roux] [c a dit que] {la loi passera}.',
      '[s Mme Lune] [c a indiqué lundi à la presse qu’]{elle partirait en mai}.',
      'En outre, [s le maire de Vaux, Paul Ferrand], [c affirme que] {les travaux sont finis}.',
      '[s La préfète] [c a averti ce matin les élus que] {la digue pouvait céder}.',
      '[s Le maire] [c l’a assurée que] {l’école resterait ouverte}.',
      '[s Il] [c lui a demandé si] {le pont tiendrait}.',
      '[s Le directeur], qui rentrait de Lyon, [c a tenu à souligner que] {rien n’était signé}.',
      '[s L’agence] [c a conclu, après trois visites, que] {l’eau était saine}.',
      '[s Le comité] [c a fait valoir que] « {rien ne presse} ».',
    ],
    leaves: [
      'La décision que le maire a annoncée surprend.',
      'Ce mur est plus haut que l’autre.',
      'Il n’a pas dit que la loi passerait.',
      'Si le maire dit que tout va bien, nous verrons.',
      'Le maire dira que tout va bien.',
      'Le maire pourrait dire que tout va bien.',
    ],
  },
  reportedInfinitive: {
    finds: [
      '[s Mme Lune] [c a promis de] {rouvrir l’école avant l’hiver}.',
      '[s Le préfet] [c a exhorté les maires à] {signer la charte}.',
      '[s Le fermier] [c assure] {ne rien avoir vu}.',
      '[s Les deux villes] [c se sont engagées à] {partager l’eau}.',
      '[s La régie] [c a souhaité] {renforcer les contrôles}.',
      '[s Le groupe] [c a demandé aux habitants de] {fermer leurs volets}.',
    ],
    leaves: [
      'Le groupe a refusé de dire si la vanne était ouverte.',
      'Le groupe doit promettre de réparer le pont.',
      'Le maire va annoncer la fermeture du pont.',
    ],
  },
  reportedNoun: {
    finds: [
      '[s Le maire] [c a salué] {la décision du conseil}.',
      '[s L’association] [c a plaidé pour] {un moratoire}.',
      '[s La régie] [c met en garde contre] {une pénurie}.',
      '[s La ville] [c a exprimé] {sa sympathie aux familles}, ce qui a touché les voisins.',
      '[s Les éleveurs] [c ont condamné avec la plus grande fermeté] {l’attaque du loup}.',
      '[s La région] [c appelle l’ensemble des maires à] {la prudence}.',
      '[s L’évêque] [c a évoqué] {une fête « sobre »}.',
    ],
    leaves: [
      'Le roi a rappelé son ambassadeur à Oslo.',
      'Le capitaine a annoncé la couleur.',
      'Le juge a condamné M. Roux à deux ans de prison.',
      'Le tribunal a rejeté le recours.',
      'Les ministres ont évoqué la coopération.',
      'Le maire a félicité M. Roux.',
      'Le maire a souhaité la bienvenue à son hôte.',
    ],
  },
  judgement: {
    finds: [
      '[s Le syndicat] [c accuse] {la direction de mentir}.',
      '[s Le maire] [c a qualifié] {de « farce » le vote}.',
      '[s Le syndicat] [c juge] {l’offre « insultante »}.',
      '[s La région] [c a jugé] {« incompréhensible » que le train parte vide}.',
      '[s Elle] [c l’accuse d’]{avoir caché des comptes}.',
      '[s Le médiateur] [c se dit] {prêt à revenir}.',
      '[s La compagnie] [c estime] {à trois millions le coût du chantier}.',
    ],
    leaves: [
      'Le pays a accusé une perte de 3 %.',
      'Il est accusé de vol.',
      'Le coureur s’est montré plus rapide.',
    ],
  },
  participleCue: {
    finds: [
      'Le pont est sûr, a dit [s M. Roux], [c ajoutant que] {la route rouvrirait}.',
      '[c Notant que] {l’eau monte}, [s le maire] a appelé à fuir.',
      '[s Le maire] a promis de l’aide et [c assuré que] {l’école rouvrirait}.',
      '[s La préfète] a salué les pompiers, [c tout en appelant les riverains à] {la prudence}.',
      'Le pont est sûr, a dit [s M. Roux], [c avant d’ajouter que] {la route rouvrirait}.',
      '[s Le maire] a pris la parole [c pour rappeler que] {l’école rouvrirait}.',
    ],
    leaves: [
      'La hausse annoncée lundi inquiète.',
      'Obligé de dire la vérité, il a pleuré.',
      'L’homme accusé de vol a fui.',
    ],
  },
  directSpeech: {
    finds: [
      '[s Le maire] [c a répondu] : « {Nous verrons bien} ».',
      '[s Le maire] [c a écrit] "{Nous verrons bien}".',
      '« C’est long », a dit [s M. Roux], [c avant d’ajouter] : « {c’est cher} ».',
      'Et [s le maire] [c de conclure] : « {Nous verrons} ».',
      '[s Le médiateur] [c s’est montré plus sombre] : « {Rien n’est fait} ».',
    ],
    leaves: ['Il a lu le mot « farce » sur le mur.', 'Deux mots suffisent : « oui » et « non ».'],
  },
  colonSpeech: {
    finds: [
      '[s Le médiateur] [c est formel] : « {Rien n’est fait} ».',
      '[s Un voisin] : « {J’ai tout vu} ».',
      'Réaction du [s maire] : « {C’est une honte} ».',
    ],
    leaves: ['Trois mots résument la fête : « sobre », « courte » et « gaie ».'],
  },
  incise: {
    finds: [
      '{Le pont est sûr}, [c a indiqué] [s M. Roux].',
      '{Le pont}, [c a insisté] [s M. Roux], {est sûr depuis mai}.',
      '« {Le pont est sûr} », [c a déclaré à la radio] [s le maire de Vaux, Paul Ferrand].',
      '{Le pont est sûr}, [c a pour sa part indiqué] [s la régie].',
      'Rien ne change. {Le pont est sûr}, [c affirment] [s les riverains].',
    ],
    leaves: [
      'Le roi a mangé, a salué M. Roux, puis est parti.',
      'Deux villes – Vaux et Brec – avaient reconnu leur dette.',
    ],
  },
  invertedIncise: {
    finds: [
      '{Le pont est sûr}, [c a-t-[s il] dit].',
      '« {Le pont est sûr !} », [c s’exclame-t-[s elle]].',
      '{Le pont}, [c a-t-[s il] ajouté], {est sûr depuis mai}.',
      '{Deux hommes ont fui}, [c a-t-on appris auprès de] [s la préfecture].',
      '{Deux hommes ont fui}, [c indique-t-on de] [s source policière].',
    ],
    leaves: [
      'Le pont est-il sûr ?',
      'Pourquoi le maire a-t-il dit que le pont était sûr ?',
      'La ville est belle, dit-on.',
    ],
  },
  according: {
    finds: [
      '[c Selon] [s la préfète], {le fleuve baisse}.',
      '{Le fleuve baisse}, [c selon] [s un rapport officiel].',
      '[c D’après] [s lui], {le fleuve baisse}.',
      '{Le fleuve}, [c selon] [s elle], {baisse depuis mai}.',
    ],
    leaves: [
      'Selon les besoins, la vanne est ouverte.',
      'Selon le calendrier prévu, la vanne ouvrira en mai.',
      'La vanne ouvre selon que l’eau monte ou descend.',
    ],
  },
  inTheEyesOf: {
    finds: [
      '[c Aux yeux de] [s la Norvège], {le texte est bon}.',
      'La ministre doute. [c À [s ses] yeux], {le texte est mauvais}.',
      '[c De l’avis de] [s la directrice], {le texte est bon}.',
    ],
    leaves: ['Cela accrédite aux yeux du public une rumeur.'],
  },
  forPerson: {
    finds: [
      '[c Pour] [s Nadine Petit], {la patience a des limites}.',
      '[c Pour] [s le ministre], {cette loi est « une faute »}.',
    ],
    leaves: [
      'Pour la première fois, le pont ferme.',
      'Pour les patients, la dose est de 5 mg.',
      'Pour sa part, le pont ferme.',
    ],
  },
  commeIncise: {
    finds: [
      '[c Comme l’a rappelé] [s Mme Lune], {le pont date de 1850}.',
      '{Le pont date de 1850}, [c comme l’a rappelé] [s Mme Lune].',
    ],
    leaves: ['Comme le pont est fermé, il a nagé.', 'Il chante comme un merle.'],
  },
  impersonal: {
    finds: ['Il [c a été rappelé aux élèves que] {le casque est obligatoire}.'],
    leaves: [
      'Il a été décidé que la fête serait reportée.',
      'Il convient de fermer la porte.',
      'Il est recommandé de boire.',
    ],
  },
  passiveBy: {
    finds: ['{La hausse des prix} [c a été condamnée mardi par] [s les syndicats].'],
    leaves: ['Le maire a été interrogé par un juge.', 'La fête est suivie par mille personnes.'],
  },
  nounCue: {
    finds: ['La [c promesse du [s maire] de] {rouvrir le pont} surprend.'],
    leaves: ['L’annonce que le maire a faite surprend.', 'La promesse d’un été chaud réjouit.'],
  },
  relativeVoice: {
    finds: [
      'Il a cité [s la déléguée du Gabon], [c pour qui] {l’emploi est « la clé »}.',
      'Les commentaires du [s pape] [c selon lesquels] {la paix est proche} ont surpris.',
      'Elle cite [s une étude] [c selon laquelle] {le sommeil raccourcit}.',
    ],
    leaves: ['Le principe selon lequel tout change est vieux.'],
  },
}

describe.each(Object.entries(TABLE))('%s', (rule, { finds, leaves }) => {
  test.each(finds)('reads %s', (notation) => {
    const row = parseBracketed(notation)
    const found = statementsOf(row.text)
    const words = found.map((statement) => asWords(row.text, statement))
    expect(words).toContainEqual(expect.objectContaining(asWords(row.text, row)))
  })
  test.each(leaves)('leaves %s', (text) => {
    expect(
      statementsOf(text)
        .filter((statement) => statement.rule === rule)
        .map((statement) => asWords(text, statement)),
    ).toEqual([])
  })
})
