const LONGEST = 120

/** A text as a diagnostic's `found` shows it: whole when short, else its beginning and an ellipsis. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST) return text
  // A pair of surrogates is never cut in two.
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}
