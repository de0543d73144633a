import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { asDump, communiques } from './communiques.ts'

const PER_FILE = 250

/** Writes a corpus of `count` articles into a folder, 250 a file. */
export function writeCorpus(folder: string, count: number, seed: number): void {
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
