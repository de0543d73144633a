import { inflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflatedPieces } from './columnFiles.ts'

test('pieces inflate to the file that they make', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 5 }), (pieces) => {
      const { content } = deflatedPieces('x', pieces)
      expect(typeof content).not.toBe('string')
      expect(inflateRawSync(content)).toEqual(Buffer.concat(pieces))
    }),
  )
})
