import * as fc from 'fast-check'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { analyse, isEverywhere, termOf } from './analyse.ts'
import { fold } from './fold.ts'

const term = (word: string): string => termOf(fold(word))

describe('terms', () => {
  test.each([
    ['etats', 'États'],
    ['état', 'États'],
    ['souligner', 'soulignait'],
    ['souligner', 'souligné'],
    ['soulignee', 'soulignées'],
    ['souligner', 'soulignent'],
    ['souligner', 'soulignèrent'],
    ['unilateralisme', 'unilatéralisme'],
    ['bilatéral', 'bilatéraux'],
    ['nationales', 'nationaux'],
    ['président', 'présidence'],
    ['présidente', 'présidents'],
    ['coopérer', 'coopération'],
    ['condamnation', 'condamnait'],
    ['développer', 'développement'],
    ['rappelle', 'rappeler'],
    ['saisir', 'saisissons'],
    ['CŒUR', 'cœurs'],
    ['fidele', 'fidèles'],
    ['2020', '2020'],
  ])('%s finds %s', (sought, written) => {
    expect(term(sought)).toBe(term(written))
  })

  test.each([
    ['parlement', 'parler'],
    ['paix', 'pays'],
    ['nation', 'natation'],
    ['ministre', 'ministère'],
  ])('%s does not find %s', (sought, written) => {
    expect(term(sought)).not.toBe(term(written))
  })

  test('forms of one verb meet its infinitive nearly always', () => {
    const forms: Record<string, Record<string, (string | null)[]>> = createRequire(import.meta.url)(
      'french-verbs-lefff/dist/conjugations.json',
    )
    let all = 0
    let met = 0
    for (const [infinitive, tenses] of Object.entries(forms)) {
      for (const form of Object.values(tenses).flat()) {
        if (form === null || form === 'NA' || form.includes('-')) continue
        all++
        if (term(form) === term(infinitive)) met++
      }
    }
    expect(met / all).toBeGreaterThan(0.85)
  })
})

describe('analyse', () => {
  test('elision and hyphens part words, offsets are those of the text', () => {
    const text = "L’unilatéralisme des États-Unis, dit-on, n'est pas « l’Œuvre » de 2020."
    const words = analyse(text)
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'L',
      'unilatéralisme',
      'des',
      'États',
      'Unis',
      'dit',
      'on',
      'n',
      'est',
      'pas',
      'l',
      'Œuvre',
      'de',
      '2020',
    ])
    expect(words.filter(({ folded }) => !isEverywhere(folded)).map(({ folded }) => folded)).toEqual([
      'unilateralisme',
      'etats',
      'unis',
      'dit',
      'oeuvre',
      '2020',
    ])
  })

  test('decomposed letters and soft hyphens are inside words', () => {
    expect(analyse('une e\u0301cono\u00admie').map(({ folded }) => folded)).toEqual(['une', 'economie'])
  })

  test('sees the words that fold sees, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("aéÈœtr’'- «»,1ñß习\u0301\u00ad")) }),
        (text) => {
          const words = analyse(text)
          expect(
            words
              .map(({ folded }) => folded)
              .join(' ')
              .replaceAll(' ', ''),
          ).toBe(fold(text).replaceAll(' ', ''))
          let before = 0
          for (const { start, end } of words) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            before = end
          }
        },
      ),
    )
  })
})
