import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { type VerbReading, verbReadings } from '../french/verbs.ts'

/** What a form can be, whatever stands around it. */
export interface Readings {
  finite: VerbReading | null
  participle: VerbReading | null
  infinitive: VerbReading | null
  gerund: VerbReading | null
}

export const NONE: Readings = { finite: null, participle: null, infinitive: null, gerund: null }

const known = new Map<string, Readings>()

/** The memory of forms is bounded, so that a hostile text cannot fill it. */
const MEMORY = 100_000

const FINITE_TENSES = 'PISJTFC'

/** Verbs that make other forms strange: *suis* is être, *est* never *ester*, *ait* avoir. */
const PREFERRED = new Set(['être', 'avoir', 'aller', 'devoir', 'pouvoir', 'dire', 'faire', 'voir', 'mettre'])

export function readingsOf(norm: string): Readings {
  const found = known.get(norm)
  if (found !== undefined) return found
  if (known.size > MEMORY) known.clear()
  const readings = chooseReadings(verbReadings(norm))
  known.set(norm, readings)
  return readings
}

function rank(reading: VerbReading): number {
  return (
    (PREFERRED.has(reading.lemma) ? 4 : 0) +
    (REPORTING_VERBS.has(reading.lemma) ? 2 : 0) +
    (reading.person === 2 || reading.person === 5 ? 1 : 0) +
    ('PI'.includes(reading.tense) ? 0.5 : 0)
  )
}

function better(best: VerbReading | null, next: VerbReading): VerbReading {
  return best === null || rank(next) > rank(best) ? next : best
}

function chooseReadings(all: readonly VerbReading[]): Readings {
  if (all.length === 0) return NONE
  const readings: Readings = { finite: null, participle: null, infinitive: null, gerund: null }
  for (const reading of all) {
    if (FINITE_TENSES.includes(reading.tense)) readings.finite = better(readings.finite, reading)
    else if (reading.tense === 'K') readings.participle = better(readings.participle, reading)
    else if (reading.tense === 'W') readings.infinitive = better(readings.infinitive, reading)
    else if (reading.tense === 'G') readings.gerund = better(readings.gerund, reading)
  }
  return readings
}
