import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Renderer, type FontDetails } from '@takumi-rs/core'
import type { ArticleRow } from '#format/columns.ts'
import { PICTURE } from '../head/headTags.ts'
import { articleCard } from './articleCard.ts'

const CYRILLIC: [number, number][] = [
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2116, 0x2116],
]

/** The reader's own fonts; figures and letters that they lack are left out rather than fetched. */
const FILES: readonly (Omit<FontDetails, 'data'> & { file: string })[] = [
  { file: 'alegreya-latin.woff2', name: 'Alegreya' },
  { file: 'alegreya-cyrillic.woff2', name: 'Alegreya', unicodeRange: CYRILLIC },
  { file: 'alegreya-latin-italic.woff2', name: 'Alegreya', style: 'italic' },
  { file: 'source-sans-latin.woff2', name: 'Source Sans' },
  { file: 'source-sans-cyrillic.woff2', name: 'Source Sans', unicodeRange: CYRILLIC },
]

/**
 * Paints an article's share picture as PNG, with the fonts of a folder; the same article gives the same bytes on every
 * machine.
 */
export async function cardPainter(
  siteTitle: string,
  fonts: string,
): Promise<(row: ArticleRow) => Promise<Uint8Array>> {
  const renderer = new Renderer()
  for (const { file, ...font } of FILES) {
    await renderer.registerFont({ ...font, data: await readFile(join(fonts, file)) })
  }
  return (row) => renderer.render(articleCard(row, siteTitle), { ...PICTURE, format: 'png' })
}
