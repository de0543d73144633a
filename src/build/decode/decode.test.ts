import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

function utf16(text: string, order: 'le' | 'be'): number[] {
  return Array.from(text).flatMap((sign) =>
    Array.from({ length: sign.length }, (_, i) => {
      const code = sign.charCodeAt(i)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }).flat(),
  )
}

/** The text, with `code line` of every diagnostic. */
function read(input: Uint8Array): [string | null, ...string[]] {
  const { text, diagnostics } = decode(input, 'f.txt')
  return [text, ...diagnostics.map(({ code, line }) => (line === null ? code : `${code} ${line}`))]
}

describe('Unicode', () => {
  test('UTF-8 with and without mark', () => {
    expect(read(bytes('L’œuvre – 20 €\n'))).toEqual(['L’œuvre – 20 €\n'])
    expect(read(bytes([0xef, 0xbb, 0xbf], 'L’œuvre'))).toEqual(['L’œuvre'])
    expect(read(bytes())).toEqual([''])
  })

  test.each(['le', 'be'] as const)('UTF-16 %s with mark and betrayed by its NULs', (order) => {
    const text = 'L’été à Belmont – 2020/07/08\r\nUne passerelle 🙂 ouverte.\n'
    const mark = order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff]
    expect(read(bytes(mark, utf16(text, order)))).toEqual([text])
    expect(read(bytes(utf16(text, order)))).toEqual([text])
  })

  test('lone surrogates and an odd last byte are U+FFFD, and named', () => {
    const text = 'un\ndeux \ud800 trois\nquatre\n\udc00'
    expect(read(bytes([0xff, 0xfe], utf16(text, 'le')))).toEqual([
      'un\ndeux \ufffd trois\nquatre\n\ufffd',
      'undecodable 2',
      'undecodable 4',
    ])
    expect(read(bytes([0xff, 0xfe], utf16('un\ndeux', 'le'), [0x41]))).toEqual([
      'un\ndeux\ufffd',
      'undecodable 2',
    ])
  })

  test('U+FFFD that a file holds itself is no mistake', () => {
    expect(read(bytes([0xff, 0xfe], utf16('un \ufffd', 'le')))).toEqual(['un \ufffd'])
    expect(read(bytes('un \ufffd'))).toEqual(['un \ufffd'])
  })

  test('UTF-32 is not read', () => {
    expect(read(bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toEqual([null, 'unreadable-file'])
  })

  test('some NULs make no UTF-16', () => {
    expect(read(bytes('un\0deux\0trois quatre cinq'))).toEqual(['un\0deux\0trois quatre cinq'])
  })
})

describe('Windows-1252', () => {
  test('every byte above 7F as the Encoding Standard has it', () => {
    const all = Uint8Array.from({ length: 128 }, (_, i) => i + 128)
    const text = decode(bytes([...all]), 'f.txt').text ?? ''
    expect(text.slice(0, 32)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178')
    expect(text.slice(32)).toBe(String.fromCharCode(...all.subarray(32)))
  })

  test('a file of nothing else has nothing to say', () => {
    expect(
      read(
        bytes('L', [0x92], 'été'.normalize('NFC').replace(/é/g, ''), '\n', [0xe9], 't', [0xe9, 0x0a], [0x80]),
      ),
    ).toEqual(['L’t\nété\n€'])
  })

  test('where other lines are UTF-8 each that is not is named', () => {
    expect(read(bytes('L’été\r\n', [0x93], 'un', [0x94], '\r\nASCII\r\n', [0xe9], '\n'))).toEqual([
      'L’été\r\n“un”\r\nASCII\r\né\n',
      'undecodable 2',
      'undecodable 4',
    ])
  })

  test('lines count alike for CR, LF and CR LF', () => {
    expect(read(bytes('é\r\r\n\n', [0xe9], '\r', [0xe9]))).toEqual([
      'é\r\r\n\né\ré',
      'undecodable 4',
      'undecodable 5',
    ])
  })

  test('behind a UTF-8 mark every line that is none is named', () => {
    expect(read(bytes([0xef, 0xbb, 0xbf], 'un\n', [0xe9]))).toEqual(['un\né', 'undecodable 2'])
  })
})
