/**
 * `node --import tsx src/build/bench/drift.ts [FOLDER [SEED]] [--plain]`: what edits do to links, per kind of edit, over
 * a folder of dumps (the sample corpus when left out) and over a generated one. `--plain` reads without the engine.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseDump } from '#corpus/parse/parseDump.ts'
import { readCorpus } from '#corpus/readCorpus.ts'
import { type Draft, draftArticle } from './drift/draft.ts'
import type { Figures } from './drift/measure.ts'
import { plainReader, type Reader } from './drift/plainReader.ts'
import { SCENARIOS } from './drift/scenarios.ts'
import { communiques } from './generate/communiques.ts'
import { seeded } from './seeded.ts'
import { table } from './table.ts'

const GENERATED = 300
const PER_FILE = 25

/** The dumps of a folder as a draft. */
export function draftOfFolder(folder: string): Draft {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const files = names.map((name) => {
    const { articles } = parseDump(readFileSync(join(folder, name), 'utf8'), name)
    return {
      name,
      articles: articles.map(({ title, date, source, paragraphs }) =>
        draftArticle({
          title,
          date,
          url: source?.url ?? null,
          paragraphs: paragraphs.map(({ text }) => text),
        }),
      ),
    }
  })
  return { files }
}

/** A generated draft of `count` communiqués. */
export function generatedDraft(count: number, seed: number): Draft {
  const articles = Array.from(communiques(count, seed), draftArticle)
  const names = Array.from({ length: Math.ceil(count / PER_FILE) }, (_, n) => n)
  return {
    files: names.map((n) => ({
      name: `${n}.txt`,
      articles: articles.slice(n * PER_FILE, (n + 1) * PER_FILE),
    })),
  }
}

function row(name: string, figures: Figures): (string | number)[] {
  const { published, live, moved, lost, alike, reached, wrong, takenOver, wrongArticles, silent } = figures
  const survival = alike === 0 ? '–' : `${((100 * reached) / alike).toFixed(2)} %`
  return [name, published, live, moved, lost, survival, wrong, takenOver, wrongArticles, silent]
}

const HEADS = [
  'edit',
  'published',
  'live',
  'moved',
  'lost',
  'survival',
  'wrong',
  'taken over',
  'wrong articles',
  'silent',
]

function report(title: string, draft: Draft, read: Reader, seed: number): void {
  const rows = SCENARIOS.map(({ name, run }, index) => row(name, run(draft, read, seeded(seed + index))))
  table(title, HEADS, rows)
}

const args = process.argv.slice(2)
const [folder = 'corpus', seed = '1'] = args.filter((arg) => !arg.startsWith('--'))
const read: Reader = args.includes('--plain') ? plainReader : (texts) => readCorpus({ texts }).articles
report(`Texts of ${folder}`, draftOfFolder(folder), read, Number(seed))
report(`${GENERATED} generated communiqués`, generatedDraft(GENERATED, Number(seed)), read, Number(seed))
