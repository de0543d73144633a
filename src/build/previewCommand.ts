/** `npm run preview`: serves what `npm run build` wrote, as a static host would. */
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { previewPlugin } from './vite/previewPlugin.ts'

const { values } = parseArgs({
  options: { port: { type: 'string' }, base: { type: 'string' }, dir: { type: 'string' } },
})
const server = await preview({
  configFile: false,
  base: values.base ?? '/',
  build: { outDir: values.dir ?? 'dist' },
  plugins: [previewPlugin()],
  preview:
    values.port === undefined
      ? { open: false }
      : { open: false, port: Number(values.port), strictPort: true },
})
server.printUrls()
