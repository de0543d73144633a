import { forgetForms, type Form } from './form.ts'
import { enrol, SENTENCE_CELL } from './membership.ts'

/** All that a list has to know of a token. */
interface Formed {
  readonly form: Form
}

/** A closed list of look-up forms that tokens are asked for (see `membership.ts`); of strings it is a set as any other. */
export class WordSet extends Set<string> {
  /** Where the list's bit lies in a membership. */
  protected readonly cell: number
  protected readonly bit: number

  constructor(norms: Iterable<string>, ofSentences = false) {
    const list = [...norms]
    super(list)
    const { cell, bit } = enrol(list, ofSentences)
    this.cell = cell
    this.bit = bit
    forgetForms()
  }

  /** Whether the token's look-up form stands in the list; false where there is no token. */
  holds(token: Formed | undefined): boolean {
    return token !== undefined && this.includes(token.form)
  }

  /** Whether the form stands in the list. */
  includes(form: Form): boolean {
    return ((form.lists[this.cell] ?? 0) & this.bit) !== 0
  }
}

/**
 * A list of words (or signs) without one of which something cannot stand in a sentence: what looks for it asks the
 * whole sentence first.
 */
export class SentenceSet extends WordSet {
  constructor(norms: Iterable<string>) {
    super(norms, true)
  }

  /** Whether one of the words stands in the sentence, whose words' lists were joined by `listsOf`. */
  isIn(sentence: { readonly lists: number }): boolean {
    return (sentence.lists & this.bit) !== 0
  }
}

/** The lists of sentences in which some word of a range stands. */
export function listsOf(words: readonly Formed[], from: number, to: number): number {
  let lists = 0
  for (let i = from; i < to; i++) lists |= words[i]?.form.lists[SENTENCE_CELL] ?? 0
  return lists
}

/** A table by look-up form, asked with tokens; most are not in it, which one `and` tells. */
export class WordMap<Value> extends Map<string, Value> {
  readonly #keys: WordSet

  constructor(entries: Iterable<readonly [string, Value]>) {
    const list = [...entries]
    super(list)
    this.#keys = new WordSet(list.map(([norm]) => norm))
  }

  /** Whether the table has the token's look-up form; false where there is no token. */
  holds(token: Formed | undefined): boolean {
    return this.#keys.holds(token)
  }

  /** What the table says of the token's look-up form, or undefined. */
  of(token: Formed | undefined): Value | undefined {
    return token !== undefined && this.#keys.holds(token) ? this.get(token.form.norm) : undefined
  }
}

/** The words of a list written with white space between them. */
export function wordSet(list: string): WordSet {
  return new WordSet(list.split(/\s+/u).filter((word) => word !== ''))
}
