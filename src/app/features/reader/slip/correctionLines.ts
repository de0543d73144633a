/** What a reader says of an attribution: who speaks (nobody = `[]`), or that nothing is said here. */
export type Verdict = { speakers: string[] } | { remove: true }

/** The lines for `corrections.yaml`; every text is a double-quoted YAML scalar, whatever is typed. */
export function correctionLines(quotation: string, verdict: Verdict, by: string, why: string): string {
  const said = 'remove' in verdict ? 'remove: true' : `speakers: [${verdict.speakers.map(quoted).join(', ')}]`
  const reason = why.trim() === '' ? '' : `, why: ${quoted(why.trim())}`
  return `- { quotation: ${quoted(quotation)}, ${said}, by: ${quoted(by.trim())}${reason} }`
}

/** JSON's strings are YAML's double-quoted ones, line breaks and quotes escaped. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
