/**
 * Code points of the bytes 0x80–0x9F in Windows-1252, as the WHATWG Encoding Standard has them (the five holes are C1
 * controls). By table, because `TextDecoder('windows-1252')` reads them as ISO-8859-1 on several releases of Node 20–24.
 */
const HIGH =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + // 80–8F
  '\u0090‘’“”•–—˜™š›œ\u009džŸ' // 90–9F

const CHUNK = 8192

/** The text of Windows-1252 bytes; never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), codeOf)
    text += String.fromCharCode(...codes)
  }
  return text
}

function codeOf(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte
}
