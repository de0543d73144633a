import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from '../files/userPath.ts'

/**
 * The worker as one JavaScript file, made once for each version of the engine: Node 20 cannot start a thread on
 * TypeScript, and a bundle starts three times as fast as two hundred files.
 */
export async function workerBundle(folder: string, version: string): Promise<string> {
  const path = join(folder, `worker-${version}.mjs`)
  if (existsSync(path)) return path
  const scratch = mkdtempSync(join(folder, 'worker-'))
  try {
    const command = join(PROJECT, 'src/build/reading/bundleCommand.ts')
    await promisify(execFile)(process.execPath, ['--import', 'tsx', command, scratch], { cwd: PROJECT })
    renameSync(join(scratch, 'worker.mjs'), path)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return path
}
