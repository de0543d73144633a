/**
 * Professions that one person is called by in turn, one set a line (folded masculines): *le romancier … l’écrivain*, *la
 * buteuse … la joueuse*.
 */
const SISTERS = `
joueur sportif footballeur attaquant defenseur gardien buteur basketteur rugbyman handballeur capitaine ailier avant-centre troisieme-ligne deuxieme-ligne premiere-ligne ouvreur meneur talonneur volleyeur hockeyeur international
joueur sportif athlete champion medaille vainqueur tennisman coureur nageur cycliste boxeur judoka marathonien skieur sprinteur gymnaste escrimeur pongiste rameur kayakiste patineur surfeur triathlete perchiste halterophile grimpeur lutteur golfeur navigateur skipper pilote cavalier
entraineur selectionneur coach manager technicien
maire edile elu bourgmestre
avocat conseil defenseur juriste penaliste
agriculteur exploitant eleveur paysan cultivateur fermier cerealier maraicher viticulteur vigneron
syndicaliste delegue representant militant
chef cuisinier restaurateur
entrepreneur patron dirigeant industriel fondateur cofondateur gerant
artiste chanteur musicien rappeur acteur comedien humoriste peintre danseur compositeur plasticien sculpteur pianiste violoniste guitariste violoncelliste choregraphe chansonnier slameur photographe illustrateur dessinateur
musicien pianiste violoniste guitariste violoncelliste batteur chanteur compositeur flutiste
journaliste reporter photographe photojournaliste photoreporter correspondant chroniqueur editorialiste redacteur presentateur
realisateur cineaste documentariste
auteur coauteur ecrivain romancier poete essayiste dramaturge nouvelliste
medecin docteur chirurgien praticien generaliste urgentiste pediatre cardiologue psychiatre infectiologue neurologue cancerologue gynecologue anesthesiste reanimateur soignant
soignant infirmier aide-soignant sage-femme
militant activiste opposant dissident
politologue politiste sociologue historien economiste juriste anthropologue philosophe chercheur
magistrat procureur juge substitut
policier enqueteur commissaire officier gendarme inspecteur
enseignant professeur instituteur maitre formateur
ambassadeur representant
galeriste marchand commissaire-priseur collectionneur
`

const setsOf = new Map<string, number[]>()
for (const [n, line] of SISTERS.trim().split('\n').entries())
  for (const word of line.split(' ')) {
    const lemma = word.replaceAll('-', ' ')
    setsOf.set(lemma, [...(setsOf.get(lemma) ?? []), n])
  }

/** Whether one person may be called by both nouns (lemmas as in `SpeakerNoun`). */
export function areSisters(a: string, b: string): boolean {
  const others = setsOf.get(b)
  return others !== undefined && (setsOf.get(a)?.some((n) => others.includes(n)) ?? false)
}
