import { defineConfig } from 'vitest/config'
import { viteConfig } from './src/build/vite/viteConfig.ts'
import { corpusPaths } from './src/build/files/userPath.ts'
import { siteLoader } from './src/build/siteLoader.ts'

/** Vite and Vitest read this file; `npm start`, `npm run build` and `npm run preview` use the same configuration. */
export default defineConfig({
  ...(process.env['VITEST'] ? {} : viteConfig(async () => (await siteLoader(corpusPaths([]))).load())),
  // The conjugation table is 6 MB: as a parsed string it loads ten times faster than as an object literal.
  json: { stringify: true, namedExports: false },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // Files that compile large lexicons share one start-up cost per worker.
    pool: 'threads',
  },
})
