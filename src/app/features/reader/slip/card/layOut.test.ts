import { expect, test } from 'vitest'
import { layOut } from './layOut.ts'

const broken = (text: string, width: number): string[] =>
  layOut(text, width, ({ length }) => length).map((line) => text.slice(...line))

test.each([
  ['un deux trois', 7, ['un deux', 'trois']],
  ['un deux', 20, ['un deux']],
  ['ils ont dit «\u00a0oui\u00a0» hier', 13, ['ils ont dit', '«\u00a0oui\u00a0» hier']],
  ['abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
  ['', 4, []],
])('%s in %d', (text, width, lines) => {
  expect(broken(text, width)).toEqual(lines)
})
