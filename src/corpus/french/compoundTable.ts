import type { RoleClass } from './nouns.ts'

/** Nouns of people that are made of several words, none of them a person's alone; folded, with their class. */
export const COMPOUNDS: readonly (readonly [words: string, role: RoleClass])[] = [
  ['milieu de terrain', 'work'],
  ['milieu offensif', 'work'],
  ['milieu defensif', 'work'],
  ['demi de melee', 'work'],
  ['demi d’ouverture', 'work'],
  ['numero un', 'chief'],
  ['numero deux', 'chief'],
  ['numero trois', 'chief'],
  ['numero 1', 'chief'],
  ['numero 2', 'chief'],
  ['bras droit', 'chief'],
  ['homme fort', 'chief'],
  ['femme forte', 'chief'],
  ['homme d’affaires', 'work'],
  ['femme d’affaires', 'work'],
  ['homme politique', 'deputy'],
  ['femme politique', 'deputy'],
  ['responsable politique', 'deputy'],
  ['homme d’etat', 'state'],
  ['femme d’etat', 'state'],
  ['homme de loi', 'justice'],
  ['femme de loi', 'justice'],
  ['homme d’eglise', 'clergy'],
  ['homme de lettres', 'work'],
  ['femme de lettres', 'work'],
  ['homme de theatre', 'work'],
  ['femme de theatre', 'work'],
  ['chef d’entreprise', 'chief'],
  ['cheffe d’entreprise', 'chief'],
  ['haut fonctionnaire', 'chief'],
  ['haute fonctionnaire', 'chief'],
  ['haut gradé', 'military'],
  ['tete de liste', 'chief'],
  ['tete d’affiche', 'work'],
]

/** Their first words. */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  COMPOUNDS.map(([words]) => words.split(' ', 1)[0] ?? ''),
)
