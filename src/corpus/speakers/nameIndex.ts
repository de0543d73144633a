import { foldWord } from '#corpus/text/foldWord.ts'
import { gendersAgree, merge, rootOf, type Entity } from './entity.ts'

/** How a short form stands to the full name: its end (*Ursula von der Leyen → von der Leyen*), its first word, another. */
const END = 2
const FIRST = 1
const INSIDE = 0
const MOST_BEARERS = 8

/** Finds persons of one article by full name and by what the text may shorten it to. */
export class NameIndex {
  readonly #full = new Map<string, Entity>()
  readonly #parts = new Map<string, { entity: Entity; rank: number }[]>()

  /** The person of exactly this name (folded comparison), or null. */
  full(name: string): Entity | null {
    const entity = this.#full.get(foldWord(name))
    return entity === undefined ? null : rootOf(entity)
  }

  /** Enters a name of a person; two names of one person (*Ana Ruiz*, *Ana Ruiz Soto*) become one cluster. */
  add(name: string, entity: Entity) {
    const key = foldWord(name)
    const known = this.#full.get(key)
    if (known !== undefined) {
      merge(known, entity)
      return
    }
    this.#full.set(key, entity)
    const words = name.split(/\s+/u)
    for (let from = 1; from < words.length; from++) this.#addPart(words.slice(from).join(' '), entity, END)
    words.forEach((word, n) => this.#addWord(word, n, words.length, entity))
    for (let to = 2; to < words.length; to++) this.#addPart(words.slice(0, to).join(' '), entity, FIRST)
  }

  #addWord(word: string, n: number, of: number, entity: Entity) {
    this.#addPart(word, entity, n === of - 1 ? END : n === 0 ? FIRST : INSIDE)
    const parts = word.split('-')
    if (parts.length < 2) return
    const prefix = /^(?:al|el|ad|as|ash|ben)$/iu.test(parts[0] ?? '')
    for (const part of prefix ? parts.slice(1) : parts)
      this.#addPart(part, entity, prefix && n === of - 1 ? END : INSIDE)
  }

  #addPart(part: string, entity: Entity, rank: number) {
    const key = foldWord(part)
    if (key.length < 2) return
    const bearers = this.#parts.get(key)
    if (bearers === undefined) this.#parts.set(key, [{ entity, rank }])
    else if (bearers.length < MOST_BEARERS) bearers.push({ entity, rank })
  }

  /**
   * Who a short form (*Xi*, *von der Leyen*) stands for: one person, null when nobody bears it, `ambiguous` when
   * several persons of that gender do.
   */
  short(part: string, gender: 'm' | 'f' | null): Entity | null | 'ambiguous' {
    const bearers = this.#parts.get(foldWord(part)) ?? []
    for (const rank of [END, FIRST, INSIDE]) {
      const found = new Set<Entity>()
      for (const bearer of bearers) {
        const root = rootOf(bearer.entity)
        if (bearer.rank === rank && gendersAgree(root, gender)) found.add(root)
      }
      const told = [...found].filter((entity) => gender !== null && entity.gender === gender)
      const [only] = found.size > 1 && told.length === 1 ? told : found
      if (only !== undefined && (found.size === 1 || told.length === 1)) return only
      if (found.size > 1) return 'ambiguous'
    }
    return null
  }

  /** Joins names of which one is the beginning or the end of the other, two words at least. */
  joinVariants() {
    for (const [key, entity] of this.#full) {
      const words = key.split(' ')
      for (let size = words.length - 1; size >= 2; size--) {
        for (const part of [words.slice(0, size), words.slice(-size)]) {
          const shorter = this.#full.get(part.join(' '))
          if (shorter !== undefined) merge(entity, shorter)
        }
      }
    }
  }
}
