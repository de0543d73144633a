/** Nouns that announce somebody's words behind a colon, as look-up forms. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** What is said: the words behind the colon are its owner's (*sa réponse : P; mot d’ordre du comité : P*). */
export const ANNOUNCING_NOUNS = words(`
réponse réponses message messages explication explications argument arguments conclusion conclusions constat verdict
consigne consignes mot avis formule commentaire réaction revendication revendications exigence exigences slogan credo
leitmotiv thèse position diagnostic pronostic aveu regret regrets avertissement promesse crainte conviction certitude
demande requête proposition conseil version justification devise avertissement appel souhait vœu espoir grief reproche
critique accusation menace ultimatum analyse résumé
`)

/** What may also be a plain fact: announced only as somebody's by a participle (*objectif affiché par X : P*), or in marks. */
export const ANNOUNCING_FACTS = words(
  'objectif motif but ambition priorité raison condition solution idée défi bilan cause règle recette',
)

/** Participles that make such a fact a statement. */
export const STATED = words(`
affiché affichée avancé avancée invoqué invoquée annoncé annoncée évoqué évoquée cité citée donné donnée revendiqué
revendiquée déclaré déclarée avoué avouée assumé assumée
`)
