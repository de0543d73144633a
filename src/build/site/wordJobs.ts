import { digestOf } from '../data/articleRecord.ts'
import type { KeptProducts } from './keptProducts.ts'
import type { Job } from './pool.ts'
import type { SharedFiles } from './sharedFiles.ts'

/** Makes the word index anew where the products of any article have changed. */
export function* wordJobs(
  version: string,
  keys: readonly string[],
  { runs }: KeptProducts,
  shared: SharedFiles,
): Generator<Job> {
  const key = digestOf(version, ...keys)
  if (shared.keeps('words', key)) return
  yield {
    task: { kind: 'words', runs, version },
    done: ({ digests }) => shared.made('words', key, digests),
  }
}
