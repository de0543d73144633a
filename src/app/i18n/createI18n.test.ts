import { describe, expect, test } from 'vitest'
import { createI18n } from './createI18n.ts'

describe('createI18n', () => {
  test('fills holes and chooses plural forms', async () => {
    const { t } = await createI18n('fr')
    expect(t('count.statements', { count: 1, n: '1' })).toBe('1 énoncé')
    expect(t('count.statements', { count: 12, n: '12' })).toBe('12 énoncés')
    expect(t('voice.and', { a: 'A', b: '$& {{a}}' })).toBe('A et $& {{a}}')
    expect(t('voice.and', { a: '$t(state.retry)', b: '<b>' })).toBe('$t(state.retry) et <b>')
  })

  test.each([
    [1, '1 высказывание'],
    [3, '3 высказывания'],
    [5, '5 высказываний'],
    [1.5, '1.5 высказывания'],
  ])('Russian counts %d', async (count, words) => {
    const { t } = await createI18n('ru')
    expect(t('count.statements', { count, n: String(count) })).toBe(words)
  })

  test('changes language, brings loaded parts along, tells who listens', async () => {
    const i18n = await createI18n('fr')
    await i18n.load('about')
    const before = i18n.t
    let told = 0
    const end = i18n.subscribe(() => (told += 1))
    await i18n.change('en')
    end()
    await i18n.change('fr')
    expect(told).toBe(1)
    expect(i18n.t).toBe(before)
    await i18n.change('en')
    expect(i18n.t('about.title')).toBe('About this corpus')
    expect(i18n.language).toBe('en')
  })

  test('knows only its own keys', async () => {
    const i18n = await createI18n('fr')
    expect(i18n.knows('rule.incise')).toBe(false)
    await i18n.load('rules')
    expect([i18n.knows('rule.incise'), i18n.knows('rule.__proto__'), i18n.knows('constructor')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
