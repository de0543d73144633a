/**
 * `npm run fonts`: writes the fonts of the reading room anew, from the Fontsource packages. Latin as French, English and
 * Russian pages need it, Cyrillic apart; only the weights in use. Run after an update of a package; the files are kept in
 * the repository, so that a build needs none of this.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

type Range = readonly [first: number, last: number]

const LATIN: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2000, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2215],
]
const CYRILLIC: readonly Range[] = [
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2116, 0x2116],
]

interface Face {
  name: string
  file: string
  ranges: readonly Range[]
  /** Weights kept of a variable font; a static one has its own. */
  weights?: { min: number; max: number } | number
  /** Whether letters that only features lead to are left out: small capitals have no need of them. */
  plain?: true
}

const ALEGREYA = '@fontsource-variable/alegreya/files/alegreya'
const SMALL_CAPS = '@fontsource/alegreya-sc/files/alegreya-sc'
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3'
const TEXT = { min: 400, max: 600 }
/** One weight: an axis would double the file for the sake of the mark in the head. */
const ITALIC = 400

const FACES: readonly Face[] = [
  { name: 'alegreya-latin', file: `${ALEGREYA}-latin-wght-normal`, ranges: LATIN, weights: TEXT },
  { name: 'alegreya-latin-italic', file: `${ALEGREYA}-latin-wght-italic`, ranges: LATIN, weights: ITALIC },
  { name: 'alegreya-cyrillic', file: `${ALEGREYA}-cyrillic-wght-normal`, ranges: CYRILLIC, weights: TEXT },
  {
    name: 'alegreya-cyrillic-italic',
    file: `${ALEGREYA}-cyrillic-wght-italic`,
    ranges: CYRILLIC,
    weights: ITALIC,
  },
  { name: 'alegreya-sc-latin', file: `${SMALL_CAPS}-latin-500-normal`, ranges: LATIN, plain: true },
  { name: 'alegreya-sc-cyrillic', file: `${SMALL_CAPS}-cyrillic-500-normal`, ranges: CYRILLIC, plain: true },
  { name: 'source-sans-latin', file: `${SANS}-latin-wght-normal`, ranges: LATIN, weights: TEXT },
  { name: 'source-sans-cyrillic', file: `${SANS}-cyrillic-wght-normal`, ranges: CYRILLIC, weights: TEXT },
]

const folder = fileURLToPath(new URL('../../app/styles/fonts/', import.meta.url))

for (const { name, file, ranges, weights, plain = false } of FACES) {
  const whole = await readFile(fileURLToPath(import.meta.resolve(`${file}.woff2`)))
  const axes = weights ? { variationAxes: { wght: weights } } : {}
  const part = await subsetFont(whole, signsOf(ranges), {
    targetFormat: 'woff2',
    noLayoutClosure: plain,
    ...axes,
  })
  await writeFile(`${folder}${name}.woff2`, part)
  process.stdout.write(`${name}.woff2: ${part.length} of ${whole.length} bytes\n`)
}

function signsOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')
}
