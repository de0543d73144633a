/** Lines that are made when they are gone through: those of a first publication are too many to be kept. */
export interface Lines extends Iterable<string> {
  readonly length: number
}

/** Lines of several kinds, one after the other. */
export function linesOfAll(parts: readonly Lines[]): Lines {
  return {
    get length() {
      return parts.reduce((sum, { length }) => sum + length, 0)
    },
    *[Symbol.iterator]() {
      for (const part of parts) yield* part
    },
  }
}
