/**
 * Common nouns that speak without being a person. Look-up forms are folded singulars; `m` / `f` is the gender.
 * Institutions and documents: a definite without more (*le ministère*, *le texte*) stands for the one named before.
 */
export const INSTITUTION_NOUNS = `
m ministère ministere gouvernement gouv parlement sénat congrès cabinet conseil comité tribunal parquet secrétariat
m haut-commissariat commissariat département bureau organisme institut institution-cadre observatoire centre musée
m parti syndicat mouvement front collectif groupe groupement consortium cartel club think-tank réseau forum sommet
m journal quotidien hebdomadaire mensuel magazine média site portail blog tabloïd
m fonds fabricant constructeur géant exploitant opérateur hôpital lycée collège laboratoire régulateur
m régime pouvoir exécutif état-major corps contingent consulat
m programme bloc camp
f présidence commission assemblée chambre cour agence organisation banque fondation fédération confédération
f association ong université académie école faculté police gendarmerie armée marine justice
f télévision radio chaîne presse rédaction revue station plateforme
f instance équipe
f entreprise société compagnie firme start-up startup multinationale usine filiale maison
f union ligue coalition alliance communauté mission délégation ambassade direction régie autorité coopérative mutuelle
f municipalité mairie préfecture région province wilaya collectivité métropole
f chancellerie diplomatie administration garde-côtes junte milice guérilla
f troïka faction branche opposition majorité centrale
f église paroisse conférence caisse chambre-haute institution partie
`

export const DOCUMENT_NOUNS = `
m rapport communiqué texte document accord traité projet sondage bilan article livre message tweet post
m billet éditorial mémorandum manifeste avis arrêt jugement décret mémoire acte
m essai décompte comptage relevé inventaire procès-verbal réquisitoire pointage
m témoignage compte-rendu récit manuel recensement baromètre classement audit plan dossier
m discours règlement code pacte protocole préambule journal-officiel éditorial traité
f étude déclaration loi résolution enquête lettre note charte constitution recherche statistique estimation analyse
m entretien propos commentaire mot entretien podcast
f interview parole allocution remarque intervention tribune-libre publication dépêche brochure convention proposition motion directive ordonnance plainte missive pétition tribune
f prévision constatation
f donnée information évaluation recommandation feuille-route simulation projection
m chiffre indicateur résultat calcul
`

/** Plural nouns of people without a name; any other plural that speaks is a group too. */
export const GROUP_NOUNS = `
m expert analyste scientifique activiste témoin habitant médias observateur économiste médecin manifestant opposant
m proche rebelle militant dirigeant responsable officiel chercheur journaliste diplomate syndicat détracteur critique
m partisan adversaire négociateur ministre député sénateur électeur citoyen
f source autorité force voix famille victime ong troupe association
`

/** Nouns for a person's circle or an unnamed voice: singular, not an institution, never known elsewhere. */
export const CIRCLE_NOUNS: ReadonlySet<string> = new Set(
  'entourage source camp famille clan rue opinion foule population peuple public staff voix assistance'.split(
    ' ',
  ),
)

/**
 * Institutions whose name takes no article, or is of one word: without this list *Reuters* would be read as a surname.
 * Acronyms of capitals need no entry.
 */
export const NAMED_INSTITUTIONS = `
Reuters;Xinhua;Bloomberg;Interfax;Tass;Sputnik;Kyodo;Yonhap;Anadolu;Ritzau;Belga;Keystone-ATS;Ansa;Fars
Greenpeace;Oxfam;Unicef;Unesco;Amnesty International;Amnesty;Human Rights Watch;Médecins sans frontières;Caritas;Medef
Reporters sans frontières;Action contre la faim;Handicap International;Transparency International;Care;Save the Children
Al Jazeera;Al-Jazeera;Al Arabiya;Radio Okapi;Mediapart;Le Monde;Le Figaro;Libération;Le Parisien;Jeune Afrique;L’Équipe
Mainichi;Asahi;Nikkei;Haaretz;Der Spiegel;Bild;El País;Corriere della Sera;La Repubblica;Global Times;Politico;Axios
Google;Apple;Microsoft;Amazon;Meta;Facebook;Twitter;TikTok;YouTube;WhatsApp;Netflix;Tesla;SpaceX;Boeing;Airbus;Toyota
Renault;Peugeot;Stellantis;Volkswagen;Nissan;Samsung;Huawei;Alibaba;Tencent;Pfizer;Moderna;BioNTech;AstraZeneca;Sanofi
TotalEnergies;Total;Shell;Gazprom;Rosneft;Uber;Orange;Carrefour;Danone;Nestlé;Starlink;OpenAI;Nvidia;Intel;Engie;Areva;Orano
France Inter;France Info;France Télévisions;France Culture;Radio France;Radio France Internationale;France Bleu;Ouest-France;Sud Ouest;La Croix;Le Point;L’Express;L’Obs;Les Échos;Le Soir;La Libre Belgique;Le Temps;La Presse;Le Devoir;La Tribune de Genève;Charlie Hebdo;Le Canard enchaîné;L’Humanité;Marianne;BFMTV;CNews;Challenges;La Voix du Nord;Nice-Matin;Chine nouvelle;Agence France-Presse;Associated Press;The Guardian;The Times;The New York Times;The Washington Post;The Wall Street Journal;Financial Times;New York Times;Washington Post;Wall Street Journal;Daily Mail;Nature;Science
Europol;Interpol;Frontex;Eurostat;Eurojust;Boko Haram;Hezbollah;Hamas;Fatah;Matignon;Bercy;Downing Street;Buckingham Palace
Kremlin;Pentagone;Élysée;Maison-Blanche;Maison Blanche;Quai d’Orsay;Bundestag;Politburo;Sejm;Knesset;Duma;Douma;Bundesrat;Capitole;Sénat américain;Foreign Office;Palais-Bourbon;Wikileaks;WikiLeaks;Wikimedia;Wikipédia;Standard & Poor’s;Moody’s;Fitch;Goldman Sachs;Monusco;Minusma;Minusca;Finul
`

/** Words that make a name of several capitals an institution (*Radio Okapi*, *Human Rights Watch*). */
export const INSTITUTION_MARKERS: ReadonlySet<string> = new Set(
  `international watch radio news times agency press group groupe bank banque institute institut university universite
  foundation fondation corporation corp inc ltd tv fm post herald tribune airlines airways network media sans union party
  parti front league ligue council commission committee comite organisation organization association federation company
  motors energy pharma studios records fc ac sc club united city nations unies africa afrique monde express hebdo magazine
  télé tele télévision center centre museum academy academie police army court ministry office bureau hôpital hospital
  commerce alliance coalition`
    .split(/\s+/u)
    .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
)

/** Numbers that name a body by its members (*les Quinze*), folded → the name of the body. */
export const BODIES_BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ['quinze', 'Conseil de sécurité'],
  ['vingt-sept', 'Union européenne'],
  ['vingt-huit', 'Union européenne'],
])

/** Peoples that are no state's, folded plurals: with a capital they are groups (*les Occidentaux*). */
export const PEOPLES: ReadonlySet<string> = new Set(
  `occidentaux europeens europeennes africains africaines arabes kurdes juifs musulmans chretiens asiatiques sahraouis
  ouighours tibetains rohingyas tutsis hutus tchetchenes bouriates touaregs peuls ecossais catalans corses bretons gallois
  quebecois quebecoises etats talibans`.split(/\s+/u),
)
