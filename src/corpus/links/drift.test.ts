import { plainReader } from '#build/bench/drift/plainReader.ts'
import { SCENARIOS } from '#build/bench/drift/scenarios.ts'
import { generatedDraft } from '#build/bench/drift/sources.ts'
import { seeded } from '#build/bench/seeded.ts'
import { describe, expect, test } from 'vitest'

/**
 * A few communiqués, read without the engine: links by themselves. Of so few quotations each counts for a third of a
 * percent; `npm run bench drift` measures many, with the engine.
 */
const LEAST_SURVIVAL = 0.98

describe('links under edits', () => {
  test.each(SCENARIOS.map((scenario, index) => [scenario.name, scenario, index] as const))(
    '%s',
    (_, { run }, index) => {
      const figures = run(generatedDraft(16, 7), plainReader, seeded(70 + index))
      expect(figures.published).toBeGreaterThan(100)
      expect(figures).toMatchObject({ wrong: 0, wrongArticles: 0, silent: 0 })
      expect(figures.reached).toBeGreaterThanOrEqual(figures.alike * LEAST_SURVIVAL)
      expect(figures.live + figures.moved + figures.lost).toBe(figures.published)
    },
  )
})
