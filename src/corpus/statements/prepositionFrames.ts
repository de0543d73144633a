/** Frames whose noun phrase stands behind a preposition, with its forms. */
export const PREPOSITION_FRAMES: readonly (readonly [string, readonly string[]])[] = [
  ['+de', ['de', "d'", 'du', 'des']],
  ['+à', ['à', 'au', 'aux']],
  ['+sur', ['sur']],
  ['+pour', ['pour']],
  ['+contre', ['contre']],
  ['+en', ['en']],
  ['+par', ['par']],
]
