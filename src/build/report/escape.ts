/** Signs that move the cursor, hide or reorder text, or are no text: a file must not write on the reader's terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** A text that a terminal shows as it is: everything unprintable as `\u{…}`. */
export function escapeControls(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u
const NO_WIDTH = /\p{M}/u

/** How many columns of a terminal an escaped text takes. */
export function widthOf(escaped: string): number {
  let width = 0
  for (const sign of escaped) width += NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}
