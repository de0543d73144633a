export type ByteOrder = 'utf-16le' | 'utf-16be'

/** How much of a file is looked at when it has no byte order mark. */
const SAMPLE = 65_536
/** Latin text in UTF-16 has a NUL in nearly every second byte, and hardly any in the others. */
const NEARLY_ALL = 0.8
const HARDLY_ANY = 0.05

/** The byte order that the NULs of an unmarked file betray, null when it is no UTF-16. */
export function guessByteOrder(bytes: Uint8Array): ByteOrder | null {
  const sample = bytes.subarray(0, SAMPLE)
  const nuls = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const half = sample.length / 2
  if (half < 1) return null
  if (odd >= NEARLY_ALL * Math.floor(half) && even <= HARDLY_ANY * half) return 'utf-16le'
  return even >= NEARLY_ALL * Math.ceil(half) && odd <= HARDLY_ANY * half ? 'utf-16be' : null
}

/** The text of UTF-16 bytes without mark; lone surrogates stay as they are, an odd last byte is U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  const CHUNK = 8192
  for (let start = 0; start + 1 < bytes.length; start += 2 * CHUNK) {
    const codes: number[] = []
    const end = Math.min(start + 2 * CHUNK, bytes.length - 1)
    for (let at = start; at < end; at += 2) codes.push(view.getUint16(at, order === 'utf-16le'))
    parts.push(String.fromCharCode(...codes))
  }
  if (bytes.length % 2 === 1) parts.push('\uFFFD')
  return parts.join('')
}
