import { foldWord } from '#corpus/text/foldWord.ts'
import { INSTITUTION_MARKERS, NAMED_INSTITUTIONS } from './collectiveTable.ts'

const named: ReadonlySet<string> = new Set(NAMED_INSTITUTIONS.trim().split(/[;\n]/u).map(foldWord))

/** Most words in a name of the lexicon. */
export const NAMED_INSTITUTION_LENGTHS = Math.max(...[...named].map((name) => name.split(' ').length))

const firstWords: ReadonlySet<string> = new Set(Array.from(named, (name) => name.split(' ', 1)[0] ?? ''))

/** Whether an institution of the lexicon may begin with this folded word; one that folds to nothing may stand before any. */
export function opensInstitution(folded: string): boolean {
  return folded === '' || firstWords.has(folded.split(' ', 1)[0] ?? '')
}

/** Whether a name is an institution of the lexicon (*Reuters, Human Rights Watch*), in any spelling of case and accents. */
export function isNamedInstitution(name: string): boolean {
  return named.has(foldWord(name))
}

/** Whether a word of a name tells an institution (*Watch, Radio, Université*). */
export function marksInstitution(word: string): boolean {
  return INSTITUTION_MARKERS.has(foldWord(word))
}
