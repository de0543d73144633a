import { describe, expect, test, vi } from 'vitest'
import { cached } from './cached.ts'
import { LoadError } from './fetchJson.ts'
import { createSource } from './source.ts'

describe('cached', () => {
  test('asks once, and again after a failure', async () => {
    const load = vi.fn<(path: string) => Promise<string>>((path) =>
      path === 'bad' ? Promise.reject(new Error(path)) : Promise.resolve(path),
    )
    const read = cached(load)
    expect(await read('a')).toBe('a')
    expect(await read('a')).toBe('a')
    expect(load).toHaveBeenCalledTimes(1)
    await expect(read('bad')).rejects.toThrow('bad')
    await expect(read('bad')).rejects.toThrow('bad')
    expect(load).toHaveBeenCalledTimes(3)
  })

  test('forgets the oldest', async () => {
    const load = vi.fn<(path: string) => Promise<string>>((path) => Promise.resolve(path))
    const read = cached(load, 2)
    for (const path of ['a', 'b', 'a', 'c', 'a', 'b']) await read(path)
    expect(load.mock.calls.map(([path]) => path)).toEqual(['a', 'b', 'c', 'b'])
  })
})

describe('target', () => {
  const source = createSource((path) =>
    path === 'data/q/ab.json'
      ? Promise.resolve({ abc: { live: 'abc', article: 'x' } })
      : path === 'data/site.json'
        ? Promise.resolve({ shardSigns: 2 })
        : Promise.reject(new LoadError(path, path === 'data/q/__.json' ? 500 : 404)),
  )
  test('finds an id in its shard', async () => {
    expect(await source.target('abc')).toEqual({ live: 'abc', article: 'x' })
  })
  test('is null for an id that the corpus never had', async () => {
    expect(await source.target('abd')).toBeNull()
    expect(await source.target('zz')).toBeNull()
  })
  test('throws when the file could not be read', async () => {
    await expect(source.target('__proto__')).rejects.toThrow(LoadError)
  })
})

test('a statement of an article at hand opens without a network', async () => {
  const quotations = [{ id: 'abc' }]
  const source = createSource((path) =>
    path === 'data/articles/x.json'
      ? Promise.resolve({ article: { id: 'x', quotations } })
      : Promise.reject(new LoadError(path, 0)),
  )
  await expect(source.target('abc')).rejects.toThrow('no answer')
  await source.article('x')
  expect(await source.target('abc')).toEqual({ live: 'abc', article: 'x' })
})
