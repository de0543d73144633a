import { join } from 'node:path'
import { build } from 'vite'

/** A script of one file under a fixed name, with what the build knows written into it. */
export interface Script {
  root: string
  outDir: string
  source: string
  file: string
  define?: Record<string, string>
}

/** Bundles a script that stands apart from the app: the service worker, what other sites embed. */
export async function writeScript({ root, outDir, source, file, define = {} }: Script): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: { input: join(root, source), output: { format: 'iife', entryFileNames: file } },
    },
  })
}
