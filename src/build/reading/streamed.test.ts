import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { asDump, communiques } from '../bench/generate/communiques.ts'
import { corpusCsv } from '../export/csv.ts'
import { corpusJson } from '../export/json.ts'
import { corpusTei } from '../export/tei.ts'
import { PROJECT } from '../files/userPath.ts'
import { HOSTILE_TEXTS } from '../hostile/texts.ts'
import { loadCorpus, type LoadedCorpus } from '../loadCorpus.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder that holds the given files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** All that a corpus publishes, as text. */
function published({ corpus, links, site, quotations }: LoadedCorpus): string[] {
  return [
    [...corpusJson(corpus)].join(''),
    [...corpusCsv(corpus, site)].join(''),
    [...corpusTei(corpus, site)].join(''),
    [...links.appended].join('\n'),
    JSON.stringify([links.summary, links.appended.length, [...links.changed], quotations]),
  ]
}

const cache = folderOf({})

/** Read in memory, streamed with nothing known, and streamed again. */
async function inAllWays(folder: string): Promise<[whole: string[], cold: string[], warm: string[]]> {
  const paths = [folder]
  const streamed = () => loadCorpus(paths, { streamFrom: 0, pieceSize: 12_000, cache })
  const whole = await loadCorpus(paths, { streamFrom: Number.POSITIVE_INFINITY })
  return [published(whole), published(await streamed()), published(await streamed())]
}

/** Which of what is published differs from what is read in memory. */
async function differences(folder: string): Promise<string[]> {
  const [whole, cold, warm] = await inAllWays(folder)
  return whole.flatMap((text, n) => [
    ...(cold[n] === text ? [] : [`cold ${n}`]),
    ...(warm[n] === text ? [] : [`warm ${n}`]),
  ])
}

/** The longest of them cost as much again as all the others. */
const hostile = [...HOSTILE_TEXTS.values()].filter(({ length }) => length < 20_000)

const generated = (count: number, seed: number) => [...communiques(count, seed)].map(asDump)
const latin1 = (text: string) => Buffer.from(text.replace(/[^\n -ÿ]/gu, '-'), 'latin1')

describe('a streamed corpus is the one held in memory, byte for byte', { timeout: 120_000 }, () => {
  test('the sample, with its corrections and its ledger', async () =>
    expect(await differences(join(PROJECT, 'corpus'))).toEqual([]))

  test('hostile texts, each a file', async () => {
    const files = hostile.map((text, n) => [`${n}.txt`, text] as const)
    expect(await differences(folderOf(Object.fromEntries(files)))).toEqual([])
  })

  test('hostile texts one below the other', async () =>
    expect(await differences(folderOf({ 'all.txt': hostile.join('\n\n') }))).toEqual([]))

  test('one large dump, cut into pieces', async () =>
    expect(await differences(folderOf({ 'all.txt': generated(40, 3).join('') }))).toEqual([]))

  test('read in threads', async () => {
    const folder = folderOf({ 'a.txt': generated(12, 4).join(''), 'b.txt': generated(40, 4).join('') })
    const whole = published(await loadCorpus([folder], { streamFrom: Number.POSITIVE_INFINITY }))
    const options = { streamFrom: 0, threadsFrom: 0, pieceSize: 12_000 }
    expect(published(await loadCorpus([folder], { ...options, cache: folderOf({}) }))).toEqual(whole)
  }, 120_000)

  test.each([
    ['Windows-1252', (text: string) => latin1(text)],
    [
      'a mixture of encodings',
      (text: string) => Buffer.concat([Buffer.from(text), latin1(text.replaceAll('/20', '/b20'))]),
    ],
    ['UTF-8 with a mark and CR LF', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['ends of lines of old', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
    [
      'UTF-16 with half a letter',
      (text: string) => Buffer.concat([Buffer.from(`\uFEFF${text}\ud800 x\n`, 'utf16le'), Buffer.of(65)]),
    ],
    ['UTF-16, the other order', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['no source lines', (text: string) => Buffer.from(text.replace(/^source.*\n/gmu, ''))],
    [
      'no border at all',
      (text: string) => Buffer.from(text.replace(/^source.*\n/gmu, '').replace(/ – \d{4}.*/gu, '')),
    ],
  ])('a dump in pieces: %s', async (_name, bytes) => {
    expect(await differences(folderOf({ 'all.txt': bytes(generated(24, 5).join('')) }))).toEqual([])
  })

  test('Markdown, JSON Lines and notes beside them', async () => {
    const all = [...communiques(24, 9)]
    const line = ({ title, date, url, paragraphs }: (typeof all)[number]) =>
      JSON.stringify({ title, date, source: url, text: paragraphs.join('\n') })
    expect(
      await differences(
        folderOf({
          'a/b.jsonl': [...all.slice(0, 12).map(line), 'no object', ''].join('\n'),
          'c.md': `---\ntitle: Un titre\ndate: 2021-02-03\nlang: [fr]\n---\n${all[20]?.paragraphs.join('\n') ?? ''}\n`,
          'note.md': 'Une note – 2020/01/01\n',
          'd.txt': all.slice(12).map(asDump).join(''),
          'e.txt': Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]),
        }),
      ),
    ).toEqual([])
  })

  test('articles that repeat each other, and keys that several share', async () => {
    const texts = generated(30, 11)
    const other = texts[3]?.replace('source/', 'Elle a dit que le pont serait rouvert.\nsource/') ?? ''
    const bare = texts.slice(4, 8).map((text) => text.replace(/^source.*\n/mu, '\n'))
    expect(
      await differences(
        folderOf({
          'a.txt': [...texts.slice(0, 9), ...bare].join(''),
          'b.txt': [...texts.slice(2, 12), other, other, ...bare].join(''),
        }),
      ),
    ).toEqual([])
  })

  test('people, corrections of every sort, and a ledger that is behind', async () => {
    const texts = generated(40, 13)
    const folder = folderOf({ 'a.txt': texts.slice(0, 20).join(''), 'b.txt': texts.slice(20).join('') })
    const first = await loadCorpus([folder], { streamFrom: Number.POSITIVE_INFINITY })
    const articles = [...first.corpus.articles]
    const lines = [...first.links.appended]
    writeFileSync(join(folder, 'permalinks.jsonl'), `${lines.slice(0, -40).join('\n')}\nno line\n`)
    const [one, two, three] = articles.flatMap(({ quotations }) => quotations)
    const words = articles[5]?.paragraphs[0]?.text.split(' ').slice(2, 6).join(' ') ?? ''
    const person = first.corpus.speakers.find(({ kind }) => kind === 'person')
    writeFileSync(
      join(folder, 'corrections.yaml'),
      [
        `- { quotation: ${one?.id ?? ''}, speakers: [nobody-known], by: A }`,
        `- { quotation: ${one?.id ?? ''}, speakers: [zed], by: A }`,
        `- { quotation: ${two?.id ?? ''}, remove: true, by: A }`,
        `- { quotation: ${three?.id ?? ''}, speakers: [], by: A }`,
        `- { words: "a dit", remove: true, by: A }`,
        `- { article: ${articles[5]?.id ?? ''}, add: { content: ${JSON.stringify(words)}, speakers: [${person?.id ?? ''}] }, by: A }`,
        `- { article: none, add: { content: "x", speakers: [] }, by: A }`,
        '',
      ].join('\n'),
    )
    writeFileSync(join(folder, 'people.yaml'), '- { id: zed, name: Zoé Zed, country: FR }\n')
    expect(await differences(folder)).toEqual([])
    // What was published changes: words, sources, an article that goes, one that comes.
    const edited = [...texts.slice(0, 6), ...texts.slice(8, 19)].map((text, n) =>
      n % 3 === 0
        ? text.replace('source/https://', 'source/https://www2.')
        : text.replace(' serait ', ' sera '),
    )
    writeFileSync(join(folder, 'a.txt'), [...edited, ...generated(3, 99)].join(''))
    expect(await differences(folder)).toEqual([])
  })
})

/** Streamed, with a cache of its own. */
const stream = (folder: string, own: string) =>
  loadCorpus([folder], { streamFrom: 0, pieceSize: 12_000, cache: own })

describe('what was read before', { timeout: 120_000 }, () => {
  const texts = generated(12, 17)

  test('is read again where it was damaged', async () => {
    const folder = folderOf({ 'a.txt': texts.join('') })
    const whole = published(await loadCorpus([folder], { streamFrom: Number.POSITIVE_INFINITY }))
    const own = folderOf({})
    expect(published(await stream(folder, own))).toEqual(whole)
    for (const damage of [flipped, cutShort, overwritten]) {
      for (const name of readdirSync(own)) if (name.endsWith('.pack')) damage(join(own, name))
      // A folder by another name is opened anew.
      const again = folderOf(
        Object.fromEntries(readdirSync(own).map((name) => [name, readFileSync(join(own, name))])),
      )
      expect(published(await stream(folder, again))).toEqual(whole)
    }
  })

  test('is not mixed up with what people.yaml says otherwise', async () => {
    const folder = folderOf({ 'a.txt': texts.join('') })
    const own = folderOf({})
    await stream(folder, own)
    writeFileSync(join(folder, 'people.yaml'), '- { id: zed, name: Zoé Zed, country: FR }\n')
    const whole = await loadCorpus([folder], { streamFrom: Number.POSITIVE_INFINITY })
    expect(published(await stream(folder, own))).toEqual(published(whole))
  })

  test('stands where a folder cannot be written', async () => {
    const folder = folderOf({ 'a.txt': texts.join(''), cache: 'a file, no folder' })
    const whole = await loadCorpus([folder], { streamFrom: Number.POSITIVE_INFINITY })
    expect(published(await stream(folder, join(folder, 'cache/x')))).toEqual(published(whole))
  })
})

function flipped(path: string): void {
  const bytes = readFileSync(path)
  for (let at = 40; at < bytes.length - 2000; at += 9973) bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

function cutShort(path: string): void {
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length >> 1))
}

function overwritten(path: string): void {
  appendFileSync(path, 'x')
}
