/**
 * More nouns of profession, function and condition, by class (see `ROLE_TABLE`): masculine singulars, with the feminine
 * after `/` where `feminineOf` would not find it. Nouns that name things as often as people (*facteur, cadre, pilier*)
 * are left out: a name behind them tells.
 */
export const PROFESSION_TABLE: readonly (readonly [role: string, nouns: string])[] = [
  [
    'work',
    `abatteur accessoiriste accompagnateur accordéoniste accordeur acheteur/acheteuse acrobate
    acupuncteur/acupunctrice affréteur/affréteuse agro-éleveur agropasteur aide-soignant aiguilleur ailier
    ajusteur/ajusteuse alchimiste allergologue alpiniste aménageur animalier animateur antiquaire apiculteur
    apnéiste apothicaire apprenti aquaculteur aquarelliste arboriculteur arboriste archer archetier
    archiviste armurier arpenteur/arpenteuse arrangeur artificier artilleur artisan ascensoriste assistant
    assureur aubergiste audioprothésiste aumônier auteur-compositeur auteur-compositeur-interprète
    autocariste avant-centre/avant-centre aviateur avionneur bagagiste balayeur baleinier bandagiste barista
    barman/barmaid barreur baryton/baryton bassiste bassoniste batelier batteur/batteuse beatmaker bédéiste
    berger bibliothécaire bijoutier biographe blanchisseur bookmaker/bookmaker botteur boucher bouquiniste
    bourrelier boutiquier bouvier braconnier brancardier brasseur bricoleur brocanteur brodeur bruiteur
    bûcheron buraliste cabaretier cacaoculteur cadreur caféiculteur cafetier caissier calligraphe cambiste
    cameraman/camerawoman camériste camionneur canoéiste cantinier caricaturiste cariste carreleur
    carrossier cartographe cascadeur catcheur cavalier céiste céramiste céréaliculteur céréalier chansonnier
    chanteur-compositeur charcutier charpentier charretier chasseur chaudronnier chauffagiste chevrier
    chiffonnier chineur chiropracteur/chiropractrice chocolatier chorégraphe choriste ciseleur clarinettiste
    claveciniste clavieriste clown/clown codeur coéditeur coiffeur coloriste commentateur
    compositeur-interprète concepteur concertiste concessionnaire concierge confectionneur conférencier
    confiseur confrère/consœur conteur/conteuse contorsionniste contrebandier contrebassiste
    contremaître/contremaîtresse convoyeur copilote coproducteur cordiste cordonnier coréalisateur corsetier
    coscénariste cosmétologue costumier cotonculteur coutelier couturier couvreur crémier crieur cristallier
    croupier cueilleur culturiste curateur cyclopousse débardeur décathlonien/décathlonienne déchargeur
    décorateur démarcheur déménageur démineur dépanneur/dépanneuse dessinateur détaillant détective
    dialoguiste diamantaire diariste disc-jockey discothécaire disquaire documentaliste
    domestique dompteur/dompteuse doreur douanier doubleur dresseur droguiste ébéniste éboueur échographiste
    éclairagiste éclusier écogarde écuyer éditeur électricien électromécanicien électronicien émailleur
    emballeur embaumeur encadreur enlumineur entrepositaire épicier éplucheur équarrisseur équilibriste
    équipier ergonome escrimeur essayeur esthéticien étalagiste ethnomusicologue exploitant
    exportateur fabuliste façadier fantaisiste fauconnier fermier ferrailleur ferronnier feuilletoniste
    figurant fildefériste fleurettiste fleuriste flûtiste fondeur/fondeuse forain forestier foreur forgeron
    fossoyeur frigoriste fripier fromager galeriste gantier garagiste garde-chasse garde-côte
    garde-forestier garde-frontière garde-malade gardian gemmologue gérontologue golfeur gouvernant graffeur
    grainetier graphiste graphologue graveur greffeur grimpeur groom grossiste grutier guérisseur guitariste
    gymnaste gynécologue-obstétricien haltérophile handibasketteur harpiste hautboïste heptathlonien
    herboriste hockeyeur homéopathe horloger horticulteur hôtelier hurdler hydraulicien hygiéniste
    hypnothérapeute hypnotiseur illusionniste illustrateur imitateur importateur impresario imprimeur
    industriel infirmier-anesthésiste ingénieur-conseil installateur instructeur instrumentiste interprète
    inventeur/inventrice jardinier javelotier joaillier jockey jongleur karatéka kayakiste kiosquier
    laborantin lamaneur lavandier lettriste libraire librettiste limonadier linotypiste lithographe livreur
    logisticien logopède loueur louvetier luger luthier lutteur/lutteuse machiniste maçon magasinier
    magicien maître-chien maître-nageur maître-verrier majordome mangaka mannequin manucure manutentionnaire
    maquettiste maquilleur marchand maréchal-ferrant mareyeur marinier marionnettiste maroquinier masseur
    masseur-kinésithérapeute matelot mécanicien mécanographe mémorialiste meneur menuisier mercier métallier
    métallo métallurgiste métayer météorologiste metteur-en-scène metteur/metteuse meunier mime miroitier
    modéliste modiste moniteur/monitrice monteur/monteuse mosaïste motard motocycliste mototaxi mouleur
    muletier muséographe musher musicothérapeute mycologue naturaliste navigateur nettoyeur neurochirurgien
    nounou nourrice nouvelliste numismate obstétricien oculariste oculiste œnologue oléiculteur opticien
    orfèvre organiste orpailleur orthodontiste orthopédiste orthophoniste orthoptiste ostéopathe osthéopathe
    ostréiculteur ouvreur ovniologue palefrenier paludier pamphlétaire parachutiste parapentiste parfumeur
    parolier parqueteur passeur pasticheur patineur pâtissier patronnier paysagiste pêcheur-cueilleur
    peintre-décorateur pelletier pentathlète perchiste percussionniste performeur perruquier
    photojournaliste photoreporter pianiste piégeur pigiste pilote-instructeur pisciculteur pisteur plagiste
    planteur plaquiste plasticien plâtrier plombier plongeur ploutocrate podologue poissonnier polémiste
    polisseur pompiste pongiste porcher portier portraitiste poseur postier potier poursuiteur praticien
    prédicateur préfacier préparateur pressier prestidigitateur prévisionniste programmateur programmeur
    projectionniste prosateur prospecteur prothésiste psychomotricien psychopédagogue publicitaire
    puériculteur puncheur quincaillier radiologiste raffineur ramasseur rameur ramoneur ranger ravaleur
    réceptionniste récoltant recruteur récupérateur rempailleur réparateur repasseur répétiteur
    reporteur/reportrice retoucheur riziculteur rocker/rockeuse rôtisseur sableur sabotier sabreur
    saisonnier saltimbanque sapeur sapeur-pompier saxophoniste scaphandrier scénariste scénographe scieur
    sellier sémaphoriste semencier serriste serrurier servant serveur sherpa skipper/skippeuse slameur
    snowboardeur soignant soigneur soliste sommelier sondeur soprano soudeur souffleur sourcier spationaute
    spéléologue sprinteur standardiste sténographe sténotypiste steward/stewardess stomatologue streamer
    streameur stripteaseur stucateur surfeur surveillant sylviculteur tailleur talonneur tanneur tapissier
    tatoueur taxidermiste teinturier téléconseiller télégraphiste télévendeur ténor/ténor terrassier testeur
    thanatopracteur/thanatopractrice thérapeute tireur tisserand toiletteur tonnelier topographe torero
    tourneur tractoriste traducteur traiteur/traiteuse traminot transitaire transporteur trapéziste trappeur
    traumatologue trayeur treillageur triathlète tricoteur tromboniste trompettiste tronçonneur
    trufficulteur truffier tuteur/tutrice typographe urologue usineur vacher valet vannier veilleur
    véliplanchiste troisième-ligne deuxième-ligne première-ligne international vendangeur verbicruciste verrier vidéojockey vigile violoncelliste violoniste visagiste
    viticulteur vitrailliste vitrier volailler volleyeur voltigeur vulcanologue wakeboardeur webmestre
    yachtman youtubeur zingueur zootechnicien`,
  ],
  [
    'scholar',
    `académicien acousticien agrochimiste agroclimatologue agroéconomiste agrologue algologue anatomiste
    angliciste archéozoologue assyriologue astrobiologiste astrochimiste audiologiste autodidacte
    bactériologiste balisticien bibliographe bioéthicien biogéochimiste biogéographe bioinformaticien
    biomécanicien biophysicien biostatisticien biotechnologiste byzantiniste cétologue chartiste
    chronobiologiste civiliste climatologiste codicologue cognitiviste comparatiste conchyliologue
    conjoncturiste cosmologiste cryptographe cryptologue dendrochronologue dendrologue diabétologue
    dialectologue doctorant doctrinaire écophysiologiste écotoxicologue électrochimiste embryologiste
    endocrinologue enseignant-chercheur épidémiologue épigraphiste épistémologue érudit éthicien éthologiste
    éthologue étruscologue exégète exobiologiste folkloriste formateur futurologue gastro-entérologue
    généalogiste généraliste géobiologiste géochimiste géodésien géomaticien géomorphologue géophysicien
    géopolitologue géostratège géotechnicien germaniste gestaltiste grammairien hellénisant helléniste
    hématologue hépatologue herpétologiste herpétologue hispaniste histologiste hydrobiologiste
    hydrogéologue hydrographe ichtyologiste ichtyologue iconographe immunologue indianiste indologue
    intellectuel interniste iranologue japonologue kremlinologue latinisant latiniste lexicographe
    lexicologue limnologue logicien lusophoniste maïeuticien maître-assistant malacologue médecin-légiste
    médiologue métallogéniste métaphysicien métrologue microbiologue minéralogiste modélisateur monétariste
    mythologue naturopathe néonatologiste néphrologue neurobiologiste neuropsychiatre neuropsychologue
    neuroscientifique nivologue normalien océanologue odontologue ontologue ophtalmologiste ophtalmologue
    ornithologiste oto-rhino-laryngologiste paléoanthropologue paléobiologiste paléobotaniste paléoécologue
    paléogénéticien paléographe papyrologue parasitologiste parasitologue pathologiste pédologue
    pédopsychiatre penseur philologue phonéticien phytopathologiste phytothérapeute planétologue pneumologue
    polytechnicien postdoc postdoctorant précepteur préhistoriste primatologue proctologue prospectiviste
    psychogériatre psychosociologue publiciste radioastronome radiothérapeute rhumatologue roboticien
    romaniste savant sédimentologue sexologue sinisant slavisant slaviste socio-économiste sociodémographe
    sociolinguiste sondologue spectroscopiste stratigraphe structuraliste tabacologue théoricien thésard
    topologue traductologue tropicaliste turcologue vaccinologue victimologue vulcanologiste xylologue
    zoogéographe`,
  ],
  [
    'justice',
    `agresseur assaillant assassin avoué braqueur cambrioleur captif coaccusé complice contradicteur
    contrevenant criminel cybercriminel défendeur/défenderesse délinquant dénonciateur dépositaire escroc
    ex-détenu fraudeur fugitif fuyard gardé-à-vue inculpé juré justiciable liquidateur malfaiteur mandataire
    meurtrier notable parricide prisonnier procureur-adjoint proxénète ravisseur receleur récidiviste
    requérant substitut syndic taulard trafiquant tueur violeur voleur`,
  ],
  [
    'chief',
    `bailleur cocréateur codirigeant cofinanceur cogérant commissaire-adjoint commissaire-enquêteur
    copropriétaire cosignataire décideur directeur-adjoint échevin édile entraîneur-adjoint
    ex-chef/ex-cheffe ex-conseiller ex-directeur ex-dirigeant ex-gouverneur ex-maire ex-patron ex-préfet
    ex-secrétaire haut-fonctionnaire/haute-fonctionnaire maire-adjoint mécène numéro-un ordonnateur pacha
    président-délégué président-fondateur/présidente-fondatrice repreneur secrétaire-adjoint
    secrétaire-trésorier sous-gouverneur superintendant surintendant tenancier vice-doyen vice-maire
    vice-recteur vice-secrétaire vice-trésorier`,
  ],
  [
    'deputy',
    `anarchiste autonomiste baasiste centriste chaviste colistier communiste député-maire écolo ex-candidat
    ex-député ex-élu ex-sénateur fédéraliste gaulliste indépendantiste islamiste législateur
    libéral-démocrate loyaliste monarchiste nationaliste péroniste populiste porte-drapeau royaliste
    sandiniste sénateur-maire séparatiste sioniste social-démocrate souverainiste suppléant tribun
    trotskiste unioniste`,
  ],
  ['diplomat', `attaché ex-ambassadeur ex-diplomate légat vice-consul`],
  [
    'military',
    `adjudant-chef barbouze brigadier-chef canonnier caporal-chef carabinier casque-bleu conscrit cosaque
    déserteur espion ex-général ex-militaire ex-officier ex-soldat fantassin fusilier guérilléro guetteur
    insurgé jihadiste kamikaze légionnaire lieutenant-chef maquisard marsouin mutin paracommando
    paramilitaire quartier-maître réserviste résistant sergent-chef sergent-major sniper sous-lieutenant
    sous-marinier spahi talib tankiste timonier tirailleur vétéran`,
  ],
  [
    'clergy',
    `archidiacre archimandrite archiprêtre bonze chanoine chapelain coadjuteur diacre diocésain ermite
    grand-rabbin lama métropolite missionnaire mollah moufti muezzin ouléma pèlerin pope prieur primat
    séminariste vicaire`,
  ],
  [
    'any',
    `acolyte acquéreur adepte adhérent aîné allocataire ami apatride arrière-grand-père/arrière-grand-mère
    automobiliste autostoppeur bachelier badaud baigneur beau-fils/belle-fille beau-frère/belle-sœur
    beau-père/belle-mère bébé benjamin bienfaiteur binôme cadet camarade campeur célibataire centenaire
    chômeur collégien colocataire compatriote concubin condisciple confident conjoint connaisseur
    consommateur contribuable convalescent convive copain/copine coreligionnaire cotisant créancier curiste
    débiteur débutant demi-finaliste demi-frère/demi-sœur déporté donateur donneur écolier électeur élève
    emprunteur endeuillé enfant épargnant estivant évadé ex-compagnon/ex-compagne ex-mari/ex-femme exilé
    expatrié exposant fan ferrovipathe festivalier fêtard fiancé filleul finaliste flâneur gagnant gamer
    gamin grand-oncle/grand-tante gréviste immigré inconnu insulaire interviewé jeunot jumeau/jumelle
    lecteur locataire lycéen malade malvoyant marcheur mélomane membre miraculé môme naufragé néophyte
    nonagénaire nourrisson orphelin papa/maman parâtre/marâtre parent parieur parrain pensionnaire perdant
    natif personne/personne personnalité/personnalité petit-fils/petite-fille piéton postulant pratiquant prétendant promeneur propriétaire
    protagoniste pupille randonneur récipiendaire recordman/recordwoman redoublant rentier ressortissant
    retraité revendeur routard sans-abri sans-papiers séropositif sinistré sociétaire solliciteur spectateur
    stagiaire supporter/supportrice supporteur/supportrice sympathisant syndiqué téléspectateur titulaire
    tonton/tata touriste toxicomane tradeur usager usurpateur vacancier vainqueur/vainqueure vice-champion
    villageois vingtenaire visiteur votant voyageur voyant zélateur`,
  ],
]

/** The regular feminine of a noun of profession (*-teur → -trice, -eur → -euse, -er → -ère, -en → -enne*). */
export function feminineOf(masculine: string): string {
  for (const [ending, feminine] of FEMININES)
    if (masculine.endsWith(ending)) return masculine.slice(0, -ending.length) + feminine
  return `${masculine}e`
}

const FEMININES: readonly (readonly [string, string])[] = [
  ['e', 'e'],
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['er', 'ère'],
  ['eux', 'euse'],
  ['f', 've'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['el', 'elle'],
  ['eau', 'elle'],
]
