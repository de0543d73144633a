import { expect, test } from 'vitest'
import { addressOf, speakerPath } from './address.ts'

test.each([
  [null, '/', null],
  ['https://example.org', '/', 'https://example.org/q/x'],
  ['https://example.org', '/corpus/', 'https://example.org/corpus/q/x'],
  ['https://example.org/corpus', '/corpus/', 'https://example.org/corpus/q/x'],
  ['https://example.org/corpus', '/', 'https://example.org/corpus/q/x'],
])('url %j with base %j', (url, base, absolute) => {
  const address = addressOf({ url, base })
  expect(address.absolute('q/x')).toBe(absolute)
  expect(address.path('q/x')).toBe(`${base}q/x`)
  expect(address.best('q/x')).toBe(absolute ?? `${base}q/x`)
})

test('ids of any script are encoded', () => {
  expect(speakerPath('习 近')).toBe('speakers/%E4%B9%A0%20%E8%BF%91')
})
