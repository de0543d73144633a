import { describe, expect, test } from 'vitest'
import { readCorrections } from './corrections.ts'
import { readPeople } from './people.ts'
import { DEFAULT_SITE, readSite } from './site.ts'

const places = (list: readonly { code: string; line: number | null; column: number | null }[]) =>
  list.map(({ code, line, column }) => `${code} ${line}:${column}`)

function people(source: string) {
  const { people: list, diagnostics } = readPeople(source, 'people.yaml')
  return { names: list.map(({ id, name }) => [id, name]), said: places(diagnostics) }
}

describe('people.yaml', () => {
  test('every field, and the name alone', () => {
    const source = [
      '- { id: ana-lund, name: Ana Lund, surname: Lund, gender: f, kind: person, country: NO, aliases: [la maire],',
      '    roles: [{ text: maire de Belmont, from: 2013-03-14, to: null }] }',
      '- name: Paul Verney',
    ].join('\n')
    const { people: list, diagnostics } = readPeople(source, 'people.yaml')
    expect(diagnostics).toEqual([])
    expect(list[0]).toEqual({
      id: 'ana-lund',
      name: 'Ana Lund',
      surname: 'Lund',
      gender: 'f',
      kind: 'person',
      country: 'NO',
      aliases: ['la maire'],
      roles: [{ text: 'maire de Belmont', from: '2013-03-14', to: null }],
    })
    expect(list[1]).toMatchObject({ name: 'Paul Verney', aliases: [], roles: [] })
  })

  test.each([
    '1e5',
    '0x12',
    '0o17',
    'true',
    'null',
    '007',
    '1_000',
    '.inf',
    '2020-01-01',
    '~',
    '__proto__',
    '12e03',
  ])('an id is read as written: %s', (id) => {
    expect(people(`- { id: ${id}, name: X }`)).toEqual({ names: [[id, 'X']], said: [] })
  })

  test.each([
    ['- { name: X, nom: Y }', 'invalid-yaml 1:14'],
    ['- id: a', 'invalid-yaml 1:3'],
    ['- { name: X, gender: h }', 'invalid-yaml 1:22'],
    ['- { name: X, kind: robot }', 'invalid-yaml 1:20'],
    ['- { name: X, aliases: Y }', 'invalid-yaml 1:23'],
    ['- { name: X, roles: [{ text: r, from: 2013-02-30 }] }', 'invalid-yaml 1:39'],
    ['name: X', 'invalid-yaml 1:1'],
    ['- X', 'invalid-yaml 1:3'],
    ['- &a { name: X }\n- *a', 'invalid-yaml 1:6'],
    ['- { name: !!js/function "x" }', 'invalid-yaml 1:11'],
    ['- { name: !nom X }', 'invalid-yaml 1:11'],
    ['- { name: X, name: Y }', 'invalid-yaml 1:14'],
    ['- { name: [ }', 'invalid-yaml 1:13'],
    ['- { name: X\n\t- y', 'invalid-yaml 2:2'],
    ['--- \n- { name: X }\n---\n- { name: Y }', 'invalid-yaml 3:1'],
  ])('%s', (source, mistake) => {
    const { names, said } = people(source)
    expect(names).toEqual([])
    expect(said).toContain(mistake)
  })

  test('a wrong entry is left out, the others stand', () => {
    expect(people('- name: X\n- nom: Y\n- name: Z').names).toEqual([
      [undefined, 'X'],
      [undefined, 'Z'],
    ])
  })

  test('two people with one id', () => {
    expect(people('- { id: a, name: X }\n- { id: a, name: Y }')).toEqual({
      names: [['a', 'X']],
      said: ['id-clash 2:3'],
    })
  })

  test('empty, comments only, and bombs', () => {
    expect(people('')).toEqual({ names: [], said: [] })
    expect(people(`# ${'-'.repeat(90)}\n- name: X`).names).toHaveLength(1)
    expect(people('# rien\n')).toEqual({ names: [], said: [] })
    const bomb = 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]'
    expect(people(bomb).said.length).toBeGreaterThan(0)
    for (const deep of ['[', '{', '- ', '? ', '{a: '])
      expect(people(deep.repeat(20_000)).said).toEqual(['invalid-yaml 1:1'])
  })
})

describe('corrections.yaml', () => {
  test('the three forms', () => {
    const source = [
      '- { quotation: 1e5, speakers: [0x12], by: "J. Dupont", why: "…", date: 2026-03-02 }',
      '- { article: 2020-a, words: "sa sympathie après", remove: true, by: J }',
      '- { article: 2020-a, add: { source: la maire, cue: a dit, content: "oui", speakers: [ ana ] }, by: J }',
    ].join('\n')
    const { corrections, diagnostics } = readCorrections(source, 'corrections.yaml')
    expect(diagnostics).toEqual([])
    expect(corrections).toMatchObject([
      {
        target: { quotation: '1e5', words: null, article: null },
        change: { to: 'speakers', speakers: ['0x12'] },
        corrected: { by: 'J. Dupont', why: '…', date: '2026-03-02' },
        place: { file: 'corrections.yaml', line: 1, column: 3 },
      },
      { target: { words: 'sa sympathie après', article: '2020-a' }, change: { to: 'remove' } },
      {
        change: { to: 'add', add: { source: 'la maire', cue: 'a dit', content: ['oui'], speakers: ['ana'] } },
      },
    ])
  })

  test.each([
    '- { quotation: a, speakers: [b], remove: true, by: J }',
    '- { quotation: a, by: J }',
    '- { quotation: a, remove: true }',
    '- { quotation: a, remove: false, by: J }',
    '- { remove: true, by: J }',
    '- { quotation: a, words: b, remove: true, by: J }',
    '- { add: { content: x, speakers: [] }, by: J }',
    '- { article: a, add: { content: x }, by: J }',
    '- { quotation: a, remove: true, by: J, when: 2020-01-01 }',
  ])('%s', (source) => {
    const { corrections, diagnostics } = readCorrections(source, 'corrections.yaml')
    expect(corrections).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('invalid-yaml')
  })
})

describe('site.yaml', () => {
  test('all fields', () => {
    const source =
      'title: Belmont\nurl: https://belmont.example/\nbase: /dixit\ncontact: a@b.example\nprerenderLimit: 5'
    expect(readSite(source, 'site.yaml')).toEqual({
      site: {
        title: 'Belmont',
        url: 'https://belmont.example',
        base: '/dixit/',
        contact: 'a@b.example',
        prerenderLimit: 5,
      },
      diagnostics: [],
    })
  })

  test('a wrong field is named and left out, the others stand', () => {
    const { site, diagnostics } = readSite(
      'title: Belmont\nurl: javascript:x\nbase: ../\nautre: 1\nprerenderLimit: 1e9',
      'site.yaml',
    )
    expect(site).toEqual({ ...DEFAULT_SITE, title: 'Belmont' })
    expect(places(diagnostics).toSorted()).toEqual([
      'invalid-yaml 2:6',
      'invalid-yaml 3:7',
      'invalid-yaml 4:1',
      'invalid-yaml 5:17',
    ])
  })
})
