import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeScript } from './script.ts'

/** The styles of a statement in another site's frame, without what is said to people. */
export async function embedStyles(root: string): Promise<string> {
  const sheet = await readFile(join(root, 'src/app/embed/embed.css'), 'utf8')
  return sheet
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Writes `embed.js`, which other sites' pages may fetch. */
export const writeEmbedScript = (root: string, outDir: string, styles: string): Promise<void> =>
  writeScript({
    root,
    outDir,
    source: 'src/app/embed/embed.ts',
    file: 'embed.js',
    define: { DIXIT_EMBED_STYLES: JSON.stringify(styles) },
  })
