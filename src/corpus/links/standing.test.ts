import { describe, expect, test } from 'vitest'
import { foldedWords } from '../text/fold.ts'
import { standsAt, standsNearly } from './standing.ts'

const TEXT = 'Elle l’a dit : « L’Œuvre du cœur est d’aller là où l’été mène », puis s’est tue.'

function at(words: string): string | null {
  const span = standsAt(foldedWords(words), TEXT)
  return span === null ? null : TEXT.slice(...span)
}

function nearly(words: string): string | null {
  const span = standsNearly(foldedWords(words), TEXT, 0.7)
  return span === null ? null : TEXT.slice(...span)
}

describe('where words stand', () => {
  test('word for word, whatever the case, accents and punctuation', () => {
    expect(at('l oeuvre du COEUR')).toBe('L’Œuvre du cœur')
    expect(at('Elle la dit')).toBeNull()
    expect(at('été mène puis')).toBe('été mène », puis')
  })
  test('never inside a word', () => {
    expect(at('uvre du')).toBeNull()
    expect(at('d’aller l')).toBeNull()
  })
  test('with a word changed, only where that is asked for', () => {
    expect(at('l’œuvre du cœur est d’aller ici où l’été mène')).toBeNull()
    expect(nearly('l’œuvre du cœur est d’aller ici où l’été mène')).toBe(
      'L’Œuvre du cœur est d’aller là où l’été mène',
    )
  })
  test('not where the words are others', () => {
    expect(nearly('la récolte de blé sera bonne cette année')).toBeNull()
    expect(nearly('')).toBeNull()
  })
})
