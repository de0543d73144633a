import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { chunks } from './chunks.ts'
import { corpusPlugin } from './corpusPlugin.ts'
import { previewPlugin } from './previewPlugin.ts'
import type { LoadSite } from './loadSite.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The reader's Vite configuration, over one corpus for the dev server; the same without one for the build, which writes
 * the data itself, and the preview.
 */
export function viteConfig(load: LoadSite | null, base = '/'): InlineConfig {
  return {
    root,
    base,
    configFile: false,
    plugins: [
      tanstackRouter({
        target: 'react',
        autoCodeSplitting: true,
        routesDirectory: 'src/app/routes',
        generatedRouteTree: 'src/app/routeTree.gen.ts',
        quoteStyle: 'single',
        semicolons: false,
      }),
      react({ compiler: true }),
      tailwindcss(),
      load && corpusPlugin(load),
      previewPlugin(),
    ],
    // Small assets as data: addresses would be refused by the content security policy.
    build: {
      assetsInlineLimit: 0,
      target: 'es2023',
      outDir: 'dist',
      emptyOutDir: true,
      // A browser that does not know these hints fetches the same files a moment later.
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: chunks } } },
    },
    server: { open: false, watch: { ignored: ['**/dist/**', '**/test-results/**'] } },
    clearScreen: false,
  }
}
