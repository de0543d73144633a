import { expect, test } from 'vitest'
import { parseDay } from './parseDay.ts'

test.each([
  ['2020-07-08', 'fr', 'from', '2020-07-08'],
  ['8/7/2020', 'fr', 'from', '2020-07-08'],
  ['08.07.2020', 'ru', 'from', '2020-07-08'],
  ['8 juillet 2020', 'fr', 'from', '2020-07-08'],
  ['1er août 2021', 'fr', 'to', '2021-08-01'],
  ['8\u00a0juin 2020', 'fr', 'from', '2020-06-08'],
  ['July 8, 2020', 'en', 'from', '2020-07-08'],
  ['8 июля 2020 г.', 'ru', 'from', '2020-07-08'],
  ['2020年7月8日', 'zh-Hans', 'from', '2020-07-08'],
  ['fevrier 2020', 'fr', 'to', '2020-02-29'],
  ['février 2020', 'fr', 'from', '2020-02-01'],
  ['2020-02', 'en', 'to', '2020-02-29'],
  ['2/2020', 'fr', 'from', '2020-02-01'],
  ['2020', 'fr', 'to', '2020-12-31'],
  ['30 février 2020', 'fr', 'from', null],
  ['32/1/2020', 'fr', 'from', null],
  ['hier', 'fr', 'from', null],
  ['', 'fr', 'from', null],
] as const)('%s (%s, %s)', (written, lang, end, day) => {
  expect(parseDay(written, lang, end)).toBe(day)
})
