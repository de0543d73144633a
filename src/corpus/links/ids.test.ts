import { describe, expect, test } from 'vitest'
import { b32Of } from './b32.ts'
import { articleIds, articleKey } from './articleIds.ts'
import { quotationId, quotationIds } from './quotationIds.ts'
import { localSpeakerSlug, slug, speakerSlug } from './slug.ts'

const KEY = 'fmprc.gov.cn/fra/zxxx/t1797195.shtml'

describe('b32', () => {
  test('reads the hash most significant bit first', () => {
    expect(b32Of('', 10)).toBe('werc8gmrzg')
  })
  test('a longer id begins with the shorter one', () => {
    expect(b32Of('a', 52).slice(0, 10)).toBe(b32Of('a', 10))
    expect(b32Of('a', 52)).toHaveLength(52)
  })
})

describe('quotationId', () => {
  test.each([
    [KEY, 'les deux pays se soutiendraient mutuellement et fermement', 1, '9s4s52tnmr'],
    [KEY, 'la chine est toujours prete a continuer de', 1, '45cnf2febm'],
    ['example.org/fr/oeuvre', 'L’Œuvre du cœur, c’est d’aller où l’été mène', 1, 'cbn8pfkhhg'],
    ['example.org/fr/oeuvre', 'Nous avançons', 1, '0c74tcttww'],
    ['example.org/fr/oeuvre', 'Nous avançons', 2, '841s6vewqv'],
  ])('%s: %s (%i) → %s', (key, words, n, id) => {
    expect(quotationId(key, words, n)).toBe(id)
  })
  test('an article without a source is known by date and title', () => {
    const dated = articleKey({ date: '2024-03-05', title: 'Résumé : l’œuvre commune', source: null })
    expect(quotationId(dated, 'Nous avançons')).toBe('1ystqsb0hn')
  })
})

function article(key: string, date: string | null, title: string, ...contents: string[]) {
  return { key, date, title, contents }
}

describe('quotationIds', () => {
  test('counts the same words under one key', () => {
    const one = 'example.org/fr/oeuvre'
    expect(
      quotationIds([article(one, '2024-01-01', 'Un titre', 'Nous avançons', '« NOUS AVANCONS ! »')]),
    ).toEqual([['0c74tcttww', '841s6vewqv']])
  })
  test('articles of one key count by date, then title, then place', () => {
    const one = 'example.org/fr/oeuvre'
    const first = '0c74tcttww'
    const second = '841s6vewqv'
    const late = article(one, '2024-02-01', 'A', 'Nous avançons')
    const early = article(one, '2024-01-01', 'B', 'Nous avançons')
    expect(quotationIds([late, early])).toEqual([[second], [first]])
    const alike = [article(one, null, 'Été', 'Nous avançons'), article(one, null, 'Arbre', 'Nous avançons')]
    expect(quotationIds(alike)).toEqual([[second], [first]])
    const same = [article(one, null, 'Été', 'Nous avançons'), article(one, null, 'ete', 'Nous avançons')]
    expect(quotationIds(same)).toEqual([[first], [second]])
  })
  test('other keys do not count', () => {
    const [one, two] = quotationIds([
      article('a.example/x', null, 'T', 'Nous avançons'),
      article('b.example/x', null, 'T', 'Nous avançons'),
    ])
    expect(one).not.toEqual(two)
  })
})

function keyOf(url: string): string {
  return articleKey({ date: '2024-01-01', title: 'Un titre', source: { url } })
}

describe('articleKey', () => {
  test('protocol, www, fragment and one trailing slash do not count', () => {
    expect(keyOf('https://www.Example.org/fr/a/#haut')).toBe('example.org/fr/a')
    expect(keyOf('http://example.org/fr/a')).toBe('example.org/fr/a')
    expect(keyOf('http://example.org/fr/a//')).toBe('example.org/fr/a/')
  })
  test('port, search and case of the path do', () => {
    expect(keyOf('http://example.org:8080/A?n=2')).toBe('example.org:8080/A?n=2')
  })
  test('an address that is none is no source', () => {
    expect(keyOf('pas une adresse')).toBe('2024-01-01|un titre')
    expect(articleKey({ date: null, title: 'Été', source: null })).toBe('|ete')
  })
})

describe('slug', () => {
  test('keeps a-z and digits', () => {
    expect(slug('Résumé : l’œuvre commune — Xi 习近平, № 5')).toBe('resume-l-oeuvre-commune-xi-no-5')
  })
  test('whole words up to 60 signs, a longer first word is cut', () => {
    expect(slug(`${'a'.repeat(30)} ${'b'.repeat(29)} c`)).toBe(`${'a'.repeat(30)}-${'b'.repeat(29)}`)
    expect(slug('a'.repeat(70))).toBe('a'.repeat(60))
    expect(slug('…')).toBe('')
  })
  test('a name keeps its script', () => {
    expect(speakerSlug('Élodie d’Aubigny')).toBe('elodie-d-aubigny')
    expect(speakerSlug('王小明')).toBe('王小明')
    expect(speakerSlug('…')).toBe(b32Of('…', 10))
    expect(localSpeakerSlug('un responsable', 'k')).toBe(`un-responsable-${b32Of('k', 4)}`)
  })
})

function titled(title: string, itsKey: string, date: string | null = '2024-03-05') {
  return { title, key: itsKey, date, source: null }
}

describe('articleIds', () => {
  test('date and title, or sans-date, or the hash of the key', () => {
    expect(
      articleIds([titled('Une visite', 'k'), titled('Une visite', 'k2', null), titled('习近平', 'k3')]),
    ).toEqual(['2024-03-05-une-visite', 'sans-date-une-visite', `2024-03-05-${b32Of('k3', 10)}`])
  })
  test('the smallest key keeps the id, whatever the order', () => {
    const a = titled('Une visite', 'a')
    const b = titled('Une visite', 'b')
    const [plain, hashed] = ['2024-03-05-une-visite', `2024-03-05-une-visite-${b32Of('b', 4)}`]
    expect(articleIds([a, b])).toEqual([plain, hashed])
    expect(articleIds([b, a])).toEqual([hashed, plain])
  })
  test('one key twice is numbered in reading order', () => {
    const same = titled('Une visite', 'a')
    expect(articleIds([same, same, same])).toEqual([
      '2024-03-05-une-visite',
      '2024-03-05-une-visite-2',
      '2024-03-05-une-visite-3',
    ])
  })
  test('never an id that a title already spells', () => {
    const ids = articleIds([
      titled('Une visite', 'a'),
      titled('Une visite', 'a'),
      titled('Une visite 2', 'c'),
    ])
    expect(ids).toEqual(['2024-03-05-une-visite', '2024-03-05-une-visite-3', '2024-03-05-une-visite-2'])
  })
})
