declare module 'subset-font' {
  /** The font with only the glyphs that `text` needs, and the given part of each variation axis. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2'
      /** A span of an axis, or the one value to which it is pinned. */
      variationAxes?: Record<string, { min: number; max: number } | number>
      /** Leave out glyphs that only layout features lead to. */
      noLayoutClosure?: boolean
    },
  ): Promise<Uint8Array>
}
