import { describe, expect, test } from 'vitest'
import { cite, type Citation } from './cite.ts'

const text = 'Mme Lund a rappelé que les ponts & digues tiendraient à 90 %.'
const citation: Citation = {
  id: 'abc',
  saying: {
    kind: 'indirect',
    act: 'recall',
    basis: 'stated',
    names: ['Ana Lund'],
    text,
    content: [[23, 60]],
    cue: { text, spans: [[9, 22]] },
    citedBy: [],
  },
  where: { title: 'Crue_du 3 mai', date: '3 mai 2021', paragraph: 2, url: 'https://dixit.example/q/abc' },
  isoDate: '2021-05-03',
  site: 'example.org',
  source: 'https://example.org/crue',
  articleLang: 'fr',
}

describe('cite', () => {
  test('notice', () => {
    expect(cite(citation, 'notice', 'fr')).toBe(
      'Ana Lund, propos rapportés dans «\u00a0Crue_du 3 mai\u00a0», 3 mai 2021, §\u00a02, https://dixit.example/q/abc.',
    )
    expect(cite(citation, 'notice', 'en')).toContain('Ana Lund, reported in “Crue_du 3 mai”')
  })

  test('bibtex escapes what TeX would obey', () => {
    const entry = cite(citation, 'bibtex', 'fr')
    expect(entry).toContain('title = {{Crue\\_du 3 mai}}')
    expect(entry).toContain('les ponts \\& digues tiendraient à 90 \\%')
    expect(entry).toContain('date = {2021-05-03}')
  })

  test('ris begins with its type and ends with its end', () => {
    const lines = cite(citation, 'ris', 'fr').split('\r\n')
    expect(lines[0]).toBe('TY  - ELEC')
    expect(lines).toContain('DA  - 2021/05/03')
    expect(lines.at(-2)).toBe('ER  - ')
  })

  test('csl-json is json, without what is not known', () => {
    const parsed: unknown = JSON.parse(cite({ ...citation, isoDate: null, site: null }, 'csl', 'fr'))
    const item: unknown = Array.isArray(parsed) ? parsed[0] : null
    expect(item).toMatchObject({
      type: 'webpage',
      URL: 'https://dixit.example/q/abc',
      author: [{ literal: 'Ana Lund' }],
    })
    expect(item).not.toHaveProperty('issued')
  })
})
