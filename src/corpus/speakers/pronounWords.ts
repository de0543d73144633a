import { WordMap } from '#corpus/text/wordSet.ts'
import type { Pronoun } from './ref.ts'

const pronoun = (kind: Pronoun['kind'], gender: 'm' | 'f' | null, plural: boolean | null): Pronoun => ({
  kind,
  gender,
  plural,
})

/** Pronouns and pronoun phrases that may be a source, by their normalised words joined with a space. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['il', pronoun('personal', 'm', false)],
  ['elle', pronoun('personal', 'f', false)],
  ['ils', pronoun('personal', 'm', true)],
  ['elles', pronoun('personal', 'f', true)],
  ['lui', pronoun('personal', 'm', false)],
  ['lui-même', pronoun('personal', 'm', false)],
  ["l'", pronoun('personal', null, false)],
  ['elle-même', pronoun('personal', 'f', false)],
  ['eux', pronoun('personal', 'm', true)],
  ['eux-mêmes', pronoun('personal', 'm', true)],
  ['elles-mêmes', pronoun('personal', 'f', true)],
  ['son', pronoun('possessive', null, false)],
  ['sa', pronoun('possessive', null, false)],
  ['ses', pronoun('possessive', null, false)],
  ['leur', pronoun('possessive', null, true)],
  ['leurs', pronoun('possessive', null, true)],
  ['qui', pronoun('relative', null, null)],
  ['lequel', pronoun('relative', 'm', false)],
  ['laquelle', pronoun('relative', 'f', false)],
  ['lesquels', pronoun('relative', 'm', true)],
  ['lesquelles', pronoun('relative', 'f', true)],
  ['celui-ci', pronoun('demonstrative', 'm', false)],
  ['celle-ci', pronoun('demonstrative', 'f', false)],
  ['ceux-ci', pronoun('demonstrative', 'm', true)],
  ['celles-ci', pronoun('demonstrative', 'f', true)],
  ['celui-là', pronoun('demonstrative', 'm', false)],
  ['celle-là', pronoun('demonstrative', 'f', false)],
  ['ce dernier', pronoun('demonstrative', 'm', false)],
  ['cette dernière', pronoun('demonstrative', 'f', false)],
  ['ces derniers', pronoun('demonstrative', 'm', true)],
  ['ces dernières', pronoun('demonstrative', 'f', true)],
  ['le premier', pronoun('first', 'm', false)],
  ['la première', pronoun('first', 'f', false)],
  ["l' un", pronoun('first', 'm', false)],
  ["l' une", pronoun('first', 'f', false)],
  ['le second', pronoun('second', 'm', false)],
  ['la seconde', pronoun('second', 'f', false)],
  ['le deuxième', pronoun('second', 'm', false)],
  ['la deuxième', pronoun('second', 'f', false)],
  ["l' autre", pronoun('second', null, false)],
  ['le dernier', pronoun('second', 'm', false)],
  ['la dernière', pronoun('second', 'f', false)],
  ['les deux', pronoun('both', null, true)],
  ['tous les deux', pronoun('both', null, true)],
  ['toutes les deux', pronoun('both', 'f', true)],
  ['tous deux', pronoun('both', null, true)],
  ['toutes deux', pronoun('both', 'f', true)],
  ["l' un et l' autre", pronoun('both', null, true)],
  ["l' une et l' autre", pronoun('both', 'f', true)],
  ['on', pronoun('none', null, null)],
  ["l' on", pronoun('none', null, null)],
  ['nous', pronoun('none', null, null)],
  ['je', pronoun('none', null, null)],
  ["j'", pronoun('none', null, null)],
  ['vous', pronoun('none', null, null)],
  ['tu', pronoun('none', null, null)],
  ['ce', pronoun('none', null, null)],
  ["c'", pronoun('none', null, null)],
  ['cela', pronoun('none', null, null)],
  ['ça', pronoun('none', null, null)],
  ['chacun', pronoun('none', null, null)],
  ['certains', pronoun('some', 'm', true)],
  ['certaines', pronoun('some', 'f', true)],
  ["d' autres", pronoun('some', null, true)],
  ['beaucoup', pronoun('none', null, null)],
  ['personne', pronoun('none', null, null)],
  ["quelqu'un", pronoun('none', null, null)],
])

/** Pronouns looked for in running text, outside sources. */
const FREE_PRONOUNS: ReadonlySet<string> = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'ce dernier',
  'cette dernière',
  'ces derniers',
  'ces dernières',
])

/** Verbs whose *il* stands for nobody, as they follow it. */
export const IMPERSONAL_AFTER: ReadonlySet<string> = new Set(
  `y faut fallait fallut faudra faudrait s'agit convient convenait importe reste restait existe existait semble semblait
  paraît paraissait suffit suffisait arrive pleut pleuvait neige vaut incombe`.split(/\s+/u),
)

/** An entry of the table, cut into its words. */
interface PronounPhrase {
  words: readonly string[]
  pronoun: Pronoun
  /** Looked for outside sources too. */
  free: boolean
}

/** The entries by their first word, the longest first. */
export const PRONOUNS_BY_FIRST = new WordMap<readonly PronounPhrase[]>(byFirstWord())

function byFirstWord(): Map<string, PronounPhrase[]> {
  const entries = new Map<string, PronounPhrase[]>()
  for (const [phrase, stands] of PRONOUNS) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const longestFirst = [
      ...(entries.get(first) ?? []),
      { words, pronoun: stands, free: FREE_PRONOUNS.has(phrase) },
    ].toSorted((a, b) => b.words.length - a.words.length)
    entries.set(first, longestFirst)
  }
  return entries
}
