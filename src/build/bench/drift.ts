import { join } from 'node:path'
import { readCorpus } from '#corpus/readCorpus.ts'
import { PROJECT } from '../files/userPath.ts'
import type { Draft } from './drift/draft.ts'
import type { Figures } from './drift/measure.ts'
import type { Reader } from './drift/plainReader.ts'
import { SCENARIOS } from './drift/scenarios.ts'
import { draftOfFolder, generatedDraft } from './drift/sources.ts'
import { seeded } from './seeded.ts'
import { table } from './table.ts'

const GENERATED = 300
const SEED = 1

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

function report(title: string, draft: Draft): void {
  const figures = SCENARIOS.map(({ run }, index) => run(draft, read, seeded(SEED + index)))
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

const read: Reader = (texts) => readCorpus({ texts }).articles

/** Prints what edits do to links, per kind of edit: over the sample corpus, and over generated communiqués. */
export function driftBench(): void {
  report('Links under edits: the sample corpus', draftOfFolder(join(PROJECT, 'corpus')))
  report(`Links under edits: ${GENERATED} generated communiqués`, generatedDraft(GENERATED, SEED))
}
