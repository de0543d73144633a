import { wordSet as words } from '#corpus/text/wordSet.ts'

/** Closed word classes of French, in look-up form (NFC, lower case, straight apostrophes). */

/** Determiners that can be nothing else before a noun (le, la, l', les, leur are also clitics: see `CLITIC_OR_DETERMINER`). */
export const DETERMINERS = words(`
un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs quelque quelques plusieurs chaque
aucun aucune certains certaines divers diverses différents différentes maint tel telle tels telles quel quelle quels
quelles nul nulle tout toute tous toutes ledit ladite lesdits lesdites moult
`)

export const CLITIC_OR_DETERMINER = words("le la l' les leur")

/** Cardinal words that open a noun phrase or follow its determiner. */
export const CARDINALS = words(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
)

export const SUBJECT_PRONOUNS = words(`
je j' tu il elle on ils elles ce c' ça cela ceci celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là
chacun chacune quelqu'un certain d'aucuns
`)

/** Pronouns that stand as noun phrases of their own. */
export const STRONG_PRONOUNS = words(`
lui eux moi toi soi lui-même elle-même eux-mêmes elles-mêmes moi-même nous-mêmes vous-mêmes celui celle ceux celles
personne rien autrui
`)

export const CLITICS = words("me m' te t' se s' lui y en nous vous")

export const NEGATION = words("ne n'")

/** Second parts of a negation. */
export const NEGATION_ADVERBS = words('pas point jamais guère nullement aucunement plus rien personne')

export const PREPOSITIONS = words(`
à de d' du des au aux en dans par pour sur sous sans avec chez contre entre vers dès depuis pendant durant avant après
devant derrière parmi malgré selon suivant hors outre voici voilà via hormis excepté envers moyennant lors près auprès
face grâce quant jusqu' jusque concernant afin loin faute autour
`)

/** Prepositions fused with the article. */
export const CONTRACTED = words('du des au aux')

export const COORDINATORS = words('et ou ni mais car or')

export const SUBORDINATORS = words(
  "que qu' lorsque lorsqu' puisque puisqu' quoique quoiqu' quand si comme s'il pourquoi comment",
)

export const RELATIVES = words(`
qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quoi
`)

/** Adverbs and adverbial words that may stand inside a verb group or between verb and complement. */
export const ADVERBS = words(`
ainsi alors aussi aussitôt aujourd'hui auparavant avant-hier beaucoup bien bientôt cependant certes d'abord davantage déjà
demain désormais dorénavant donc également encore enfin ensemble ensuite entre-temps environ fort hier ici jadis là
là-dessus longtemps maintenant mal mieux même moins naguère néanmoins notamment non parfois partout peu peut-être plus
plutôt pourtant presque puis quasi quelquefois seulement sitôt soudain souvent surtout tard tant tantôt tôt toujours
toutefois très trop vite volontiers vraiment pas point jamais guère plus-que sans-doute lundi mardi mercredi jeudi
vendredi samedi dimanche tout-à-coup autant assez juste tout rien oui si aussi-bien nullement aucunement
`)

/** Days and parts of the day: time without a preposition. */
export const TIME_WORDS = words(
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui avant-hier matin midi soir après-midi nuit",
)

/** Nouns that date the act when a determiner stands before them (*ce matin, la semaine dernière*). */
export const TIME_NOUNS = words(`
matin matinée soir soirée midi après-midi nuit jour journée lundi mardi mercredi jeudi vendredi samedi dimanche semaine
week-end mois an année fois janvier février mars avril mai juin juillet août septembre octobre novembre décembre veille
lendemain heure heures jours semaines ans années instant moment trimestre été hiver automne printemps
`)

/** Adverbial phrases as look-up words; a verb group may hold them (*a en outre réaffirmé*). */
export const ADVERBIAL_PHRASES: readonly (readonly string[])[] = `
en outre|en effet|en revanche|en particulier|en fait|en réalité|en conséquence|en même temps|en retour|en substance|en personne|en public|en privé|en vain|en somme|en partie|en premier lieu|en second lieu|en dernier lieu|en conclusion|en réponse|en parallèle|en préambule|en ce sens
par ailleurs|par la suite|par contre|par conséquent|par exemple|par avance|par deux fois|par téléphone|par écrit
pour sa part|pour leur part|pour autant|pour la première fois|pour l' instant|pour le moment|pour l' heure|pour l' essentiel
de nouveau|à nouveau|de plus|de même|de son côté|de leur côté|de ce fait|de fait|d' abord|d' ailleurs|d' emblée|de concert|de manière générale|d' un ton ferme|d' une seule voix|d' une même voix|de vive voix|d' ores et déjà
à son tour|à leur tour|à qui veut l' entendre|à qui voulait l' entendre|à plusieurs reprises|à maintes reprises|à deux reprises|à cet égard|à ce sujet|à ce propos|à cette occasion|à ce stade|à l' unanimité|à haute voix|à juste titre|à tort|à demi-mot|à l' époque|à l' avance|au passage|au contraire|au moins|au préalable|au total|au demeurant|du reste|tout d' abord|tout à fait|tout de même|tout de suite|tout récemment|tout à l' heure
sans détour|sans ambages|sans équivoque|sans attendre|sans cesse|sans doute|sans surprise|avec force|avec fermeté|avec insistance|avec vigueur|avec ironie|avec humour|avec prudence|non plus|une fois de plus|une nouvelle fois|une fois encore|une dernière fois|encore une fois|entre autres|bien sûr|bien entendu|d' un commun accord|l' an dernier|en vertu de quoi|dans un sourire|là encore|ni plus ni moins|sur ce point|sur ce sujet|dans ce cadre|dans ce contexte|dans la foulée|dans le même temps|dans un premier temps|quant à lui|quant à elle|quant à eux|quant à elles|d' une part|d' autre part|de surcroît|dès à présent|à l' inverse|la veille|dans la soirée|dans la matinée|en tout cas|en fin de journée|à mots couverts|du bout des lèvres|en ces termes|dans le détail|dans un second temps|en début de soirée|tour à tour|à l' envi|à l' antenne|à l' audience|à la barre|en direct|en français|en anglais|sur place|sur un ton grave|à chaud|par voie de communiqué|par voie de presse|par communiqué|sous couvert d' anonymat|sous le couvert de l' anonymat|sous le sceau de l' anonymat|sous condition d' anonymat|par courriel|par visioconférence|par la voix de son porte-parole|d' entrée|en chœur|à ce titre|à ce jour|par le passé|au cours de la journée|en début de semaine|tout particulièrement|tout aussi|jusqu' ici|jusqu' à présent
`
  .split(/[|\n]/u)
  .filter((phrase) => phrase !== '')
  .map((phrase) => phrase.split(' '))

/** Nouns in -ment: every other word in -ment may be an adverb. */
export const NOUNS_IN_MENT = words(`
abaissement abattement abonnement aboutissement accomplissement accord-cadre accouchement accroissement acheminement affaiblissement affrontement
agissement agissements aliment allégement allègement alignement aménagement amendement amendements anéantissement appartement apaisement
appauvrissement approfondissement approvisionnement argument arguments armement armements assainissement avancement avertissement
bâtiment bâtiments bombardement bombardements bouleversement changement changements chargement classement commencement complément
comportement comportements consentement cantonnement dédommagement déchaînement déclenchement dénouement dénuement département départements
déplacement déplacements déploiement dérèglement déroulement désarmement désengagement désistement détachement développement divertissement
document documents durcissement écoulement effondrement élargissement élément éléments emplacement empressement emprisonnement
encadrement enchaînement encouragement encouragements endettement enfermement engagement engagements enlèvement enlèvements enregistrement
enrichissement enseignement enseignements enterrement environnement équipement équipements établissement établissements
évènement évènements événement événements enfoncement ferment financement financements fléchissement fonctionnement fondement fondements
gouvernement gouvernements hébergement instrument instruments investissement investissements isolement jugement jugements lancement
licenciement licenciements logement logements médicament médicaments ménagement moment moments monument monuments mouvement mouvements
morcellement paiement paiements parlement parlements partiellement-nom peuplement placement prélèvement prélèvements prolongement questionnement
raccordement raisonnement ralentissement rassemblement rassemblements rattachement recensement reclassement recrutement recueillement redressement
réchauffement refroidissement règlement règlements remaniement remboursement remerciement remerciements remplacement renforcement renouvellement
renseignement renseignements renversement resserrement rétablissement retournement revirement rapprochement sacrement segment sentiment sentiments serment
soulagement soulèvement supplément tempérament testament traitement traitements versement versements vêtement vêtements virement
durablement-nom éloignement épanouissement épuisement essoufflement étonnement événementiel acquiescement agrandissement assentiment avènement atermoiement
déboisement dépassement dépeuplement embrasement encombrement étalement financièrement-nom groupement grondement manquement ornement pansement rayonnement relâchement
`)

/** Adverbial -ment words need no list; these nouns and adjectives are also forms of verbs, and mostly nouns. */
export const NOUN_OR_VERB = words(`
étage étages interne internes externe externes accord accords acte actes adresse adresses affaire affaires aide aides aime aire ajout alarme alerte alertes alliance amende analyse analyses annonce annonces appel appels approche
appui archive archives arme armes arrêt arrête assiette attaque attaques attente avances avocat balance baisse baisses barrage base bases bataille batailles blague blessure
boîte bombe bombes bourse boycott branche bombe cadre cadres calcul calcule camp campagne campagnes cause causes centre centres charge charges chef chiffre
chiffres chute citoyenne clause coalition code collecte combat combats commande commandes comme commerce commerces comptes conduite confiance conserve console contact contacts contrôle contrôles
contre convoi copie cotisation couche coupe couple cours course crainte craintes crise critique critiques culture cultures danger date dates débat débats début débute décharge déchets
décompte défense défi défis délégué délégation demande demandes dépense dépenses député dérive destin détail détails dette dettes devise dialogue dialogues différence dispute disputes distance
 doctrine document don données dossier doute doutes droite droits échange échanges école économies écoute éditorial effet élection élève élèves élite émeute émeutes emploi emplois
encontre enquête enquêtes ensemble entente entrée entrées entreprise épreuve épreuves équipe équipes escale espace espèce espoir essai essais estime étape étapes état états étude études
évidence excuse excuses exemple exercice exil expert experts exploit exporte face fait faits famille fatigue faute fautes favorite fête fêtes feu figure figures fin finance finances fixe
flamme flotte fonction fonctions fonds force forces forme formes formule formules foule fourniture fraude fronde frontière fusillade gage garantie garanties garde gardes gaz geste grâce
grève grèves groupe groupes guerre guide hausse hausses histoire histoires homme impasse impulsion incendie industrie influence influences injure initiative insulte insultes intérêt interview interviews
issue joint journée juge juges justice lance langue lettre ligne lignes limite limites liste listes livre livres loge lutte luttes mandat manifeste manoeuvre manœuvres manœuvre marche marches marque marques
masque masques masse masses médecine médiatrice membre membres menace menaces mesure mesures milice mine mines mission missions mobile mode modèle monde mort mot motif mouche moyenne naissance
navire neige note notes nuance objet offre offres offense office opposition ordonnance ordre ordres ouvrage ouvre page panne parade parcours parfum parole part parts parti partie parties partis passage peine
peines pensée perle perte pertes peste petite photographe pièce pile pilote pilotes piste place places plainte plaintes planche plane plante plantes plateforme pointe pointes police politique politiques pompe ponte porte portes position positions pose
possible poste postes pousse pratique pratiques preuve preuves présente président présidents presse prime primes principe prise prises prison programme programmes projet projets promesse promesses propriété propos protège
 publique quart question questions rage raison rappel rapport rapports récolte récoltes recherche recherches recours récompense réforme réformes refuge refus regard regarde regards règle règles reine relance relève remise rencontre rencontres rente
renforce réplique report reporte réponse reprise reproche reproches réserve réserves respect ressource ressources restes retard retraite retraites réunion réussite rêve rêves risques rôle rouge route routes roue sabotage
saisie salaire scène scènes science sécheresse secours semble série serre service services signe signes signale silence société socialiste solde son sort sortie sorties souche souffle souffrance souhait soupçon source sources
soutien statue structure structures suite suites supplice surface surprise suspecte suspense table tâche tâches taille taxe taxes témoin tempête tendance tentes terme termes terre terres texte titre titres touriste trace traces trait traite traités transfert transport transports
travail trêve trésor tribune trouble troubles troupe troupes tube urgence usage usages usine utile vague vagues veille vent vente ventes veste vice victoire vide vie viol viole violence vis visite visites vogue voile voie voies
voisine vol vote votes vue vues zone zones aurore économie pays semaine sommes sujet sujets parent parents patient patients équivalent excellent violent violente récent récente urgent permanent différent différente influent négligent précédent président résident content divergent convergent
coopérant directive défenseur équilibre conseil conseils but coup coups bon bien bond plan plans pont plus point points lit mur fer car or bus avion mai tout toute sens bout prix corps poids temps fois mois choix voix abus refus pas cas dès suis somme est
chasse chasses farce farces purge purges gifle gifles frappe frappes grogne casse
conjoint accroissement porte-parole fin pire ouest nord nationale internationale officielle générale locale sociale centrale légale vive libre libres haut basse large juste double triple simple multiple sage pauvre riche
peuple peuples trouble calme grave rare proche proches modeste sale digne capitale capitales ville partage ravage ravages voyage voyages message messages image images usage témoignage témoignages chômage village villages massacre massacres désastre contraste reproche scandale scandales signature signatures capture captures rupture ruptures facture factures mesure procédure clôture ouverture
adjoint adjoints prête prêtes absente absentes apparente apparentes complète complètes secrète secrètes inquiète inquiètes discrète concrète sèche libère-nom présente présentes
crainte cause rose pose dose prose excepte prospère austère célèbre sombre nombre chambre ordre désordre cendre titre lettre chapitre ministre arbitre registre sinistre maître fenêtre ancêtre mètre centre rencontre contre encontre
dialogue catalogue vogue drogue drogues langue ligue fatigue intrigue digue critique pratique fabrique polémique polémiques communique réplique politique trafique masque banque marque attaque claque plaque
homologue homologues hanche hanches nuit nuits agence agences fracture fractures manière manières siège sièges téléphone départ départs type types
chaîne chaînes véhicule véhicules poudre pêche expertise expertises barre barres rue rues gerbe pâte veine veines sable escalade balise censure
entraide complexe complexes étoile étoiles couture cercle cercles bronze visa voiture voitures chlorure braille rechute viande viandes corne cornes
arrière balle balles bruit bruits requête requêtes triomphe danse danses suicide suicides cavale gorge glace glaces architecture maîtrise timbre
timbres rature ratures meuble meubles cube lanterne étiquette étiquettes panique panache câble câbles référence références hydrogène saumure minute
minutes cote machine machines dame dames seconde secondes croûte piège pièges mélange mélanges entaille rythme rythmes cuivre brique briques cantine
cantines pause pauses marge marges oxygène enthousiasme marine avantage avantages outrage outrages orage orages péage carnage chantage garage nuage
nuages pillage pillages virage virages clivage clivages cadence révolte révoltes faille failles médaille médailles fouille fouilles feuille feuilles
toile huile huiles cible cibles boucle boucles légitime légitimes norme normes larme larmes costume costumes plume cuisine ruine ruines discipline
disciplines couronne couronnes colonne colonnes tonne tonnes antenne antennes gare gares aventure aventures torture tortures peinture peintures nature
arbitres filtre filtres vitre vitres œuvre œuvres oeuvre oeuvres rive rives secousse secousses franchise franchises phrase phrases riposte ripostes
fuite fuites recette recettes navette navettes vedette vedettes goutte gouttes lampe lampes rampe rampes grippe lâche lâches dommage dommages encre ombre ombres
sucre poivre coffre coffres conquête conquêtes retour usure allure augure trame drame rafale rafales bouche bouches brèche brèches fiche fiches flèche
tranche tranches branches broche manche manches roche roches torche cloche cloches couches fourche ruche ruches souches démarche démarches résine
cabine routine farine digues bague bagues fugue vigne vignes consignes enseignes châtaigne besogne borne bornes caverne citerne taverne corde cordes
concorde discorde miséricorde fraudes bande bandes guirlande offrande provende légende légendes dividende onde ondes ronde rondes sonde sondes colombe
tombe tombes robe robes lobe globe adverbe courbe courbes herbe herbes
`)

/** Present participles that are nouns (*le représentant*). */
export const NOUNS_IN_ANT = words(`
aspirant aspirants assaillant assaillants assistant assistante assistants attaquant attaquants battant carburant commandant commandants combattant combattants commerçant commerçants composant
consultant consultants contenant correspondant correspondante correspondants couchant courant courants croyant croyants débutant dirigeant dirigeante dirigeants
enseignant enseignante enseignants étudiant étudiante étudiants exécutant exilé exploitant exploitants exposant fabricant fabricants figurant gagnant gagnante gagnants gérant gérante
habitant habitants immigrant immigrants intervenant intervenante intervenants levant lieutenant manifestant manifestante manifestants mendiant migrant migrants militant militante militants
montant montants opposant opposante opposants participant participante participants passant passants penchant perdant pendant postulant pratiquant président remplaçant remplaçante
représentant représentante représentants requérant requérants résistant restaurant restaurants sergent soignant soignante soignants suivant suivante suivants suppléant surveillant survivant survivante survivants tenant tenants
tournant variant variants versant vivant vivants volant votant votants adolescent important importante importants puissant puissante puissants constant constante croissant croissante inquiétant inquiétante encourageant intéressant constituant dominant cependant maintenant autant pourtant avant devant durant instant enfant géant élégant abondant suffisant suffisante indépendant indépendante menaçant alarmant marquant frappant brillant vigilant accablant consternant confiant confiante confiants confiantes rassurant rassurante rassurants méfiant méfiante hésitant hésitante satisfaisant satisfaisante insuffisant insuffisante exigeant exigeante bienveillant bienveillante cinglant cinglante consultant adjoint garant négociant
`)

/** Infinitives that are nouns after an article. */
export const NOUNS_LIKE_INFINITIVES = words(
  'pouvoir devoir savoir être avoir dîner déjeuner souper sourire rire souvenir avenir plaisir parler aller vivre dire loisir désir toucher lever coucher baiser manger conseiller officier huissier foyer loyer danger berger',
)

/** Verbs that take *être* in compound tenses: their participle is no passive. */
export const ETRE_VERBS = words(`
aller venir arriver partir entrer sortir monter descendre naître mourir rester retourner tomber revenir devenir parvenir
intervenir survenir convenir advenir provenir rentrer passer décéder redevenir disconvenir
`)
