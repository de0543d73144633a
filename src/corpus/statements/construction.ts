import type { Analysis } from './analysis.ts'
import type { Stops } from './stops.ts'
import type { Candidate } from './candidate.ts'

/** What a construction reads: a sentence's analysis and where its contents may end. */
export interface Reading {
  analysis: Analysis
  stops: Stops
}

/** One French pattern: a sentence to the statements it makes, source, cue and content together. */
export type Construction = (reading: Reading) => Candidate[]
