import { expect, test } from 'vitest'
import { withoutDuplicates } from './duplicates.ts'
import { parseDump } from './parseDump.ts'

function read(...texts: string[]) {
  return withoutDuplicates(texts.flatMap((text, i) => parseDump(text, `${i}.txt`).articles))
}

const ONE = 'Une passerelle – 2020/07/08\nElle est ouverte.\nsource/https://www.example.org/p/'

test('the same words under one key: the later one is left out, its lines covered', () => {
  const again = '\nUNE PASSERELLE ! – 2020/07/09\nElle est « ouverte »…\n\nsource/http://example.org/p'
  const { articles, diagnostics } = read(ONE, again)
  expect(articles.map(({ file }) => file)).toEqual(['0.txt'])
  expect(diagnostics).toMatchObject([{ code: 'duplicate-article', file: '1.txt', line: 2, endLine: 5 }])
})

test('other words under one key: all stay', () => {
  const other = 'Une passerelle – 2020/07/08\nElle est fermée.\nsource/https://example.org/p'
  const { articles, diagnostics } = read(ONE, other, ONE, other)
  expect(articles).toHaveLength(2)
  expect(new Set(articles.map(({ key }) => key))).toEqual(new Set(['example.org/p']))
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'duplicate-source 1.txt',
    'duplicate-article 2.txt',
    'duplicate-article 3.txt',
  ])
})

test('without an address the date and the title are the key', () => {
  const bare = 'Une passerelle – 2020/07/08\nElle est ouverte.'
  expect(read(bare, bare).diagnostics).toMatchObject([{ code: 'duplicate-article' }])
  expect(read(bare, `${bare}\nEt sûre.`).diagnostics).toMatchObject([{ code: 'duplicate-source' }])
  expect(read(bare, bare.replace('08', '09')).diagnostics).toEqual([])
})
