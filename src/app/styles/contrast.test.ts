import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A colour in OKLab: lightness, green to red, blue to yellow. */
type Lab = readonly [l: number, a: number, b: number]

const CSS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The values that stand in the first block of a selector, as they are written. */
function block(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`)
  const text = CSS.slice(start, CSS.indexOf('}', start))
  return new Map(
    Array.from(text.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value]),
  )
}

const LIGHT = block(':root')
const DARK = block(":root[data-theme='dark']")
const MORE = block(":root[data-contrast='more']")
const DARK_MORE = block(":root[data-theme='dark'][data-contrast='more']")
const EINK = block(":root[data-theme='eink']")

/** Every paper that can be chosen: blocks in the order in which they win. */
const PAPERS = {
  light: [LIGHT],
  dark: [LIGHT, DARK],
  'light, high contrast': [LIGHT, MORE],
  'dark, high contrast': [LIGHT, DARK, MORE, DARK_MORE],
  'e-ink': [LIGHT, EINK],
  'e-ink, high contrast': [LIGHT, MORE, EINK],
}

const numbers = (value: string): number[] => (value.match(/[\d.]+/g) ?? []).map(Number)

function lab(value: string): Lab {
  const [l = 0, chroma = 0, hue = 0] = numbers(value)
  const angle = (hue / 180) * Math.PI
  return [l, chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

/** `color-mix(in oklab, over share, under)`. */
const mixed = (over: Lab, under: Lab, share: number): Lab => [
  over[0] * share + under[0] * (1 - share),
  over[1] * share + under[1] * (1 - share),
  over[2] * share + under[2] * (1 - share),
]

const shown = (part: number): number => Math.min(1, Math.max(0, part))

/** Relative luminance (WCAG), with what sRGB cannot show cut off. */
function luminance([lightness, a, b]: Lab): number {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return (
    0.2126 * shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  )
}

/** WCAG 2 contrast, 1 to 21. */
function contrast(one: Lab, other: Lab): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is measured as WCAG has it', () => {
  expect(contrast(lab('oklch(0 0 0)'), lab('oklch(1 0 0)'))).toBeCloseTo(21, 1)
  // #767676, the lightest grey that passes on white.
  expect(contrast(lab('oklch(0.5656 0 0)'), lab('oklch(1 0 0)'))).toBeCloseTo(4.54, 1)
})

test.each([
  [':root:not([data-theme])', ":root[data-theme='dark']"],
  [':root:not([data-contrast])', ":root[data-contrast='more']"],
  [':root:not([data-theme]):not([data-contrast])', ":root[data-theme='dark'][data-contrast='more']"],
  [":root[data-theme='dark']:not([data-contrast])", ":root[data-theme='dark'][data-contrast='more']"],
])('what the system asks for, %s, has the colours that the reader can choose, %s', (asked, chosen) => {
  expect(block(asked)).toEqual(block(chosen))
})

/** Pairs below what they must have, so that a failure names them. */
function poor(least: number, pairs: readonly (readonly [name: string, one: Lab, other: Lab])[]): string[] {
  return pairs
    .map(([name, one, other]) => ({ name, ratio: contrast(one, other) }))
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ name, ratio }) => `${name} ${ratio.toFixed(2)} < ${least}`)
}

// Words lie on washes, which are gradients: browsers' checkers measure nothing there.
describe.each(Object.entries(PAPERS))('on paper that is %s', (_name, blocks) => {
  const values = new Map(blocks.flatMap((each) => [...each]))
  const colour = (name: string): Lab => {
    const value = values.get(name) ?? ''
    return value.startsWith('var(--') ? colour(value.slice('var(--'.length, -1)) : lab(value)
  }
  const share = (name: string): number => (numbers(values.get(name) ?? '')[0] ?? 0) / 100
  const voices = Array.from({ length: 11 }, (_, voice) => `voice-${voice}`)
  const surfaces = ['paper', 'paper-sunk', 'slip']
  const onPaper = (voice: string, wash: string): Lab => mixed(colour(voice), colour('paper'), share(wash))

  const onSurfaces = (ink: string) =>
    surfaces.map((surface) => [`${ink} on ${surface}`, colour(ink), colour(surface)] as const)

  test('words can be read everywhere, and the text without effort', () => {
    expect(poor(7, onSurfaces('ink'))).toEqual([])
    const lighter = [...onSurfaces('ink-2'), ...onSurfaces('ink-3'), ...voices.flatMap(onSurfaces)]
    expect(poor(4.5, lighter)).toEqual([])
  })

  test('words can be read on every wash', () => {
    const washes = ['wash-amount', 'wash-hover', 'wash-open']
    const on = (ink: string, among: readonly string[]) =>
      voices.flatMap((voice) =>
        among.map((wash) => [`${ink} on ${wash} of ${voice}`, colour(ink), onPaper(voice, wash)] as const),
      )
    expect(poor(7, on('ink', washes))).toEqual([])
    expect(poor(4.5, on('ink-2', washes))).toEqual([])
    // Guillemets of words as they were said have their voice's ink.
    expect(
      poor(
        4.5,
        voices.map((voice) => [`${voice} on its wash`, colour(voice), onPaper(voice, 'wash-amount')]),
      ),
    ).toEqual([])
  })

  test('lines and edges can be seen (WCAG 1.4.11)', () => {
    expect(
      poor(3, [
        ...['paper', 'slip'].map(
          (surface) => [`edge on ${surface}`, colour('edge'), colour(surface)] as const,
        ),
        ...voices.flatMap((voice) =>
          ['wash-hover', 'wash-open'].map(
            (wash) => [`${voice} on ${wash}`, colour(voice), onPaper(voice, wash)] as const,
          ),
        ),
      ]),
    ).toEqual([])
  })
})
