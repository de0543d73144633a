import { defineConfig } from 'vitest/config'
import { viteConfig } from './src/build/vite/viteConfig.ts'
import { corpusPaths } from './src/build/files/userPath.ts'
import { siteLoader } from './src/build/siteLoader.ts'

/** Vite and Vitest read this file; `npm start`, `npm run build` and `npm run preview` use the same configuration. */
export default defineConfig({
  ...(process.env['VITEST'] ? {} : viteConfig(() => siteLoader(corpusPaths([])).load())),
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // Files that compile large lexicons share one start-up cost per worker.
    pool: 'threads',
  },
})
