/**
 * `node --import tsx src/build/bench/generate.ts FOLDER [ARTICLES [SEED]]`: a corpus of any size for benchmarks and
 * drift, written as it is made. The people, the places and what is said are invented.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { asDump, communiques } from './generate/communiques.ts'

const PER_FILE = 250

/** Writes a corpus of `count` articles into a folder, 250 a file. */
function writeCorpus(folder: string, count: number, seed: number): void {
  mkdirSync(folder, { recursive: true })
  let descriptor = -1
  let n = 0
  for (const communique of communiques(count, seed)) {
    if (n % PER_FILE === 0) {
      if (descriptor !== -1) closeSync(descriptor)
      descriptor = openSync(join(folder, `${String(n / PER_FILE).padStart(5, '0')}.txt`), 'w')
    }
    writeSync(descriptor, asDump(communique))
    n += 1
  }
  if (descriptor !== -1) closeSync(descriptor)
}

const [folder, count = '1000', seed = '1'] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: generate.ts FOLDER [ARTICLES [SEED]]\n')
  process.exitCode = 2
} else writeCorpus(folder, Number(count), Number(seed))
