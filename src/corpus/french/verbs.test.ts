import conjugations from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { REPORTING_VERBS } from './reportingVerbs.ts'
import { verbReadings } from './verbs.ts'

describe('verbReadings', () => {
  test.each([
    ['affirment', 'affirmer', 'P', 5],
    ['ajoutant', 'ajouter', 'G', 0],
    ['dite', 'dire', 'K', 2],
    ['déclarera', 'déclarer', 'F', 2],
    ['souhaiterait', 'souhaiter', 'C', 2],
    ['tweete', 'tweeter', 'P', 2],
  ])('%s is %s', (form, lemma, tense, person) => {
    expect(verbReadings(form)).toContainEqual({ lemma, tense, person })
  })
  test.each(['ministre-là', '', '__proto__', 'constructor'])('%s is no verb', (form) => {
    expect(verbReadings(form)).toEqual([])
  })
})

describe('the lexicon', () => {
  const entries = [...REPORTING_VERBS.values()].flat()
  test('is wide', () => {
    expect(entries.length).toBeGreaterThanOrEqual(250)
  })
  test.each([...REPORTING_VERBS.keys()])('%s has a form in the table', (lemma) => {
    expect(verbReadings(lemma).some((reading) => reading.tense === 'W')).toBe(true)
  })
  test('names each locution once', () => {
    const names = entries.map(({ locution }) => locution)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('the table', () => {
  const source: Record<string, Record<string, (string | null)[]>> = conjugations
  const sample = Object.keys(source).filter((_, n) => n % 40 === 0)
  test.each(sample)('answers for every form of %s', (lemma) => {
    const missing = Object.entries(source[lemma] ?? {}).flatMap(([tense, forms]) =>
      forms.flatMap((form, person) => {
        if (!form || form === 'NA') return []
        const known = verbReadings(form)
        return known.some((each) => each.lemma === lemma && each.tense === tense && each.person === person)
          ? []
          : [{ form, tense, person }]
      }),
    )
    expect(missing).toEqual([])
  })
  test('is written in NFC', () => {
    const forms = Object.values(source).flatMap((tenses) => Object.values(tenses).flat())
    expect(forms.filter((form) => form !== null && form !== form.normalize('NFC'))).toEqual([])
  })
})
