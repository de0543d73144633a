import type { Key, Translate, Values } from '#app/i18n/words.ts'

/** So many forms of sentences are kept: all keys of one language, those with a number for many numbers. */
const KEPT = 20_000

/** A sentence cut at its holes: text, then in turn the name of a hole and text. */
interface Form {
  pieces: readonly string[]
  /** How many values it was given. */
  given: number
}

/** A sign that no sentence has, before and behind a hole. */
const MARK = '\u0000'

/**
 * The same sentences as `t` makes, without asking it twice: a sentence is asked for once for each number that chooses its
 * plural, with marks in its other holes, and put together from its pieces from then on. `forget` where words have come.
 */
export function sentences(t: Translate): { t: Translate; forget: () => void } {
  const plain = new Map<Key, string>()
  const forms = new Map<string, Form>()
  const formOf = (key: Key, values: Values): Form => {
    const count = values['count']
    const asked = count === undefined ? key : `${key} ${count}`
    const known = forms.get(asked)
    if (known) return known
    const names = Object.keys(values)
    const marked = Object.fromEntries(names.map((name) => [name, MARK + name + MARK]))
    const sentence = t(key, count === undefined ? marked : { ...marked, count })
    const form = { pieces: sentence.split(MARK), given: names.length }
    if (forms.size >= KEPT) forms.clear()
    forms.set(asked, form)
    return form
  }
  return {
    t: (key, values) => {
      if (values === undefined) {
        const known = plain.get(key) ?? t(key)
        plain.set(key, known)
        return known
      }
      const { pieces, given } = formOf(key, values)
      let sentence = pieces[0] ?? ''
      for (let k = 1; k < pieces.length; k += 2) {
        const value = values[pieces[k] ?? '']
        if (value === undefined) return t(key, values)
        sentence += String(value) + (pieces[k + 1] ?? '')
      }
      return Object.keys(values).length === given ? sentence : t(key, values)
    },
    forget: () => {
      plain.clear()
      forms.clear()
    },
  }
}
