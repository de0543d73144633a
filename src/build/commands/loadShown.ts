import { loadCorpus, type LoadedCorpus } from '../loadCorpus.ts'
import { progress } from '../report/progress.ts'

/** Reads a corpus (absolute paths) and shows how far it is, where that takes long. */
export async function loadShown(paths: readonly string[]): Promise<LoadedCorpus> {
  const bar = progress(process.stderr, 'MB')
  const onProgress = (done: number, of: number) => bar.step(megabytes(done), megabytes(of))
  try {
    return await loadCorpus(paths, { onProgress })
  } finally {
    bar.end()
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10
}
