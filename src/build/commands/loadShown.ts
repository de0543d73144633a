import { loadCorpus, type LoadedCorpus } from '../loadCorpus.ts'
import { progress } from '../report/progress.ts'

/** Reads a corpus (absolute paths) and shows how far it is, where that takes long. */
export function loadShown(paths: readonly string[]): Promise<LoadedCorpus> {
  return reading((onProgress) => loadCorpus(paths, { onProgress }))
}

/** Shows the progress of something that reads, in megabytes. */
export async function reading<T>(
  work: (onProgress: (done: number, of: number) => void) => Promise<T>,
): Promise<T> {
  const bar = progress(process.stderr, 'MB')
  try {
    return await work((done, of) => bar.step(megabytes(done), megabytes(of)))
  } finally {
    bar.end()
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10
}
