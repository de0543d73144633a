import { describe, expect, test } from 'vitest'
import { formatDate, formatNumber } from './dates.ts'
import { chooseLanguage } from './languages.ts'

describe('formatDate', () => {
  test.each([
    ['2021-01-01', 'fr', 'day', '1er\u00a0janvier 2021'],
    ['2021-01-11', 'fr', 'day', '11\u00a0janvier 2021'],
    ['2021-01-01', 'fr', 'weekday', 'vendredi 1er\u00a0janvier 2021'],
    ['2021-01-01', 'fr', 'month', 'janvier 2021'],
    ['2021-01-01', 'fr', 'dayMonth', '1er\u00a0janvier'],
    ['2021-01-01', 'en', 'day', 'January 1, 2021'],
    ['2021-01-01', 'ru', 'day', '1\u00a0января 2021 г.'],
    ['2021-01-01', 'zh-Hans', 'day', '2021年1月1日'],
  ] as const)('%s in %s, %s', (iso, lang, style, text) => {
    expect(formatDate(iso, lang, style)).toBe(text)
  })
})

test('numbers have whole spaces', () => {
  expect(formatNumber(100000, 'fr')).toBe('100\u00a0000')
})

describe('chooseLanguage', () => {
  test.each([
    [[null, 'en-GB', 'fr'], 'en'],
    [['ru', 'en'], 'ru'],
    [[null, 'zh-CN'], 'zh-Hans'],
    [[null, 'de', 'it'], 'fr'],
    [['__proto__'], 'fr'],
  ] as const)('%j → %s', (wishes, lang) => {
    expect(chooseLanguage(wishes)).toBe(lang)
  })
})
