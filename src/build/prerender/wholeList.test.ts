import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeWholeList } from './wholeList.ts'

const folder = mkdtempSync(join(tmpdir(), 'dixit-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): void => writeFileSync(join(folder, 'data', path), text)
const part = (number: number): [string, string, number][] =>
  JSON.parse(readFileSync(join(folder, `data/offline/${number}.json`), 'utf8'))

mkdirSync(join(folder, 'data/articles'), { recursive: true })
mkdirSync(join(folder, 'data/rows'))
write('timeline.json', '{"version":"abc"}')
for (let number = 0; number < 450; number += 1)
  write(`articles/${String(number).padStart(3, '0')}.json`, `${number}`)
write('articles/été 1.json', 'é')
write('rows/0.json', '[]')

test('lists every file as it is asked for, with what it weighs; what leads to others comes last', async () => {
  const index = await writeWholeList(folder)
  expect(index.files).toBe(453)
  expect(index.parts).toHaveLength(2)
  const all = [...part(0), ...part(1)]
  expect(all).toHaveLength(453)
  expect(all.reduce((sum, [, , bytes]) => sum + bytes, 0)).toBe(index.bytes)
  expect(all.map(([address]) => address)).toEqual(
    expect.arrayContaining([
      'data/articles/007.json',
      'data/articles/%C3%A9t%C3%A9%201.json',
      'data/rows/0.json?v=abc',
    ]),
  )
  expect(all.at(-1)?.[0]).toBe('data/timeline.json')
})

test('a file that is said to be kept is listed as it was, unread', async () => {
  const before = await writeWholeList(folder)
  write('articles/001.json', 'changed')
  write('rows/0.json', '[1]')
  const kept = ['data/articles/001.json', 'data/rows/0.json']
  expect(await writeWholeList(folder, (path) => kept.includes(path))).toEqual(before)
  expect(await writeWholeList(folder)).not.toEqual(before)
})

test('the same files give the same list, and a changed one changes its part alone', async () => {
  const before = await writeWholeList(folder)
  expect(await writeWholeList(folder)).toEqual(before)
  write('articles/000.json', 'changed')
  const after = await writeWholeList(folder)
  expect(after.version).not.toBe(before.version)
  expect(after.parts[0]).not.toBe(before.parts[0])
  expect(after.parts[1]).toBe(before.parts[1])
})
