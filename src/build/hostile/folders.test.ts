import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from '../files/usageError.ts'
import { loadCorpus } from '../loadCorpus.ts'

const ARTICLE = 'Une passerelle – 2020/07/08\nElle est ouverte.\nsource/https://example.org/'
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

/** Files of the articles, and `code file` of every diagnostic. */
async function read(...paths: string[]) {
  const { corpus } = await loadCorpus(paths)
  return {
    files: Array.from(corpus.articles, ({ file }) => file),
    said: corpus.diagnostics.map(({ code, file }) => `${code} ${file}`),
  }
}

describe('which files', () => {
  test('are read, in the order of code units', async () => {
    const names = [
      'b.txt',
      'B.TXT',
      'a/z.md',
      'a.txt',
      'é.txt',
      'a b.txt',
      '100%.txt',
      '__proto__.txt',
      'a/b..txt',
      'é/constructor.jsonl',
    ]
    const files = names.map((name, i) => {
      if (name.endsWith('.md'))
        return [name, `---\ntitle: T${i}\ndate: 2020-07-08\nsource: https://example.org/${i}\n---\nOui.`]
      if (!name.endsWith('.jsonl')) return [name, `${ARTICLE}${i}`]
      return [
        name,
        JSON.stringify({
          title: `T${i}`,
          date: '2020-07-08',
          source: `https://example.org/${i}`,
          text: 'Oui.',
        }),
      ]
    })
    const { files: found, said } = await read(folderOf(Object.fromEntries(files)))
    expect(found).toEqual(names.toSorted())
    expect(said).toEqual([])
  })

  test('are not', async () => {
    const others = [
      'README.md',
      'readme.md',
      'notes.md',
      '.cache.txt',
      '.git/a.txt',
      'node_modules/a.txt',
      'permalinks/x.jsonl',
      'a.docx',
      'a.txt.bak',
    ]
    const folder = folderOf(
      Object.fromEntries(others.map((name) => [name, name.endsWith('jsonl') ? '' : ARTICLE])),
    )
    expect(await read(folder)).toEqual({ files: [], said: [] })
  })

  test('a file named by itself is read whatever its name, and has no ledger', async () => {
    const folder = folderOf({ 'a.docx': `${ARTICLE}1`, 'README.md': `${ARTICLE}2`, 'permalinks.jsonl': 'x' })
    expect(await read(join(folder, 'a.docx'))).toEqual({ files: ['a.docx'], said: [] })
    expect(await read(join(folder, 'README.md'))).toEqual({ files: ['README.md'], said: [] })
    expect((await read(folder)).said).toEqual(['invalid-ledger permalinks.jsonl'])
  })

  test('of several paths, each once, named from the folder that holds them all', async () => {
    const folder = folderOf({ 'a/x.txt': `${ARTICLE}1`, 'b/x.txt': `${ARTICLE}2` })
    expect((await read(join(folder, 'a'), join(folder, 'b/x.txt'), join(folder, 'b'))).files).toEqual([
      'a/x.txt',
      'b/x.txt',
    ])
    expect((await read(join(folder, 'b/x.txt'), join(folder, 'b'))).files).toEqual(['x.txt'])
  })

  test('many small ones', async () => {
    const files = Array.from({ length: 2000 }, (_, i) => [
      `${i % 50}/${i}.txt`,
      `T ${i} – 2020/07/08\nOui.\nsource/https://a.example/${i}`,
    ])
    expect((await read(folderOf(Object.fromEntries(files)))).files).toHaveLength(2000)
  })
})

describe('links, pipes and locks', () => {
  test('a link that leaves the corpus is named and not followed', async () => {
    const outside = folderOf({ 'secret.txt': `${ARTICLE}1` })
    const folder = folderOf({ 'a.txt': `${ARTICLE}2` })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'b.txt'))
    symlinkSync(outside, join(folder, 'c'))
    symlinkSync('/dev/zero', join(folder, 'd.txt'))
    expect(await read(folder)).toEqual({
      files: ['a.txt'],
      said: ['outside-corpus b.txt', 'outside-corpus c', 'outside-corpus d.txt'],
    })
  })

  test('links inside go round in no circle, and what they lead to is read once', async () => {
    const folder = folderOf({ 'a/a.txt': `${ARTICLE}1`, 'raw.bin': `${ARTICLE}2` })
    symlinkSync(folder, join(folder, 'a/up'))
    symlinkSync('self.txt', join(folder, 'self.txt'))
    symlinkSync('gone', join(folder, 'gone.txt'))
    symlinkSync('a/a.txt', join(folder, 'twin.txt'))
    symlinkSync('raw.bin', join(folder, 'raw.txt'))
    expect(await read(folder)).toEqual({
      files: ['a/a.txt', 'raw.txt'],
      said: ['unreadable-file gone.txt', 'unreadable-file self.txt'],
    })
  })

  test('a pipe is not waited for', async () => {
    const folder = folderOf({ 'a.txt': `${ARTICLE}1` })
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'b.txt')])
    expect(await read(folder)).toEqual({ files: ['a.txt'], said: ['unreadable-file b.txt'] })
    await expect(loadCorpus([join(folder, 'b.txt')])).rejects.toBeInstanceOf(UsageError)
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read is named', async () => {
    const folder = folderOf({ 'a.txt': `${ARTICLE}1`, 'b/c.txt': `${ARTICLE}2` })
    chmodSync(join(folder, 'a.txt'), 0)
    chmodSync(join(folder, 'b'), 0)
    const { said } = await read(folder)
    chmodSync(join(folder, 'b'), 0o755)
    expect(said).toEqual(['unreadable-file a.txt', 'unreadable-file b'])
  })

  test('a path that is not there or no file', async () => {
    for (const path of ['/nowhere/at/all', '/dev/null', `/${'x'.repeat(300)}`]) {
      await expect(loadCorpus([path])).rejects.toBeInstanceOf(UsageError)
    }
  })
})

describe('files beside the texts', () => {
  test('broken ones are named, and the texts are read', async () => {
    const folder = folderOf({
      'a.txt': `${ARTICLE}1`,
      'site.yaml': 'title: [',
      'people.yaml': 'a: &a [*a]\n'.repeat(3),
      'corrections.yaml': '- !!js/function x',
      'permalinks.jsonl': '{"id":"a"\n<<<<<<< HEAD\n{"id":"__proto__","gone":"x"}\n\0\n[]\n"x"\n',
    })
    const { files, said } = await read(folder)
    expect(files).toEqual(['a.txt'])
    expect(new Set(said)).toEqual(
      new Set([
        'invalid-yaml site.yaml',
        'invalid-yaml people.yaml',
        'invalid-yaml corrections.yaml',
        'invalid-ledger permalinks.jsonl',
        ...said.filter((each) => each.startsWith('ledger-behind')),
      ]),
    )
  })

  test('folders and links in their place', async () => {
    const folder = folderOf({ 'a.txt': `${ARTICLE}1`, 'site.yaml/x': '', 'permalinks.jsonl/x': '' })
    symlinkSync('/dev/zero', join(folder, 'people.yaml'))
    const { files, said } = await read(folder)
    expect(files).toEqual(['a.txt'])
    expect(said).toEqual(expect.arrayContaining(['unreadable-file site.yaml', 'outside-corpus people.yaml']))
  })

  test('in Windows-1252 too', async () => {
    const people = Uint8Array.from(
      Array.from('- { id: e, name: ', (sign) => sign.charCodeAt(0)).concat([0xc9, 0x74, 0xe9], [0x7d]),
    )
    expect((await read(folderOf({ 'a.txt': `${ARTICLE}1`, 'people.yaml': people }))).said).toEqual([])
  })
})
