import { assert, constantFrom, array, property, string, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '#format/corpus.ts'
import { findStatements } from './findStatements.ts'
import type { Statement } from './statement.ts'
import { paragraphsOf } from './testing/bracketed.ts'

const PIECES = [
  'M. Roux a dit que ',
  'la loi passera',
  ', ',
  '. ',
  '« ',
  ' »',
  '"',
  ' : ',
  'a-t-il dit',
  ', ajoutant que ',
  'selon elle',
  ' et ',
  'Le maire',
  ' a salué ',
  'la décision',
  ' qui ',
  '— ',
  '(',
  ')',
  '…',
  '? ',
  "l'",
  'qu’',
  '’’',
  '\u00a0',
  'œ',
  '𝒜',
  'e\u0301',
  'il a été rappelé que ',
  ', mais ',
  'comme l’a rappelé ',
  'la promesse de ',
]

const prose: Arbitrary<string> = array(constantFrom(...PIECES), { maxLength: 40 }).map((parts) =>
  parts.join(''),
)
const article: Arbitrary<string[]> = array(prose, { minLength: 1, maxLength: 4 })

function expectInBounds(spans: readonly Span[], text: string) {
  let last = 0
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}

function placeOf({ paragraph, content }: Pick<Statement, 'paragraph' | 'content'>): number {
  return paragraph * 1e6 + (content[0]?.[0] ?? 0)
}

function check(texts: string[]) {
  const { statements, unclosedMarks } = findStatements(paragraphsOf(...texts))
  statements.forEach((one, index) => {
    const text = texts[one.paragraph] ?? ''
    expect(one.content.length).toBeGreaterThan(0)
    expectInBounds(one.content, text)
    expectInBounds(one.cue, texts[one.cueParagraph] ?? '')
    expectInBounds(one.source, texts[one.cueParagraph] ?? '')
    expect(one.parent === null ? one.paragraph : statements[one.parent]?.paragraph).toBe(one.paragraph)
    expect(one.voice.from === 'statement' ? statements[one.voice.sameVoiceAs] : one).toBeDefined()
    expect(one.continues).not.toBe(index)
    expect(placeOf(one)).toBeLessThanOrEqual(
      placeOf(statements[index + 1] ?? { paragraph: Infinity, content: [] }),
    )
  })
  for (const { paragraph, span } of unclosedMarks) expectInBounds([span], texts[paragraph] ?? '')
}

/** Of two contents that share a word one lies wholly in the other, and no word lies in more than four. */
function checkLevels(texts: string[]) {
  const { statements } = findStatements(paragraphsOf(...texts))
  const depth = texts.map((text) => new Uint8Array(text.length))
  for (const { paragraph, content } of statements)
    for (const [start, end] of content)
      for (let i = start; i < end; i++) depth[paragraph]?.fill((depth[paragraph]?.[i] ?? 0) + 1, i, i + 1)
  for (const counts of depth) expect(Math.max(0, ...counts)).toBeLessThanOrEqual(4)
  statements.forEach((one, index) => {
    const next = statements[index + 1]
    if (next?.paragraph !== one.paragraph) return
    const shares = one.content.some(([s, e]) => next.content.some(([from, to]) => s < to && from < e))
    const inside = next.content.every(([s, e]) => one.content.some(([from, to]) => from <= s && e <= to))
    expect(!shares || inside).toBe(true)
  })
}

describe('levels', () => {
  test('nest and never cross, whatever the text', () =>
    assert(property(article, checkLevels), { numRuns: 300 }))
  test.each(['Il a dit qu’il ', 'selon lui ', 'Roux dit que ', '« a dit '])(
    'stay few where %j repeats',
    (part) => {
      expect.hasAssertions()
      checkLevels([`${part.repeat(300)}la loi passera.`])
    },
  )
})

describe('spans', () => {
  test('lie in their paragraph, in order, without overlap, whatever the text', () =>
    assert(property(article, check), { numRuns: 400 }))
  test('and whatever the characters', () =>
    assert(property(array(string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }), check), {
      numRuns: 200,
    }))
  test('are the same on a second reading', () =>
    assert(
      property(article, (texts) => {
        expect(findStatements(paragraphsOf(...texts))).toEqual(findStatements(paragraphsOf(...texts)))
      }),
      { numRuns: 100 },
    ))
})

const TEMPLATES = [
  '{S} a {V} que la loi passera, ajoutant que le pont rouvrira.',
  'Le pont, a {V} {S}, est sûr.',
  '« Le pont est sûr », a {V} {S}.',
  'Selon {S}, le pont est sûr.',
  'Notant que l’eau monte, {S} a {V} que le pont tiendrait.',
]
const SUBJECTS = [
  'M. Roux',
  'Mme Lune',
  'Awa Cissé',
  'le président',
  'la présidente',
  'les deux ministres',
  'la Chine',
  'l’OMS',
]
const VERBS = ['affirmé', 'déclaré', 'indiqué', 'expliqué', 'répondu', 'rappelé', 'souligné']

/** Words without what the alterations change. */
function bare(words: string): string {
  return words.replaceAll(/[’']/gu, "'").replaceAll('\u00a0', ' ').toLowerCase()
}

/** The words of each statement, with the subject and the verb named alike. */
function shape(template: string, subject: string, verb: string, alter: (text: string) => string) {
  const plural = subject.startsWith('les') ? template.replaceAll(' a {V}', ' ont {V}') : template
  const filled = plural.replace('{S}', subject).replace('{V}', verb)
  const text = alter(filled.slice(0, 1).toUpperCase() + filled.slice(1))
  return findStatements(paragraphsOf(text)).statements.map((one) => ({
    rule: one.rule,
    kind: one.kind,
    content: one.content.map(([start, end]) => bare(text.slice(start, end))),
    source: one.source.map(([start, end]) => bare(text.slice(start, end)).replace(bare(subject), 'S')),
  }))
}

const ALTERATIONS: Readonly<Record<string, (text: string) => string>> = {
  'straight apostrophes': (text) => text.replaceAll('’', "'"),
  'typographic apostrophes': (text) => text.replaceAll("'", '’'),
  'no-break spaces in the marks': (text) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
  'marks without spaces': (text) => text.replaceAll('« ', '«').replaceAll(' »', '»'),
  'curly marks': (text) => text.replaceAll('« ', '“').replaceAll(' »', '”'),
  'straight marks': (text) => text.replaceAll('« ', '"').replaceAll(' »', '"'),
}

describe('changes that change nothing', () => {
  test.each(TEMPLATES)('the subject or the verb in %s', (template) => {
    const wanted = shape(template, 'M. Roux', 'affirmé', (text) => text)
    expect(wanted.length).toBeGreaterThan(0)
    assert(
      property(tuple(constantFrom(...SUBJECTS), constantFrom(...VERBS)), ([subject, verb]) => {
        expect(shape(template, subject, verb, (text) => text)).toEqual(wanted)
      }),
    )
  })
  test.each(Object.entries(ALTERATIONS))('%s', (_, alter) => {
    for (const template of TEMPLATES)
      expect(shape(template, 'M. Roux', 'affirmé', alter)).toEqual(
        shape(template, 'M. Roux', 'affirmé', (text) => text),
      )
  })
})

const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  que: (n) => 'que '.repeat(n),
  ajoutant: (n) => `M. Roux a dit que oui${', ajoutant que'.repeat(n)}`,
  guillemets: (n) => '« '.repeat(n),
  selon: (n) => 'selon M. Roux, '.repeat(n),
  nested: (n) => 'il dit que '.repeat(n),
  relatives: (n) => 'le maire, qui a dit que oui, '.repeat(n),
}

/** Milliseconds of this process, not of the clock, with generous bounds: what is quadratic takes minutes here. */
describe('hostile text', () => {
  test.each(Object.entries(HOSTILE))('%s is read in linear work', (_, make) => {
    findStatements(paragraphsOf(make(2000)))
    const took = (n: number) => {
      const before = process.cpuUsage()
      findStatements(paragraphsOf(make(n)))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    const small = Math.min(took(3000), took(3000))
    expect(took(12000)).toBeLessThan(12 * small + 3000)
  })
})
