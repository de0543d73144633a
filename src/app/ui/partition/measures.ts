/** Heights of a mark as shares of its row, by how literal the words are and whether they are open. */
export const HEIGHT = { reported: 0.3, direct: 0.62, open: 0.6 }

/** Narrower strokes would not be seen: three pixels of a wide staff. */
export const MIN_WIDTH = 0.0045
