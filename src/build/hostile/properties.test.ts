import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '#format/corpus.ts'
import { readCorpus } from '#corpus/readCorpus.ts'
import { decode } from '../decode/decode.ts'
import { corpusJson } from '../export/json.ts'
import { PROJECT } from '../files/userPath.ts'
import { uncoveredLines } from './coverage.ts'
import { unsound } from './invariants.ts'

const RUNS = { numRuns: 60, seed: 20_200_708 }

/** Parts of lines: what headers, sources, cues, names and marks are made of, in any order. */
const PIECES = [
  'Ana Lund',
  'Paul Verney',
  'M. Verney',
  'Mme Lund',
  'la maire de Belmont',
  'Belmont',
  'il',
  'elle',
  'Les deux élus',
  'a dit que',
  'a déclaré',
  ', a-t-elle ajouté,',
  'selon',
  'ajoutant que',
  'a promis de',
  'aurait affirmé que',
  'qualifie de',
  '« ',
  ' »',
  '“',
  '”',
  '"',
  "'",
  '’',
  '.',
  '?',
  '!',
  '…',
  ':',
  ';',
  ',',
  ' – ',
  '-',
  '(',
  ')',
  'le pont tient',
  'l’eau monte',
  'œuvrer ensemble',
  'mardi',
  'hier',
  'le 3 mars',
  '2020/07/08',
  '8 juillet 2020',
  'source/https://example.org/a',
  'source: ',
  '\u00a0',
  '\u2028',
  '\u0301',
  '\u202e',
  '\0',
  '🙂',
  '\ud800',
  'İ',
  'ß',
  'Σ',
]
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '))
const text = fc
  .array(line, { maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)))

function read(source: string, file = 'a.txt'): Corpus {
  return readCorpus({ texts: [{ file, text: source }] })
}

describe('whatever comes', () => {
  test('any bytes are read, and no line of theirs is lost', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.constantFrom(0, 10, 13, 32, 65, 0x92, 0xc3, 0xa9, 0xff, 0xfe, 0xd8), { maxLength: 200 })
        .map((list) => Uint8Array.from(list)),
    )
    fc.assert(
      fc.property(bytes, (input) => {
        const { text: decoded } = decode(input, 'a.txt')
        const source = decoded ?? ''
        expect(uncoveredLines(read(source), 'a.txt', source)).toEqual([])
      }),
      { ...RUNS, numRuns: 200 },
    )
  })

  test('any lines make a sound corpus', () => {
    fc.assert(
      fc.property(text, (source) => {
        const corpus = read(source)
        expect(uncoveredLines(corpus, 'a.txt', source)).toEqual([])
        expect(unsound(corpus)).toEqual([])
      }),
      { ...RUNS, numRuns: 150 },
    )
  })
})

/** Whole articles with a source line each: what stands in one file or in several. */
const article = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([day, lines]) => ({
    day,
    body: lines.map((words) => `x ${words.replaceAll('source', 'y').replaceAll('2020', '')}`),
  }))

function dumpOf({ day, body }: { day: number; body: string[] }, index: number): string {
  return [
    `Titre ${index} – 2020/07/${String(day).padStart(2, '0')}`,
    ...body,
    `source/https://example.org/${index}`,
    '',
  ].join('\n')
}

/** What does not depend on files: everything but file names and lines. */
function withoutPlaces({ articles, speakers }: Corpus): unknown {
  return {
    speakers,
    articles: articles.map(({ file: _file, line: _line, paragraphs, ...rest }) => ({
      ...rest,
      paragraphs: paragraphs.map(({ kind, text: words }) => ({ kind, words })),
    })),
  }
}

test('files joined are read as files apart', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), (articles) => {
      const dumps = articles.map(dumpOf)
      const apart = readCorpus({ texts: dumps.map((source, i) => ({ file: `${i}.txt`, text: source })) })
      expect(withoutPlaces(read(dumps.join('')))).toEqual(withoutPlaces(apart))
    }),
    RUNS,
  )
})

const PROSE = [
  'Une passerelle à Belmont : l’été commence – 2020/07/08',
  'La maire de Belmont, Ana Lund, a rappelé mercredi que l’œuvre avait coûté moins que prévu.',
  'Élise Péret, son adjointe, a déclaré : « Nous avançons, c’est sûr ! » D’après elle, l’été sera beau.',
  'Le pont, a-t-elle ajouté, n’est qu’un début.',
  'source/https://www.example.org/passerelle',
].join('\n')

function idsOf({ articles, speakers }: Corpus): unknown {
  return [
    articles.map(({ id, quotations }) => [id, quotations.map((each) => [each.id, each.speakers])]),
    speakers.map(({ id }) => id),
  ]
}

test.each([
  ['CR LF', PROSE.replaceAll('\n', '\r\n')],
  ['CR', PROSE.replaceAll('\n', '\r')],
  ['a mark', `\ufeff${PROSE}`],
  ['blank lines', PROSE.replaceAll('\n', '\n\n')],
  ['indented', PROSE.replaceAll('\n', ' \n\t')],
  ['no-break spaces', PROSE.replaceAll(' ', '\u00a0')],
  ['narrow spaces before marks', PROSE.replace(/ (?=[:!»])|(?<=«) /g, '\u202f')],
  ['straight apostrophes', PROSE.replaceAll('’', "'")],
  ['NFD', PROSE.normalize('NFD')],
  ['http and no www', PROSE.replace('https://www.', 'http://')],
])('ids are the same with %s', (_name, variant) => {
  expect(read(PROSE).articles[0]?.quotations.length).toBeGreaterThan(3)
  expect(idsOf(read(variant))).toEqual(idsOf(read(PROSE)))
})

describe('the same bytes', () => {
  test('from two readings', () => {
    expect([...corpusJson(read(PROSE))]).toEqual([...corpusJson(read(PROSE))])
  })

  test('in another folder, time zone and language', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'dixit-same-'))
    try {
      cpSync(join(PROJECT, 'corpus'), join(folder, 'textes ici'), { recursive: true })
      const exported = (path: string, env: NodeJS.ProcessEnv) => {
        const command = [
          '--import',
          join(PROJECT, 'node_modules/tsx/dist/esm/index.mjs'),
          join(PROJECT, 'src/build/cli.ts'),
        ]
        return execFileSync('node', [...command, 'export', path, '--lenient'], {
          cwd: folder,
          env: { ...process.env, ...env },
          stdio: ['ignore', 'pipe', 'ignore'],
          encoding: 'utf8',
        })
      }
      const here = exported(join(PROJECT, 'corpus'), { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' })
      const there = exported('textes ici', {
        TZ: 'America/Anchorage',
        LC_ALL: 'tr_TR.UTF-8',
        LANG: 'tr_TR.UTF-8',
      })
      expect(there === here).toBe(true)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
