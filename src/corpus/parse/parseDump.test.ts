import { describe, expect, test } from 'vitest'
import { parseDump } from './parseDump.ts'

const BODY = 'La maire de Belmont a inauguré la passerelle devant une foule nombreuse.'
const SOURCE = 'source/https://www.example.org/belmont'

/** `code line` or `code line-endLine` of every diagnostic, in order of lines. */
function said(text: string): string[] {
  return parseDump(text, 'f.txt')
    .diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ code, line, endLine }) => `${code} ${line}${endLine === null ? '' : `-${endLine}`}`)
}

function headers(text: string): [string, string | null][] {
  return parseDump(text, 'f.txt').articles.map(({ title, date }) => [title, date])
}

function dump(...lines: string[]): string {
  return lines.join('\n')
}

describe('header', () => {
  test.each([
    ['Une passerelle – 2020/07/08', 'Une passerelle', '2020-07-08'],
    ['Une passerelle — 2020-07-08', 'Une passerelle', '2020-07-08'],
    ['Une passerelle - 2020/07/08', 'Une passerelle', '2020-07-08'],
    ['Une passerelle-2020-07-08', 'Une passerelle', '2020-07-08'],
    ['Une passerelle\u00a0\u202f–\u00a0 2020/07/08  ', 'Une passerelle', '2020-07-08'],
    ['Une passerelle – le retour – 2020/07/08', 'Une passerelle – le retour', '2020-07-08'],
    ['Paris-Belmont - Une passerelle - 2020-07-08', 'Paris-Belmont - Une passerelle', '2020-07-08'],
    ['Une passerelle – 08/07/2020', 'Une passerelle', '2020-07-08'],
    ['Une passerelle – 8 juillet 2020', 'Une passerelle', '2020-07-08'],
    ['Une passerelle – 1er janvier 2021', 'Une passerelle', '2021-01-01'],
    ['Une passerelle – 1ER JANVIER 2021', 'Une passerelle', '2021-01-01'],
    ['Une passerelle – mercredi 8 juillet 2020', 'Une passerelle', '2020-07-08'],
    ['Une passerelle – 12 ao\u0302ut 2020'.replace('o\u0302u', 'ou\u0302'), 'Une passerelle', '2020-08-12'],
    ['Une passerelle – 3 fe\u0301vrier 2020', 'Une passerelle', '2020-02-03'],
    ['Une passerelle – 2020/7/8', 'Une passerelle', '2020-07-08'],
    ['Une passerelle ‒ 2020/07/08', 'Une passerelle', '2020-07-08'],
  ])('%s', (line, title, date) => {
    expect(headers(dump(line, BODY, SOURCE))).toEqual([[title, date]])
    expect(said(dump(line, BODY, SOURCE))).toEqual([])
  })

  test('forms of the start of a file stand after a source line and after a blank line too', () => {
    const text = dump(
      'A – 08/07/2020',
      BODY,
      SOURCE,
      'B – 9 juillet 2020',
      BODY,
      `${SOURCE}/2`,
      '',
      'C – 10/07/2020',
      BODY,
      '',
      'D – 11 juillet 2020',
      BODY,
    )
    expect(headers(text).map(([title]) => title)).toEqual(['A', 'B', 'C', 'D'])
  })

  test('elsewhere they are a paragraph, and named', () => {
    const text = dump('A – 2020/07/08', BODY, 'B – 9 juillet 2020', BODY, SOURCE)
    expect(headers(text)).toHaveLength(1)
    expect(parseDump(text, 'f.txt').articles[0]?.paragraphs).toHaveLength(3)
    expect(said(text)).toEqual(['header-in-body 3'])
  })

  test('a plain date opens an article anywhere, also without a source line before it', () => {
    expect(headers(dump('A – 2020/07/08', BODY, 'B – 2020-07-09', BODY))).toHaveLength(2)
    expect(said(dump('A – 2020/07/08', BODY, 'B – 2020-07-09', BODY))).toEqual(['no-source 1', 'no-source 3'])
  })

  test.each([
    'Le texte est daté du 2020/07/08.',
    'Réunion du 2020-07-08 – suite',
    '2020-07-08',
    'La réunion a eu lieu le 8 juillet 2020',
  ])('no header: %s', (line) => {
    expect(headers(dump('A – 2020/07/01', line, SOURCE))).toHaveLength(1)
  })

  test.each(['2020/02/30', '2021-02-29', '2020/13/01', '2020/00/10', '2020-04-31', '0000-01-01'])(
    'a date that no calendar knows: %s',
    (date) => {
      expect(headers(dump(`A – ${date}`, BODY, SOURCE))).toEqual([['A', null]])
      expect(said(dump(`A – ${date}`, BODY, SOURCE))).toEqual(['impossible-date 1'])
    },
  )

  test('29 February of a leap year is a date', () => {
    expect(headers(dump('A – 2020/02/29', BODY, SOURCE))).toEqual([['A', '2020-02-29']])
    expect(said(dump('A – 31 février 2020', BODY, SOURCE))).toEqual(['impossible-date 1'])
  })

  test('without a title', () => {
    expect(said(dump('– 2020/07/08', BODY, SOURCE))).toEqual(['no-title 1'])
    expect(headers(dump('– 2020/07/08', BODY, SOURCE))).toEqual([['', '2020-07-08']])
  })

  test('two in a row: the first has no text and no source', () => {
    expect(said(dump('A – 2020/07/08', 'B – 2020/07/09', BODY, SOURCE))).toEqual(['no-source 1', 'no-body 1'])
  })
})

describe('source', () => {
  test.each([
    'source/https://www.example.org/a',
    'source: https://www.example.org/a',
    'Source : https://www.example.org/a',
    'SOURCE:https://www.example.org/a',
    'source / https://www.example.org/a',
    'Source\u00a0:\u202fhttps://www.example.org/a',
  ])('%s', (line) => {
    const { articles, diagnostics } = parseDump(dump('A – 2020/07/08', BODY, line), 'f.txt')
    expect(articles[0]?.source).toEqual({
      url: 'https://www.example.org/a',
      site: 'example.org',
      archive: null,
    })
    expect(articles[0]?.paragraphs).toHaveLength(1)
    expect(diagnostics).toEqual([])
  })

  test('an address that ends like a header is an address', () => {
    const text = dump('A – 2020/07/08', BODY, 'source/https://example.org/visite-2020-07-08')
    expect(parseDump(text, 'f.txt').articles.map(({ source }) => source?.url)).toEqual([
      'https://example.org/visite-2020-07-08',
    ])
  })

  test.each([
    'javascript:alert(1)',
    'ftp://example.org/a',
    'https://moi:secret@example.org/a',
    'https://moi@example.org/a',
    'data:text/html,<b>',
    'example.org/a',
    'pas une adresse',
    'https://',
  ])('never a link: %s', (address) => {
    const { articles } = parseDump(dump('A – 2020/07/08', BODY, `source/${address}`), 'f.txt')
    expect(articles[0]?.source).toBeNull()
    expect(said(dump('A – 2020/07/08', BODY, `source/${address}`))).toEqual(['unsafe-source 3'])
  })

  test('a password is not repeated', () => {
    const text = dump(
      'A – 2020/07/08',
      BODY,
      'source/https://ana:secret@example.org/a',
      'source/http://ana:secret@b.c',
    )
    expect(JSON.stringify(parseDump(text, 'f.txt'))).not.toContain('secret')
  })

  test('what an address may not hold is written as the URL standard writes it', () => {
    const { articles } = parseDump(
      dump('A – 2020/07/08', BODY, 'source/https://example.org/a "b" <c>\u202e'),
      'f.txt',
    )
    expect(articles[0]?.source?.url).toBe('https://example.org/a%20%22b%22%20%3Cc%3E%E2%80%AE')
    expect(
      parseDump(dump('A – 2020/07/08', BODY, 'source/https:example.org/a'), 'f.txt').articles[0]?.source?.url,
    ).toBe('https://example.org/a')
  })

  test('left empty it still ends the article', () => {
    expect(said(dump('A – 2020/07/08', BODY, 'source/', BODY))).toEqual(['no-source 3', 'orphan-text 4-4'])
  })

  test('who is named instead of an address is a line of the text', () => {
    const text = dump('A – 2020/07/08', BODY, 'Source : mairie de Belmont', SOURCE)
    expect(parseDump(text, 'f.txt').articles[0]?.paragraphs[1]).toEqual({
      line: 3,
      kind: 'note',
      text: 'Source : mairie de Belmont',
    })
  })
})

describe('lines outside an article', () => {
  test('with a source line below they are an article without a date', () => {
    const text = dump('Une passerelle', BODY, SOURCE)
    expect(headers(text)).toEqual([['Une passerelle', null]])
    expect(said(text)).toEqual(['missing-date 1'])
  })

  test('also after a source line', () => {
    const text = dump('A – 2020/07/08', BODY, SOURCE, '', 'Une passerelle', '', BODY, `${SOURCE}/2`)
    expect(headers(text)).toEqual([
      ['A', '2020-07-08'],
      ['Une passerelle', null],
    ])
    expect(said(text)).toEqual(['missing-date 5'])
  })

  test('before a header or the end they are in no article', () => {
    const text = dump(
      'Accueil',
      'Presse',
      '',
      'A – 2020/07/08',
      BODY,
      SOURCE,
      '',
      'Mentions légales',
      'Plan du site',
      '',
    )
    expect(headers(text)).toHaveLength(1)
    expect(said(text)).toEqual(['orphan-text 1-2', 'orphan-text 8-9'])
  })

  test('a stray source line', () => {
    expect(said(dump(SOURCE, 'A – 2020/07/08', BODY, SOURCE, SOURCE))).toEqual([
      'orphan-text 1',
      'orphan-text 5',
    ])
  })

  test('a title alone', () => {
    expect(said(dump('Une passerelle', SOURCE))).toEqual(['missing-date 1', 'no-body 1'])
  })
})

describe('paragraphs', () => {
  test('are the lines as written, trimmed, and nothing else', () => {
    const line = '\u00a0 « L’\u200beau\u2028 est\tbonne »\u0000 e\u0301 !  '
    const { articles } = parseDump(dump('A – 2020/07/08', line, SOURCE), 'f.txt')
    expect(articles[0]?.paragraphs[0]?.text).toBe(line.trim())
  })

  test('end at CR LF, LF and CR only', () => {
    const text = `A – 2020/07/08\r\n${BODY}\r${BODY}\n${BODY}\u2028${BODY}\u0085${BODY}\f${BODY}\n${SOURCE}`
    expect(parseDump(text, 'f.txt').articles[0]?.paragraphs.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  test('a date alone is a note, named, and never the date of the article', () => {
    const text = dump('A – 2020/07/08', BODY, 'le 19/12/2019', SOURCE)
    const { articles, diagnostics } = parseDump(text, 'f.txt')
    expect(articles[0]).toMatchObject({
      date: '2020-07-08',
      paragraphs: [{ kind: 'text' }, { kind: 'note' }],
    })
    expect(diagnostics).toMatchObject([
      { code: 'stray-date', line: 3, endLine: null, column: 1, severity: 'info' },
    ])
  })

  test.each([
    ['note', 'Par Claire Dumoulin'],
    ['note', 'Photo : Paul Verney / Agence Belmont'],
    ['note', 'Belmont, le 3 mars 2020'],
    ['note', 'Clara Marie Fontaine'],
    ['text', 'La maire refuse'],
    ['text', 'Elle se tait'],
    ['text', 'Par Claire Dumoulin.'],
    ['text', '« Jamais de la vie »'],
    ['text', 'Mme Dumoulin :'],
    ['text', 'Photo de la passerelle et de ses neuf piles neuves'],
  ])('%s: %s', (kind, line) => {
    const { articles } = parseDump(dump('A – 2020/07/08', line, SOURCE), 'f.txt')
    expect(articles[0]?.paragraphs[0]?.kind).toBe(kind)
  })

  test('a line of more than 100 000 units is kept and named', () => {
    const long = 'mot '.repeat(25_001).trim()
    const { articles } = parseDump(dump('A – 2020/07/08', long, SOURCE), 'f.txt')
    expect(articles[0]?.paragraphs[0]?.text).toBe(long)
    expect(said(dump('A – 2020/07/08', long, SOURCE))).toEqual(['over-long-line 2'])
    expect(said(dump('A – 2020/07/08', 'x'.repeat(100_000), SOURCE))).toEqual([])
  })
})

test('an article knows where it begins and ends', () => {
  const text = dump('', 'A – 2020/07/08', '', BODY, '', SOURCE)
  expect(parseDump(text, 'dossier/f.txt').articles[0]).toMatchObject({
    file: 'dossier/f.txt',
    line: 2,
    endLine: 6,
    lang: 'fr',
  })
})

test('a column counts from the start of the line as it was written', () => {
  const [indented] = parseDump(dump('A – 2020/07/08', BODY, '  le 19/12/2019', SOURCE), 'f.txt').diagnostics
  expect(indented?.column).toBe(3)
  const [unsafe] = parseDump(dump('A – 2020/07/08', BODY, 'source/ftp://a.b'), 'f.txt').diagnostics
  expect(unsafe?.column).toBe(8)
})
