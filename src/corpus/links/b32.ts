import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Crockford's alphabet in lower case: no i, l, o, u, so that an id can be read aloud and typed again. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const BITS_PER_SIGN = 5

/** The first `length` signs of the bytes, five bits a sign, most significant first; missing last bits are 0. */
export function b32(bytes: Uint8Array, length: number): string {
  let signs = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= BITS_PER_SIGN && signs.length < length) {
      bits -= BITS_PER_SIGN
      signs += ALPHABET.charAt((held >> bits) & 31)
    }
    if (signs.length === length) return signs
  }
  return bits > 0 ? signs + ALPHABET.charAt((held << (BITS_PER_SIGN - bits)) & 31) : signs
}

/** The first `length` (≤ 52) signs of the SHA-256 of a text's UTF-8 bytes; 10 signs = 50 bits. */
export function b32Of(text: string, length: number): string {
  return b32(sha256(utf8ToBytes(text)), length)
}
