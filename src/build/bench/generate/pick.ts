/** Numbers in [0, 1), the same ones for one seed. */
export type Random = () => number

/** One of a list, each as likely; throws on an empty list, a mistake in a table. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new RangeError('nothing to pick from')
  return one
}

/** Whether something happens that happens with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability
}

/** An integer in [from, to]. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

/** The first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

/** *que* before a clause, elided before a vowel. */
export function que(clause: string): string {
  return elided('que', clause)
}

/** *de* before an infinitive or a name, elided before a vowel. */
export function de(words: string): string {
  return elided('de', words)
}

function elided(word: string, next: string): string {
  return /^[aeiouyhàâéèêëîïôûœ]/iu.test(next) ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`
}
