/** Rows of a table test by the form they show: sentences that must be read as they are bracketed, and sentences left alone. */
export type Forms = Readonly<Record<string, { finds: readonly string[]; leaves: readonly string[] }>>
