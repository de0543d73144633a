import { readCorpus } from '#corpus/readCorpus.ts'
import { asDump, communiques } from './generate/communiques.ts'
import { table } from './table.ts'

const SIZES = [250, 500, 1000, 2000]
const PER_FILE = 250

/** Prints how fast texts become a corpus, and that no text, however hostile, costs more than its length. */
export function readingBench(): void {
  readCorpus({ texts: generated(20) })
  const rows = SIZES.map((count) => {
    const texts = generated(count)
    const { ms, quotations } = timed(texts)
    const signs = texts.reduce((sum, { text }) => sum + text.length, 0)
    return [count, quotations, (signs / 1e6).toFixed(1), ms.toFixed(0), ((count / ms) * 1000).toFixed(0)]
  })
  table('Reading, one core', ['articles', 'quotations', 'million signs', 'ms', 'articles/s'], rows)
  const growth = HOSTILE.map(([name, make]) => [
    name,
    ...[1, 2, 4].map((times) => costOf(make(times * STEP)).toFixed(0)),
  ])
  table('Hostile lines: ms for 1, 2 and 4 parts (linear when they double)', ['line', '1', '2', '4'], growth)
}

function generated(count: number): { file: string; text: string }[] {
  const files: { file: string; text: string }[] = []
  let dumps: string[] = []
  for (const communique of communiques(count, 1)) {
    dumps.push(asDump(communique))
    if (dumps.length < PER_FILE) continue
    files.push({ file: `${files.length}.txt`, text: dumps.join('') })
    dumps = []
  }
  return [...files, { file: `${files.length}.txt`, text: dumps.join('') }]
}

function timed(texts: readonly { file: string; text: string }[]): { ms: number; quotations: number } {
  const start = performance.now()
  const { articles } = readCorpus({ texts })
  const ms = performance.now() - start
  return { ms, quotations: articles.reduce((sum, { quotations }) => sum + quotations.length, 0) }
}

function costOf(line: string): number {
  return timed([{ file: 'a.txt', text: `Titre – 2024/01/01\n${line}\nsource/https://example.org/a` }]).ms
}

/** Repetitions of the shortest of three lines; the longest stay below the length from which nothing is attributed. */
const STEP = 1200

/** What has made parsers of text quadratic before. */
const HOSTILE: readonly (readonly [name: string, make: (times: number) => string])[] = [
  ['que', (n) => `La maire a dit ${'que '.repeat(n)}`],
  [', ajoutant que oui', (n) => `La maire a dit que oui${', ajoutant que oui'.repeat(n)}.`],
  [', a-t-elle dit, oui', (n) => `Oui${', a-t-elle dit, oui'.repeat(n)}.`],
  ['a dit qu’il', (n) => `Il ${'a dit qu’il '.repeat(n)}oui.`],
  ['«', (n) => '« '.repeat(n)],
  ['« a »', (n) => '« a » '.repeat(n)],
  ['commas', (n) => 'a, '.repeat(n)],
  ['selon lui', (n) => 'selon lui '.repeat(n)],
  ['names joined by et', (n) => `${'Ana Lund et '.repeat(n)}Paul Verney ont dit que oui.`],
  [
    'a new name a sentence',
    (n) => Array.from({ length: n }, (_, i) => `M. N${i.toString(36)}x a dit que oui.`).join(' '),
  ],
  ['pronouns', (n) => 'Il a dit que oui. '.repeat(n)],
  ['initials', (n) => 'A. '.repeat(n)],
  ['one word', (n) => 'a'.repeat(10 * n)],
  ['days', (n) => 'mercredi 8 juillet '.repeat(n)],
]
