/** Nouns of trade (folded singulars) that name a firm far more often than a person: a name behind them is the firm's. */
const FIRMS = `
aciériste aérospatial aluminier avionneur bancassureur câblier 
 cimentier cigarettier constructeur croisiériste distributeur 
énergéticien équipementier fabricant prestataire sous-traitant galvaniseur gazier géant groupe hébergeur
 motoriste opérateur 
parapétrolier pétrochimiste pétrolier pneumaticien réassureur 
sidérurgiste spiritueux sucrier tabatier textilier transformateur voyagiste
wagonnier agro-industriel laboratoire câblo-opérateur tour-opérateur télévendeur télédiffuseur 
biotech fintech medtech néobanque foodtech edtech licorne scale-up
`

/** Nouns of trade that name a person as often: a firm's only before a name of one word, or beside a body in apposition. */
const FIRMS_TOO = `
brasseur confiseur forgeron fondeur installateur hôtelier maroquinier parfumeur sellier raffineur céréalier chimiste
électricien importateur diffuseur exploitant fournisseur logisticien minotier papetier semencier transporteur verrier
agrochimiste biscuitier emballeur volailler recycleur lunetier laitier métallurgiste minier
affineur acquéreur affréteur aménageur armateur assureur bailleur banquier concessionnaire concurrent courtier couturier
développeur éditeur employeur entrepreneur exportateur gestionnaire grossiste horloger imprimeur industriel investisseur
joaillier leader libraire livreur loueur marchand négociant numéro-un organisateur partenaire producteur promoteur
propriétaire rachetant récupérateur repreneur restaurateur spécialiste syndic traiteur vendeur actionnaire
`

function folded(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
  )
}

export const FIRM_NOUNS: ReadonlySet<string> = folded(FIRMS)
export const FIRM_NOUNS_TOO: ReadonlySet<string> = folded(FIRMS_TOO)

/** As written. */
export const TRADES_OF_FIRMS: readonly string[] = FIRMS.trim().split(/\s+/u)
export const TRADES_OF_BOTH: readonly string[] = FIRMS_TOO.trim().split(/\s+/u)

/** Things (folded) that are a firm when a name stands behind them (*le chantier naval Roux*); of *la verrerie Roux* the noun is part of the name. */
export const RUN_AS_BODIES: ReadonlySet<string> = folded('chantier marque enseigne label franchise')
