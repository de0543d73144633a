/**
 * `bundleCommand.ts FOLDER`: the reading thread as one JavaScript file, `worker.mjs` in the folder. A process of its own,
 * since a bundler takes more memory than the reading of ten thousand articles.
 */
import { join } from 'node:path'
import { build } from 'vite'
import { PROJECT } from '../files/userPath.ts'

const [outDir = '.'] = process.argv.slice(2)
await build({
  root: PROJECT,
  configFile: false,
  logLevel: 'silent',
  json: { stringify: true, namedExports: false },
  ssr: { noExternal: true },
  build: {
    ssr: join(PROJECT, 'src/build/reading/worker.ts'),
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2023',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'worker.mjs', codeSplitting: false } },
  },
})
