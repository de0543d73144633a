import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { hashes } from './hashes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = join(root, 'test-results/built-again')
const corpus = join(scratch, 'corpus')
const texts = join(corpus, '00000.txt')
const folder = (name: string): string => join(scratch, name)
const command = (name: string): string[] => ['src/build/launch.js', 'bench/buildOnce', corpus, folder(name)]

/** Builds into a folder, over what is there; returns the hashes of its files. */
function build(name: string): Record<string, string> {
  execFileSync(process.execPath, command(name), { cwd: root, stdio: 'ignore' })
  return hashes(folder(name))
}

/** Begins to build into a folder and kills the process as soon as `reached` is true. */
async function kill(name: string, reached: () => boolean): Promise<void> {
  const building = spawn(process.execPath, command(name), { cwd: root, stdio: 'ignore' })
  const ended = new Promise((resolve) => building.on('exit', (_code, signal) => resolve(signal)))
  while (building.exitCode === null && !reached()) await setTimeout(2)
  building.kill('SIGKILL')
  expect(await ended, 'the build was over before it could be killed').toBe('SIGKILL')
}

/** Puts other words in the place of the first of some. */
function change(from: string, to: string): void {
  const text = readFileSync(texts, 'utf8')
  expect(text).toContain(from)
  writeFileSync(
    texts,
    text.replace(from, () => to),
  )
}

test('what is built over an earlier build, whole or killed, is what is built from nothing', async () => {
  // A dozen seconds; on a busy machine many times that.
  test.setTimeout(1_200_000)
  rmSync(scratch, { recursive: true, force: true })
  const generate = ['--import', 'tsx', 'src/build/bench/generate.ts', corpus, '30']
  execFileSync(process.execPath, generate, { cwd: root })
  const original = readFileSync(texts, 'utf8')
  const before = build('kept')

  // An article less, and with it its pages, and another one with other words.
  const [article = ''] = original.split(/(?<=source\/\S+\n)/)
  change(article, '')
  change('le mois de septembre', 'le mois de mars')
  const after = build('clean')
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length)
  expect(build('kept')).toEqual(after)

  // Killed while pages are written, with none there before.
  await kill('killed', () => existsSync(join(folder('killed'), 'q')))
  expect(hashes(folder('killed'))).not.toEqual(after)
  expect(build('killed')).toEqual(after)

  // Killed at the first file that is written over a whole site.
  writeFileSync(texts, original)
  const first = join(folder('kept'), 'corpus.json')
  const { mtimeMs } = statSync(first)
  await kill('kept', () => existsSync(first) && statSync(first).mtimeMs !== mtimeMs)
  expect(build('kept')).toEqual(before)
})
