/**
 * Words with a capital that name what an office or a ministry deals with, folded: a name that follows them is the
 * holder's (*le ministre de l’Intérieur Paul Aubry*), and they tell no country (*ministère de la Défense*).
 */
export const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  `affaires interieur defense economie finances sante justice famille education agriculture culture environnement energie
  commerce industrie travail transports transport sports sport jeunesse enseignement recherche communication information
  numerique securite transition ecologie logement tourisme peche mines petrole hydraulique eau fonction plan budget
  cooperation integration outre-mer anciens combattants armees armee republique etat nation droits femme femmes enfance
  population solidarite emploi equipement elevage forets developpement innovation sceaux gouvernement conseil cour climat
  secours`.split(/\s+/u),
)
