import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
    const { build } = await import('vite')
    await build({
      root: PROJECT,
      configFile: false,
      logLevel: 'silent',
      json: { stringify: true, namedExports: false },
      ssr: { noExternal: true },
      build: {
        ssr: join(PROJECT, 'src/build/reading/worker.ts'),
        outDir: scratch,
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'es2023',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'worker.mjs', codeSplitting: false } },
      },
    })
    renameSync(join(scratch, 'worker.mjs'), path)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return path
}
