/** The conjugation table is 6 MB: declared by hand so that the compiler does not infer a type from it. */
declare module 'french-verbs-lefff/dist/conjugations.json' {
  const conjugations: Record<
    string,
    Partial<Record<'P' | 'S' | 'Y' | 'I' | 'G' | 'K' | 'J' | 'T' | 'F' | 'C' | 'W', (string | null)[]>>
  >
  export default conjugations
}
