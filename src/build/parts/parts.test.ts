import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asDump, communiques } from '../bench/generate/communiques.ts'
import { corpusJson } from '../export/json.ts'
import { UsageError } from '../files/usageError.ts'
import { loadCorpus, type LoadedCorpus } from '../loadCorpus.ts'
import { Store } from '../reading/store.ts'
import { mergeParts } from './mergeParts.ts'
import { writePart } from './writePart.ts'

const OF = 16
/** So small that every part has some. */
const PIECES = 4_000

let folder = ''
let corpus = ''
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-'))
  corpus = mkdtempSync(join(tmpdir(), 'dixit-'))
  store = Store.open(join(folder, 'cache'))
  const texts = [...communiques(40, 21)].map(asDump)
  writeFileSync(join(corpus, 'a.txt'), texts.slice(0, 25).join(''))
  writeFileSync(join(corpus, 'b.txt'), [...texts.slice(20), 'Un reste sans date\n'].join(''))
  writeFileSync(join(corpus, 'c.txt'), Buffer.from(texts[0] ?? '', 'latin1'))
  writeFileSync(join(corpus, 'people.yaml'), '- { id: zed, name: Zoé Zed, country: FR }\n')
  writeFileSync(join(corpus, 'corrections.yaml'), '- { words: "a dit", remove: true, by: A }\n')
  const first = await inMemory()
  const lines = [...first.links.appended]
  writeFileSync(join(corpus, 'permalinks.jsonl'), `\uFEFF${lines.slice(3).join('\r\n')}\r\nno line\n`)
  for (let shard = 1; shard <= OF; shard++) await write(shard)
}, 120_000)
afterAll(() => {
  for (const each of [folder, corpus]) rmSync(each, { recursive: true, force: true })
})

const inMemory = () => loadCorpus([corpus], { streamFrom: Number.POSITIVE_INFINITY })
const pathOf = (shard: number) => join(folder, `${shard}.dixit`)
const write = (shard: number, of = OF, target = pathOf(shard)) =>
  writePart([corpus], target, { shard, of }, { store, pieceSize: PIECES })
const all = () => Array.from({ length: OF }, (_, n) => pathOf(n + 1))
const json = (loaded: LoadedCorpus) => [...corpusJson(loaded.corpus)].join('')

describe('parts', () => {
  test('merged are one run, byte for byte, in whatever order they are given', async () => {
    const whole = await inMemory()
    const merged = mergeParts(all().toReversed())
    expect(json(merged)).toBe(json(whole))
    expect([...merged.links.appended]).toEqual([...whole.links.appended])
    expect(merged.site).toEqual(whole.site)
  })

  test('made again are the same bytes, and leave nothing beside them', async () => {
    const before = readFileSync(pathOf(3))
    await write(3)
    expect(readFileSync(pathOf(3)).equals(before)).toBe(true)
  })

  test('one of one is the whole', async () => {
    const target = join(folder, 'whole.dixit')
    await write(1, 1, target)
    expect(json(mergeParts([target]))).toBe(json(await inMemory()))
  })

  test('that are missing, come twice or belong elsewhere are refused', async () => {
    const other = join(folder, 'other.dixit')
    await write(2, 5, other)
    const [first = '', ...rest] = all()
    expect(() => mergeParts(rest)).toThrow(/missing: 1\./)
    expect(() => mergeParts([first, ...rest, first])).toThrow(/is part 1 of 16, and so is/)
    expect(() => mergeParts([first, other])).toThrow(/is one of 5 parts/)
    expect(() => mergeParts([])).toThrow(UsageError)
    expect(() => mergeParts([join(corpus, 'a.txt')])).toThrow(/is no whole part/)
    expect(() => mergeParts([join(folder, 'none')])).toThrow(/cannot be read/)
  })

  test('that are cut short or damaged are refused', () => {
    const bytes = readFileSync(pathOf(2))
    const broken = join(folder, 'broken.dixit')
    const rest = all().filter((path) => path !== pathOf(2))
    writeFileSync(broken, bytes.subarray(0, bytes.length - 1))
    expect(() => mergeParts([broken, ...rest])).toThrow(/is no whole part/)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    writeFileSync(broken, bytes)
    expect(() => mergeParts([broken, ...rest])).toThrow(/is damaged/)
  })

  test('of another state of the corpus are refused', async () => {
    const text = readFileSync(join(corpus, 'b.txt'), 'utf8')
    writeFileSync(join(corpus, 'b.txt'), `${text} `)
    const changed = join(folder, 'changed.dixit')
    await write(2, OF, changed)
    writeFileSync(join(corpus, 'b.txt'), text)
    const rest = all().filter((path) => path !== pathOf(2))
    expect(() => mergeParts([...rest, changed])).toThrow(/of another state/)
  })
})
