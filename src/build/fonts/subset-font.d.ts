declare module 'subset-font' {
  /** The font with only the glyphs that `text` needs, and only the given span of each variation axis. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> },
  ): Promise<Uint8Array>
}
