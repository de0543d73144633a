import type { Analysis } from './analysis.ts'
import { stopsOf, type Stops } from './stops.ts'
import type { Candidate } from './candidate.ts'

/** What a construction reads: a sentence's analysis and where its contents may end. */
export class Reading {
  readonly analysis: Analysis
  #stops: Stops | null = null

  constructor(analysis: Analysis) {
    this.analysis = analysis
  }

  /** Found when the first content asks for its end: most sentences hold none. */
  get stops(): Stops {
    return (this.#stops ??= stopsOf(this.analysis))
  }
}

/** One French pattern: a sentence to the statements it makes, source, cue and content together. */
export type Construction = (reading: Reading) => Candidate[]
