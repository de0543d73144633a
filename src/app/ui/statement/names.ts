import type { Role } from '#format/corpus.ts'
import type { SpeakerSummary } from '#format/site.ts'

/** Two letters for a narrow margin: *XJ*, *VP*; of a single word its first two letters. Any script. */
export function monogram(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  const [first, second] =
    capitals.length > 1
      ? capitals
      : words.length > 1 && capitals.length === 0
        ? words
        : [capitals[0] ?? words[0]]
  if (first === undefined) return '?'
  const last = capitals.length > 1 ? capitals.at(-1) : second
  return last === undefined ? Array.from(first).slice(0, 2).join('') : initial(first) + initial(last)
}

/** A person's name with the first names shortened, for second mention in a margin: *V. Poutine*; others in full. */
export function shortName({ kind, name }: Pick<SpeakerSummary, 'kind' | 'name'>): string {
  const words = name.split(' ')
  const last = words.at(-1)
  if (kind !== 'person' || words.length !== 2 || last === undefined || name.length <= 10) return name
  return `${initial(words[0] ?? '')}.\u00a0${last}`
}

/** The office that somebody held on a day, as the corpus writes it, or null. Without a date: the latest known. */
export function roleAt(roles: readonly Role[], date: string | null): string | null {
  if (date === null) return roles.at(-1)?.text ?? null
  const held = roles.filter(({ from, to }) => (from === null || from <= date) && (to === null || date <= to))
  return held.at(-1)?.text ?? null
}

function initial(word: string): string {
  return Array.from(word)[0] ?? ''
}
