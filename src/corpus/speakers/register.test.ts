import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { attribute } from './attribute.ts'
import { marked } from './markedText.ts'
import { peopleHints, type PersonEntry } from './people.ts'
import { register, type VoicesOfArticle } from './register.ts'

interface Dated {
  date: string | null
  lines: string[]
}

/** Runs articles through both stages: for each article the names of its speakers, and the speakers themselves. */
function read(articles: readonly Dated[], people: readonly PersonEntry[] = []) {
  const hints = peopleHints(people)
  const records: VoicesOfArticle[] = []
  const said: number[][][] = []
  articles.forEach(({ date, lines }, n) => {
    const { article, statements } = marked(...lines)
    const { voices, voicesOf } = attribute({ ...article, date }, statements, hints)
    records.push({ articleKey: `example.org/${n}`, date, voices })
    said.push(voicesOf)
  })
  const { speakers, idsOf } = register(records, people)
  const ids = said.map((voicesOf, n) =>
    voicesOf.map((voices) => voices.map((voice) => idsOf[n]?.[voice] ?? '').join(' + ')),
  )
  return { speakers, ids, idsOf }
}

const on = (date: string | null, ...lines: string[]): Dated => ({ date, lines })

function entry(fields: Partial<PersonEntry> & { name: string }): PersonEntry {
  return { aliases: [], roles: [], ...fields }
}

describe('one person in several articles', () => {
  test('by the full name', () => {
    const { ids, speakers } = read([
      on('2024-01-01', '[Nadia Roche] a parlé.'),
      on('2024-02-01', '[Nadia Roche] insiste.'),
    ])
    expect(ids).toEqual([['nadia-roche'], ['nadia-roche']])
    expect(speakers).toHaveLength(1)
  })
  test('by honorific and surname', () => {
    const { ids } = read([
      on('2024-01-01', '[Lu Wenbo] a parlé. M. Lu sourit.'),
      on('2024-02-01', '[M. Lu] insiste.'),
    ])
    expect(ids[1]).toEqual(['lu-wenbo'])
  })
  test('not by a surname that two bear', () => {
    const { ids } = read([
      on('2024-01-01', '[Paul Aubry] a parlé.'),
      on('2024-02-01', '[Luc Aubry] a parlé.'),
      on('2024-03-01', '[M. Aubry] insiste.'),
    ])
    expect(ids[2]).toEqual(['aubry'])
  })
  test('not by a first name', () => {
    const { ids } = read([
      on('2024-01-01', '[Anselme Roche] a parlé.'),
      on('2024-02-01', '[Le pape Anselme] insiste.'),
    ])
    expect(ids[1]).toEqual(['anselme'])
  })
  test('by office and country at the date', () => {
    const { ids } = read([
      on('2024-01-01', '[Le président malien Issa Koné] a parlé.'),
      on('2024-02-01', '[Le président malien] insiste.'),
    ])
    expect(ids[1]).toEqual(['issa-kone'])
  })
  test('an office is whoever held it then', () => {
    const { ids } = read([
      on('2020-01-01', '[Le président malien Issa Koné] a parlé.'),
      on('2020-02-01', '[Le président malien] insiste.'),
      on('2022-01-01', '[Le président malien Yao Adou] a parlé.'),
      on('2022-01-05', '[Le président malien] insiste.'),
      on('2021-01-15', '[Le président malien] hésite.'),
      on('1999-01-05', '[Le président malien] attend.'),
    ])
    expect(ids.flat()).toEqual([
      'issa-kone',
      'president-malien',
      'yao-adou',
      'yao-adou',
      'president-malien',
      'president-malien',
    ])
  })
  test('spellings of one name', () => {
    const { ids, speakers } = read([
      on('2024-01-01', '[Le ministre russe Dmitri Belovski] a parlé.'),
      on('2024-02-01', '[Le ministre russe Dmitry Belovsky] a parlé.'),
      on('2024-03-01', '[Dmitry Belovsky] a parlé.'),
    ])
    expect(new Set(ids.flat())).toEqual(new Set(['dmitry-belovsky']))
    expect(speakers[0]).toMatchObject({ name: 'Dmitry Belovsky', aliases: ['Dmitri Belovski'] })
  })
})

describe('two persons of one name', () => {
  test('of two countries', () => {
    const { ids } = read([
      on('2024-01-01', '[Le ministre malien Issa Koné] a parlé.'),
      on('2024-02-01', '[Le juge togolais Issa Koné] a parlé.'),
    ])
    expect(ids.flat()).toEqual(['issa-kone-ml', 'issa-kone-tg'])
  })
  test('a person and a body', () => {
    const { speakers } = read([
      on('2024-01-01', '[Oxfam] a parlé.'),
      on('2024-02-01', '[Nadia Oxfam] a parlé. [Oxfam] insiste.'),
    ])
    expect(speakers.map(({ kind }) => kind)).toContain('institution')
  })
})

describe('known in one article only', () => {
  test('indefinite sources and bare nouns stay apart', () => {
    const { ids } = read([
      on('2024-01-01', '[Un responsable] a parlé. [Le gouvernement] aussi.'),
      on('2024-02-01', '[Un responsable] a parlé. [Le gouvernement] aussi.'),
    ])
    expect(new Set(ids.flat()).size).toBe(4)
    for (const id of ids.flat()) expect(id).toMatch(/^(?:responsable|gouvernement)-[0-9a-z]{4}$/)
  })
  test('institutions with a name of their own are one', () => {
    const { ids } = read([
      on('2024-01-01', '[Le gouvernement togolais] a parlé.'),
      on('2024-02-01', '[Le gouvernement togolais] a parlé.'),
    ])
    expect(ids.flat()).toEqual(['gouvernement-togolais', 'gouvernement-togolais'])
  })
})

describe('people.yaml', () => {
  const lu = entry({
    id: 'president-lu',
    name: 'Lu Wenbo',
    surname: 'Lu',
    gender: 'm',
    country: 'CN',
    aliases: ['Wenbo Lu'],
    roles: [{ text: 'président chinois', from: '2020-01-01', to: '2023-12-31' }],
  })
  test('sets id, name and alias', () => {
    const { ids, speakers } = read([on('2024-01-01', '[Wenbo Lu] a parlé.')], [lu])
    expect(ids).toEqual([['president-lu']])
    expect(speakers[0]).toMatchObject({ name: 'Lu Wenbo', gender: 'm', country: 'CN' })
  })
  test('a surname alone', () => {
    expect(read([on('2024-01-01', '[M. Lu] a parlé. [Lu] insiste.')], [lu]).ids).toEqual([
      ['president-lu', 'president-lu'],
    ])
  })
  test('an office within its dates', () => {
    const { ids } = read(
      [
        on('2021-01-01', '[Le président chinois] a parlé.'),
        on('2024-06-01', '[Le président chinois] a parlé.'),
      ],
      [lu],
    )
    expect(ids.flat()).toEqual(['president-lu', 'president-chinois'])
  })
  test('an office and a surname of one article are one person', () => {
    const { ids } = read([on('2021-01-01', '[M. Lu] a parlé.', '[Le président chinois] insiste.')], [lu])
    expect(ids).toEqual([['president-lu', 'president-lu']])
  })
  test('another country is another person', () => {
    const { ids } = read([on('2021-01-01', '[Le juge malien Lu Wenbo] a parlé.')], [lu])
    expect(ids).toEqual([['lu-wenbo']])
  })
  test('an institution and its alias', () => {
    const un = entry({ id: 'onu', name: 'Nations unies', kind: 'institution', aliases: ['ONU'] })
    expect(read([on('2024-01-01', '[L’ONU] a parlé.')], [un]).ids).toEqual([['onu']])
  })
})

describe('roles', () => {
  test('from the first day seen, each once, with country', () => {
    const { speakers } = read([
      on('2024-03-01', '[Le président malien Issa Koné] a parlé.'),
      on('2024-01-01', '[Le président malien Issa Koné] a parlé. [Le président] insiste.'),
    ])
    expect(speakers[0]).toMatchObject({
      country: 'ML',
      gender: 'm',
      roles: [{ text: 'président malien', from: '2024-01-01', to: null }],
    })
  })
  test('of a homologue, written for her country and gender', () => {
    const { speakers } = read([
      on(
        '2024-03-01',
        '[Le ministre malien de la Santé Issa Koné et son homologue togolaise Ama Adou] ont parlé.',
      ),
    ])
    expect(speakers.find(({ id }) => id === 'ama-adou')?.roles).toEqual([
      { text: 'ministre togolaise de la Santé', from: '2024-03-01', to: null },
    ])
  })
})

describe('properties', () => {
  const pool = [
    on('2024-01-01', '[Le président malien Issa Koné] a parlé.', '[M. Koné] insiste.'),
    on('2024-01-02', '[M. Koné] a parlé.'),
    on('2024-01-03', '[Le président malien] a parlé. [Un expert] aussi.'),
    on('2024-01-04', '[La ministre togolaise Ama Koné] a parlé. [Mme Koné] insiste.'),
    on(null, '[Issa Koné] a parlé.'),
    on('2024-01-06', '[Le juge togolais Issa Koné] a parlé.'),
    on('2024-01-07', '[Dmitri Belovski] et [Dmitry Belovsky] ont parlé.'),
    on('2024-01-08', '[Lomé] a parlé. [Le Togo] insiste.'),
  ]
  const records = pool.map(({ date, lines }, n) => {
    const { article, statements } = marked(...lines)
    return {
      articleKey: `example.org/${n}`,
      date,
      voices: attribute({ ...article, date }, statements, peopleHints([])).voices,
    }
  })
  test('the order of articles changes no id and no speaker', () => {
    const first = register(records, [])
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        const { speakers, idsOf } = register(shuffled, [])
        expect(speakers).toEqual(first.speakers)
        shuffled.forEach((record, n) => expect(idsOf[n]).toEqual(first.idsOf[records.indexOf(record)]))
      }),
    )
  })
  test('ids are unique, in order, and every voice has one', () => {
    const { speakers, idsOf } = register(records, [])
    const ids = speakers.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of idsOf.flat()) expect(ids).toContain(id)
  })
})
