/** `bundleCommand.ts FOLDER`: the commands of package.json as JavaScript, for `launch.js`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { PROJECT } from '../files/userPath.ts'

const COMMANDS = ['startCommand', 'buildCommand', 'previewCommand', 'cli', 'prerender/bundleAppCommand']
/** What `npm run bench` measures is what is run. */
const MEASURED = ['bench/bench', 'bench/buildOnce', 'bench/scale/measured']

const [outDir = '.'] = process.argv.slice(2)
const { devDependencies }: { devDependencies: object } = JSON.parse(
  readFileSync(join(PROJECT, 'package.json'), 'utf8'),
)
await build({
  root: PROJECT,
  configFile: false,
  logLevel: 'error',
  json: { stringify: true, namedExports: false },
  // Tools, some of them made of more than JavaScript, stay where they are.
  ssr: { noExternal: true, external: Object.keys(devDependencies) },
  plugins: [
    {
      name: 'places-of-sources',
      // Files are found from where a source stands, not from where its bundle does.
      transform: (code, id) =>
        code.includes('import.meta.url')
          ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          : null,
    },
  ],
  build: {
    ssr: true,
    outDir,
    copyPublicDir: false,
    target: 'es2023',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        [...COMMANDS, ...MEASURED].map((name) => [name, join(PROJECT, `src/build/${name}.ts`)]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
