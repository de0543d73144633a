import { expect, test } from 'vitest'
import { eventDates } from './eventDates.ts'

/** Words and dates found in a text of Wednesday 8 July 2020. */
function found(text: string, date: string | null = '2020-07-08'): string[] {
  return eventDates([{ line: 1, kind: 'text', text }], date).map(
    ({ span, date: day }) => `${text.slice(...span)} = ${day}`,
  )
}

test.each([
  ['La maire a parlé mercredi.', ['mercredi = 2020-07-08']],
  ['Jeudi, la maire a parlé.', ['Jeudi = 2020-07-02']],
  ['La maire a parlé mercredi dernier.', ['mercredi = 2020-07-01']],
  ['La maire a parlé hier.', ['hier = 2020-07-07']],
  ['La séance d’avant-hier a duré.', ['avant-hier = 2020-07-06']],
  ['Le pont fermera le 25 novembre.', ['25 novembre = 2019-11-25']],
  ['Il a fermé le 1er juillet.', ['1er juillet = 2020-07-01']],
  ['Ouvert le mardi 7 juillet, il tient.', ['mardi 7 juillet = 2020-07-07']],
  ['Ouvert le 3 mars 2019, il tient.', ['3 mars 2019 = 2019-03-03']],
  ['Ouvert le 29 février, il tient.', ['29 février = 2020-02-29']],
  ['Le 12 fe\u0301vrier et le 3 aou\u0302t.', ['12 fe\u0301vrier = 2020-02-12', '3 aou\u0302t = 2019-08-03']],
  ['La séance de lundi prochain et celle du 3 août à venir.', []],
  ['Tous les lundis, le 31 février 2020, le 45 mai.', []],
  ['Le mercredien de service et Hiero.', []],
])('%s', (text, dates) => {
  expect(found(text)).toEqual(dates)
})

test('without a date of the article only whole dates stand', () => {
  expect(found('Ouvert le 3 mars 2019, fermé mardi.', null)).toEqual(['3 mars 2019 = 2019-03-03'])
})

test('notes name no day', () => {
  expect(eventDates([{ line: 1, kind: 'note', text: 'Belmont, le 8 juillet' }], '2020-07-08')).toEqual([])
})
