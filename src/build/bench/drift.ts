/**
 * `node --import tsx src/build/bench/drift.ts [FOLDER [SEED]] [--plain]`: what edits do to links, per kind of edit, over
 * a folder of dumps (the sample corpus when left out) and over a generated one. `--plain` reads without the engine.
 */
import { readCorpus } from '#corpus/readCorpus.ts'
import type { Draft } from './drift/draft.ts'
import type { Figures } from './drift/measure.ts'
import { plainReader, type Reader } from './drift/plainReader.ts'
import { SCENARIOS } from './drift/scenarios.ts'
import { draftOfFolder, generatedDraft } from './drift/sources.ts'
import { seeded } from './seeded.ts'
import { table } from './table.ts'

const GENERATED = 300

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

function nameOf(index: number): string {
  return SCENARIOS[index]?.name ?? ''
}

function report(title: string, draft: Draft, read: Reader, seed: number): void {
  const figures = SCENARIOS.map(({ run }, index) => run(draft, read, seeded(seed + index)))
  table(
    title,
    HEADS,
    figures.map((one, index) => row(nameOf(index), one)),
  )
  for (const [index, { wrongOnes }] of figures.entries()) {
    for (const { published, leadsTo } of wrongOnes)
      process.stdout.write(`\nwrong (${nameOf(index)})\n  ${published}\n→ ${leadsTo}\n`)
  }
}

const args = process.argv.slice(2)
const [folder = 'corpus', seed = '1'] = args.filter((arg) => !arg.startsWith('--'))
const read: Reader = args.includes('--plain') ? plainReader : (texts) => readCorpus({ texts }).articles
report(`Texts of ${folder}`, draftOfFolder(folder), read, Number(seed))
report(`${GENERATED} generated communiqués`, generatedDraft(GENERATED, Number(seed)), read, Number(seed))
