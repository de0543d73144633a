/** How many strings one memory holds before it starts anew, so that a hostile text cannot fill it. */
const MOST = 50_000
const LONGEST = 64

/**
 * The same pure function, asked once per string: texts say the same words over and over. `answer` must not give
 * `undefined`. What was asked before never shows in what is answered; the memory is bounded.
 */
export function remembered<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = answer(key)
    if (key.length > LONGEST) return found
    if (known.size >= MOST) known.clear()
    known.set(key, found)
    return found
  }
}
