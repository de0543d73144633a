/**
 * Nouns of things, places and works that bear the name of a person or a name of their own (*la rue Jean Roche*, *le prix
 * Marie Lune*, *la marque Paul Aubry*), folded: a name behind them makes nobody of them.
 */
export const BEARERS_OF_NAMES: ReadonlySet<string> = new Set(
  `rue avenue boulevard place square allee quai pont port gare aeroport stade arene salle theatre cinema opera auditorium
  lycee college ecole creche universite faculte campus residence foyer hotel chateau palais tour immeuble villa domaine
  parc jardin piscine gymnase complexe espace plage ile lac mont massif col cap baie golfe quartier cite hameau village
  commune ville canton route ligne station tunnel barrage centrale usine atelier boutique magasin galerie librairie
  restaurant cafe bar brasserie marque enseigne label maison societe cabinet etude studio agence groupe collectif troupe
  orchestre quatuor trio duo ensemble club equipe ecurie fondation institut fonds prix trophee coupe tournoi challenge
  festival salon biennale concours bourse chaire medaille ordre loi amendement affaire dossier proces scandale arret
  theoreme syndrome maladie operation plan rapport commission mission mandat ere epoque annee generation famille clan
  dynastie film roman livre album chanson serie spectacle piece exposition collection revue site plateforme application
  logiciel programme navire cargo paquebot voilier yacht bateau petrolier chalutier sous-marin avion satellite sonde fusee
  cyclone ouragan tempete typhon province region comte district circonscription paroisse eglise cathedrale chapelle mosquee
  hopital clinique ehpad centre musee memorial monument statue tombe cimetiere mine carriere camp base caserne prison tram
  metro radio chaine journal magazine quotidien hebdomadaire editeur editions banque assurance start-up startup pme tpe
  laboratoire labo observatoire liste ticket candidature gouvernement ministere`.split(/\s+/u),
)

/** Endings of nouns for things, acts and qualities. */
const THING_ENDINGS: readonly string[] = [
  'tion',
  'sion',
  'ment',
  'age',
  'ite',
  'ance',
  'ence',
  'ure',
  'isme',
  'erie',
  'oir',
  'oire',
  'ette',
  'ade',
  'ude',
  'esse',
  'logie',
  'graphie',
  'metre',
  'eau',
]

/** Whether the ending of a noun (folded singular or plural) says that it is no person. */
export function namesThing(folded: string): boolean {
  const singular = folded.endsWith('s') ? folded.slice(0, -1) : folded
  return (
    singular.length > 4 &&
    !singular.endsWith('eure') &&
    THING_ENDINGS.some((ending) => singular.endsWith(ending))
  )
}
