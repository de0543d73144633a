import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writerTo } from './writer.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixit-writer-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('writes files where hosts look for decoded addresses, and counts them', async () => {
  const writer = writerTo(folder)
  await writer.page('', 'home')
  await writer.page('speakers/%E4%B9%A0', 'page')
  await writer.write('a/b.png', Promise.resolve(new Uint8Array([1, 2])))
  await writer.stream('all.json', ['[', ']'])
  expect(await writer.done()).toBe(4)
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('home')
  expect(await readFile(join(folder, 'speakers/习/index.html'), 'utf8')).toBe('page')
  expect(await readFile(join(folder, 'a/b.png'))).toEqual(Buffer.from([1, 2]))
  expect(await readFile(join(folder, 'all.json'), 'utf8')).toBe('[]')
})

test('a failure is not lost', async () => {
  const writer = writerTo(folder)
  await writer.write('c.png', Promise.reject(new Error('no paint')))
  await expect(writer.done()).rejects.toThrow('no paint')
})
