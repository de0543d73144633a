import { describe, expect, test } from 'vitest'
import { diagnose, type Diagnostic, type Place } from '#corpus/diagnostics.ts'
import { codeFrame } from './codeFrame.ts'
import { escapeControls, widthOf } from './escape.ts'
import { progress } from './progress.ts'
import { exitCodeOf, frames } from './report.ts'

const WORDS = { message: 'Something is wrong.', found: 'x', expected: 'y', hint: 'z' }

function said(place: Place, more: Partial<typeof WORDS> = {}): Diagnostic {
  return diagnose('unsafe-source', place, { ...WORDS, ...more })
}

describe('code frame', () => {
  test('shows the line with the place that is meant', () => {
    expect(codeFrame(said({ file: 'a.txt', line: 12, column: 8 }), 'source/ftp://a.b')).toBe(
      [
        'a.txt:12:8  error  unsafe-source',
        '  Something is wrong.',
        '  12 | source/ftp://a.b',
        '     |        ^',
        '  found     x',
        '  expected  y',
        '  hint      z',
        '',
      ].join('\n'),
    )
  })

  test('a range, and a whole file', () => {
    expect(codeFrame(said({ file: 'a.txt', line: 3, endLine: 5, column: 1 }), 'x')).toMatch(
      /^a\.txt:3-5:1 {2}error/,
    )
    expect(codeFrame(said({ file: 'a.txt' }), null)).toMatch(
      /^a\.txt {2}error {2}unsafe-source\n {2}Something is wrong\.\n {2}found/,
    )
  })

  test('signs that would write on the terminal are spelt out, and the caret stays in its place', () => {
    const frame = codeFrame(
      said({ file: 'a\u001b[2J.txt', line: 1, column: 4 }, { found: '\u202e' }),
      '\u0007é\u0301X',
    )
    expect(frame).toContain('a\\u{1b}[2J.txt:1:4')
    expect(frame).toContain('  1 | \\u{7}é\u0301X\n    |       ^')
    expect(frame).toContain('found     \\u{202e}')
  })

  test('of a long line the part around the place', () => {
    const [, , line = '', caret = ''] = codeFrame(
      said({ file: 'a', line: 1, column: 501 }),
      `${'a'.repeat(500)}X${'b'.repeat(500)}`,
    ).split('\n')
    expect(line.length).toBeLessThan(120)
    expect(line.charAt(caret.indexOf('^'))).toBe('X')
  })

  test('a column beyond the line, or none', () => {
    expect(codeFrame(said({ file: 'a', line: 1, column: 99 }), 'abc')).toContain('|    ^')
    expect(codeFrame(said({ file: 'a', line: 1 }), '')).toContain('1 | \n')
  })
})

test('width is counted in columns', () => {
  expect(widthOf('a习🙂é\u0301')).toBe(6)
  expect(escapeControls('a\tb\u2028\ud800')).toBe('a\\u{9}b\\u{2028}\\u{d800}')
})

test('a flood of one code is counted', () => {
  const list = Array.from({ length: 120 }, (_, i) => said({ file: 'a', line: i + 1, column: 1 }))
  const printed = [...frames(list, () => null)]
  expect(printed).toHaveLength(51)
  expect(printed.at(-1)).toBe('… and 70 more unsafe-source: “check --json” names every one.\n')
})

test('exit codes', () => {
  const error = said({ file: 'a' })
  const warning = diagnose('no-source', { file: 'a' }, WORDS)
  const info = diagnose('stray-date', { file: 'a' }, WORDS)
  expect([
    exitCodeOf([error], 'normal'),
    exitCodeOf([error], 'lenient'),
    exitCodeOf([error], 'strict'),
  ]).toEqual([1, 0, 1])
  expect([
    exitCodeOf([warning], 'normal'),
    exitCodeOf([warning], 'lenient'),
    exitCodeOf([warning], 'strict'),
  ]).toEqual([0, 0, 1])
  expect(exitCodeOf([info], 'strict')).toBe(0)
})

function shown(isTTY: boolean, times: readonly number[]): string {
  let written = ''
  let time = 0
  const output = { isTTY, columns: 60, write: (text: string) => (written += text) }
  const bar = progress(output, 'files', () => time)
  times.forEach((at, i) => {
    time = at
    bar.step(i + 1, times.length)
  })
  bar.end()
  return written
}

/** What is written when so much of 10 000 is done at a time. */
function shownAt(time: number, done: number): string {
  let written = ''
  let clock = 0
  const bar = progress({ write: (text) => (written += text) }, 'articles', () => clock)
  clock = time
  bar.step(done, 10_000)
  return written
}

describe('progress', () => {
  test('short work shows nothing', () => {
    expect(shown(true, [0, 500, 999])).toBe('')
    expect(shown(false, [0, 500, 999])).toBe('')
  })

  test('a bar on a terminal, which is cleared', () => {
    expect(shown(true, [0, 1000, 1050, 1200])).toMatch(
      /^\r█{12}░{12} 2\/4 files, about 1 s left +\r█{24} 4\/4 files +\r +\r$/,
    )
  })

  test('plain lines elsewhere', () => {
    expect(shown(false, [0, 1500, 5000, 12_000])).toBe('files: 2 of 4, about 2 s left\nfiles: 4 of 4\n')
  })

  test('says how long the rest takes, once that can be known', () => {
    expect(shownAt(2000, 100)).toBe('articles: 100 of 10000\n')
    expect(shownAt(2000, 500)).toBe('articles: 500 of 10000, about 38 s left\n')
    expect(shownAt(60_000, 2000)).toBe('articles: 2000 of 10000, about 4 min left\n')
    expect(shownAt(60_000, 0)).toBe('articles: 0 of 10000\n')
  })
})
