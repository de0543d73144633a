import { describe, expect, test } from 'vitest'
import { formatOf } from './inputFormats.ts'
import { jsonLines } from './jsonLines.ts'
import { markdown } from './markdown.ts'

const codes = (list: readonly { code: string; line: number | null }[]) =>
  list.map(({ code, line }) => `${code} ${line}`)

test('the name chooses the format, in any case', () => {
  expect(['a.txt', 'b.TXT', 'c.md', 'd.JSONL', 'e.docx', 'txt'].map((name) => formatOf(name)?.name)).toEqual([
    'dump',
    'dump',
    'markdown',
    'json lines',
    undefined,
    undefined,
  ])
})

describe('Markdown', () => {
  const FRONT = [
    '---',
    'title: "Résumé : une passerelle"',
    'date: 2020-07-08',
    'source: https://www.example.org/p',
    'archive: https://archive.example/p',
    'lang: fr-BE',
    '---',
  ].join('\n')

  test('front matter and a line a paragraph', () => {
    const { articles, diagnostics } = markdown.parse(`${FRONT}\n\nElle est ouverte.\n  Elle tient.\n`, 'p.md')
    expect(diagnostics).toEqual([])
    expect(articles).toEqual([
      {
        title: 'Résumé : une passerelle',
        date: '2020-07-08',
        lang: 'fr-BE',
        source: {
          url: 'https://www.example.org/p',
          site: 'example.org',
          archive: 'https://archive.example/p',
        },
        file: 'p.md',
        line: 2,
        endLine: 10,
        paragraphs: [
          { line: 9, kind: 'text', text: 'Elle est ouverte.' },
          { line: 10, kind: 'text', text: 'Elle tient.' },
        ],
      },
    ])
  })

  test.each(['8 juillet 2020', '2020/07/08', '08/07/2020', '1er juillet 2020'])('date: %s', (date) => {
    expect(markdown.parse(`---\ntitle: T\ndate: ${date}\n---\nx`, 'p.md').articles[0]?.date).toMatch(
      /^2020-07-0[18]$/,
    )
  })

  test('a note without front matter is not meant', () => {
    expect(markdown.isMeant('# Un titre\n\nUn texte.')).toBe(false)
    expect(markdown.isMeant('---\nUn texte sans fin')).toBe(false)
    expect(markdown.isMeant(FRONT)).toBe(true)
  })

  test('what is wrong is named on its line, and the rest is read', () => {
    const text = '---\ntitle: 2020\ndate: demain\ntags: [a]\nsource: javascript:x\n---\nElle est ouverte.'
    const { articles, diagnostics } = markdown.parse(text, 'p.md')
    expect(articles[0]).toMatchObject({ title: '2020', date: null, source: null })
    expect(codes(diagnostics)).toEqual(['invalid-yaml 4', 'impossible-date 3', 'unsafe-source 5'])
  })

  test('broken front matter loses no text', () => {
    const { articles, diagnostics } = markdown.parse('---\ntitle: [\n---\nElle est ouverte.', 'p.md')
    expect(articles[0]?.paragraphs).toHaveLength(1)
    expect(diagnostics.map(({ code }) => code)).toContain('invalid-yaml')
  })
})

describe('JSON Lines', () => {
  test('an object a line', () => {
    const text = `${JSON.stringify({ title: 'Une passerelle', date: '2020-07-08', source: 'https://example.org/p', text: 'Un.\n\n Deux.', id: 7 })}\n`
    const { articles, diagnostics } = jsonLines.parse(`\n${text}`, 'a.jsonl')
    expect(diagnostics).toEqual([])
    expect(articles).toMatchObject([
      {
        title: 'Une passerelle',
        line: 2,
        paragraphs: [
          { line: 2, text: 'Un.' },
          { line: 2, text: 'Deux.' },
        ],
      },
    ])
  })

  test('what is no object is in no article', () => {
    const { articles, diagnostics } = jsonLines.parse(
      '{"title":\n[1]\n"x"\n{"__proto__":{"title":"y"}}',
      'a.jsonl',
    )
    expect(codes(diagnostics).slice(0, 3)).toEqual(['orphan-text 1', 'orphan-text 2', 'orphan-text 3'])
    expect(articles).toMatchObject([{ title: '', line: 4, lang: 'fr' }])
  })
})
