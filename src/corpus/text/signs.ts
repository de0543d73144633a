import { DIGIT_SIGN, signClassAt, SPACE, WORD_SIGN } from './letters.ts'

/**
 * The signs of one text, laid out for a tokenizer that looks at each several times: a load from a typed array where
 * `charCodeAt` first has to find out how the string is kept. Used again for the next text.
 */
export class Signs {
  /** Code units, with a 0 behind the last. */
  codes = new Uint16Array(0)
  /** Their classes (`signClassAt`), with a 0 behind the last. */
  classes = new Uint8Array(0)
  length = 0

  /** Lays out another text. */
  read(text: string) {
    const { length } = text
    if (length >= this.codes.length) {
      this.codes = new Uint16Array(2 * length + LEAST)
      this.classes = new Uint8Array(2 * length + LEAST)
    }
    const { codes, classes } = this
    for (let i = 0; i < length; i++) {
      codes[i] = text.charCodeAt(i)
      classes[i] = signClassAt(text, i)
    }
    codes[length] = 0
    classes[length] = 0
    this.length = length
  }

  /** Whether a letter or a digit stands at `index`; false behind the end. */
  isWordAt(index: number): boolean {
    return index < this.length && ((this.classes[index] ?? 0) & WORD_SIGN) !== 0
  }

  /** Whether a digit stands at `index`, which may be -1. */
  isDigitAt(index: number): boolean {
    return index >= 0 && index < this.length && this.classes[index] === DIGIT_SIGN
  }

  /** Whether white space or the edge of the text stands at `index`. */
  isGapAt(index: number): boolean {
    return index < 0 || index >= this.length || this.classes[index] === SPACE
  }
}

const LEAST = 1 << 12
