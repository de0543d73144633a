import type { Article } from '#format/corpus.ts'
import { describe, expect, test } from 'vitest'
import { readLedger } from './ledger.ts'
import { links } from './links.ts'
import { type Marked, markedArticles } from './markedArticle.ts'

const SPEAKERS = [
  {
    id: 'anne-morel',
    name: 'Anne Morel',
    kind: 'person' as const,
    gender: 'f' as const,
    country: null,
    roles: [],
    aliases: [],
  },
]

const FIRST = 'les ponts du fleuve seraient rouverts à la circulation avant la fin de l’hiver'
const SECOND = 'la récolte de blé suffirait aux besoins de toute la vallée jusqu’au printemps'
const VISIT: Marked = {
  text: [`Anne Morel a dit que ⟦${FIRST}⟧. Elle a ajouté que ⟦${SECOND}⟧.`],
}

function run(articles: Article[], lines: readonly string[] | null) {
  const ledger = lines === null ? null : readLedger([{ file: 'permalinks.jsonl', lines }])
  const found = links({ articles, speakers: SPEAKERS }, ledger)
  return { ...found, appended: [...found.appended] }
}

/** The ledger after a corpus was published. */
function published(...marked: Marked[]): string[] {
  return run(markedArticles(...marked), []).appended
}

function idsOf(...marked: Marked[]): string[] {
  return markedArticles(...marked).flatMap(({ quotations }) => quotations.map(({ id }) => id))
}

describe('what is published', () => {
  test('without a ledger every quotation is new, and nothing is said', () => {
    const { appended, diagnostics, redirects, lost } = run(markedArticles(VISIT), null)
    expect(appended).toHaveLength(2)
    expect([diagnostics, redirects, lost]).toEqual([[], {}, []])
  })
  test('a record holds the words and what stands around them', () => {
    const [line = ''] = published(VISIT)
    expect(JSON.parse(line)).toEqual({
      id: idsOf(VISIT)[0],
      article: '2024-03-05-une-visite',
      key: 'example.org/a',
      date: '2024-03-05',
      title: 'Une visite',
      speakers: ['Anne Morel'],
      exact: FIRST,
      prefix: 'Anne Morel a dit que ',
      suffix: '. Elle a ajouté que la récolte d',
    })
  })
  test('publishing twice adds nothing', () => {
    const lines = published(VISIT)
    const again = run(markedArticles(VISIT), lines)
    expect(again.appended).toEqual([])
    expect(again.diagnostics).toEqual([])
    expect(again.summary).toMatchObject({ published: 2, live: 2, lost: 0, added: 0 })
  })
  test('a ledger that lacks quotations is said to be behind, once', () => {
    const { diagnostics } = run(markedArticles(VISIT), [])
    expect(diagnostics).toMatchObject([{ code: 'ledger-behind', severity: 'warning', found: '2' }])
  })
})

describe('a quotation whose first words changed', () => {
  const [old = '', other = ''] = idsOf(VISIT)
  const edited: Marked = {
    text: [`Anne Morel a dit que ⟦tous ${FIRST}⟧. Elle a ajouté que ⟦${SECOND}⟧.`],
  }
  test('is followed within its article, in one hop to a live id', () => {
    const { redirects, lost, summary } = run(markedArticles(edited), published(VISIT))
    expect(redirects).toEqual({ [old]: idsOf(edited)[0] })
    expect(lost).toEqual([])
    expect(summary).toMatchObject({ live: 1, moved: 1, added: 1 })
  })
  test('is followed again from its first words after a second change', () => {
    const lines = published(VISIT)
    lines.push(...run(markedArticles(edited), lines).appended)
    const twice: Marked = {
      text: [`Anne Morel a dit que ⟦bientôt tous ${FIRST}⟧. Elle a ajouté que ⟦${SECOND}⟧.`],
    }
    const id = idsOf(twice)[0]
    expect(run(markedArticles(twice), lines).redirects).toEqual({ [old]: id, [idsOf(edited)[0] ?? '']: id })
  })
  test('keeps its id when only the end changed, and the change is known', () => {
    const longer: Marked = {
      text: [`Anne Morel a dit que ⟦${FIRST} au plus tard⟧. Elle a ajouté que ⟦${SECOND}⟧.`],
    }
    const { redirects, changed } = run(markedArticles(longer), published(VISIT))
    expect(redirects).toEqual({})
    expect(changed.get(old)?.exact).toBe(FIRST)
    expect(changed.has(other)).toBe(false)
  })
})

describe('a quotation that can’t be followed', () => {
  test('is lost with its words when the sentence was deleted', () => {
    const shorter: Marked = { text: [`Elle a ajouté que ⟦${SECOND}⟧.`] }
    const { lost, diagnostics, redirects } = run(markedArticles(shorter), published(VISIT))
    expect(redirects).toEqual({})
    expect(lost).toMatchObject([{ exact: FIRST, reason: 'words-gone', at: null, speakers: ['Anne Morel'] }])
    expect(diagnostics).toMatchObject([{ code: 'link-lost', file: 'permalinks.jsonl', line: 1 }])
  })
  test('is lost but shown where the words still stand as no quotation', () => {
    const quiet: Marked = { text: [`Anne Morel a dit que ${FIRST}. Elle a ajouté que ⟦${SECOND}⟧.`] }
    const [lost] = run(markedArticles(quiet), published(VISIT)).lost
    expect(lost).toMatchObject({
      reason: 'not-a-quotation',
      at: { article: '2024-03-05-une-visite', paragraph: 0 },
    })
    expect(markedArticles(quiet)[0]?.paragraphs[0]?.text.slice(...(lost?.at?.span ?? [0, 0]))).toBe(FIRST)
  })
  test('is lost between two places equally like it', () => {
    const twice: Marked = {
      text: [
        `Anne Morel a dit que ⟦tous ${FIRST}⟧.`,
        `Anne Morel a dit que ⟦tous ${FIRST}⟧.`,
        `Elle a ajouté que ⟦${SECOND}⟧.`,
      ],
    }
    expect(run(markedArticles(twice), published(VISIT)).lost).toMatchObject([{ reason: 'several-places' }])
  })
  test('is lost where neither what stood before nor after agrees', () => {
    const moved: Marked = {
      text: [`Paul Achard affirme hier soir : ⟦tous ${FIRST}⟧ pour autant qu’il pleuve.`],
    }
    expect(
      run(markedArticles(moved), published({ text: [`Anne Morel a dit que ⟦${FIRST}⟧ si tout va bien.`] }))
        .lost,
    ).toMatchObject([{ reason: 'surroundings-differ' }])
  })
  test('is never led to another published article, which is offered', () => {
    const other: Marked = {
      title: 'Une autre visite',
      url: 'https://example.org/b',
      text: [`Anne Morel a dit que ⟦${FIRST}⟧. Elle a précisé que ⟦le port resterait ouvert⟧.`],
    }
    const shorter: Marked = { text: [`Elle a ajouté que ⟦${SECOND}⟧.`] }
    const { redirects, lost } = run(markedArticles(shorter, other), published(VISIT, other))
    expect(redirects).toEqual({})
    expect(lost).toMatchObject([{ reason: 'other-article', at: { article: '2024-03-05-une-autre-visite' } }])
  })
})

describe('an article under another address', () => {
  const moved: Marked = { ...VISIT, url: 'https://example.org/nouveau' }
  test('is followed, and stays followed once its new key is published too', () => {
    const lines = published(VISIT)
    const first = run(markedArticles(moved), lines)
    const expected = Object.fromEntries(idsOf(VISIT).map((id, index) => [id, idsOf(moved)[index]]))
    expect(first.redirects).toEqual(expected)
    lines.push(...first.appended)
    const second = run(markedArticles(moved), lines)
    expect(second.redirects).toEqual(expected)
    expect(second.appended).toEqual([])
    expect(second.lost).toEqual([])
  })
  test('its old id leads to the new one when the title changed too', () => {
    const renamed = { ...moved, title: 'Une visite à la vallée' }
    const lines = published(VISIT)
    const { articleRedirects, appended } = run(markedArticles(renamed), lines)
    expect(articleRedirects).toEqual({ '2024-03-05-une-visite': '2024-03-05-une-visite-a-la-vallee' })
    expect(run(markedArticles(renamed), [...lines, ...appended]).articleRedirects).toEqual(articleRedirects)
  })
  test('a part taken out of it is followed word for word alone', () => {
    const rest: Marked = { text: [`Anne Morel a dit que ⟦${FIRST}⟧.`] }
    const part: Marked = {
      title: 'La récolte',
      url: 'https://example.org/c',
      text: [`Elle a ajouté que ⟦${SECOND}⟧.`],
    }
    const lines = published(VISIT)
    expect(run(markedArticles(rest, part), lines).redirects).toEqual({
      [idsOf(VISIT)[1] ?? '']: idsOf(part)[0],
    })
    const changed = { ...part, text: [`Elle a ajouté que ⟦toute ${SECOND}⟧.`] }
    expect(run(markedArticles(rest, changed), lines)).toMatchObject({
      redirects: {},
      lost: [{ reason: 'other-article' }],
    })
  })
  test('a new communiqué that repeats what the old one still says is none of its parts', () => {
    const shorter: Marked = { text: [`Elle a ajouté que ⟦${SECOND}⟧.`] }
    const alike: Marked = { ...VISIT, title: 'Une visite au Sud', url: 'https://example.org/sud' }
    const { redirects, lost } = run(markedArticles(shorter, alike), published(VISIT))
    expect(redirects).toEqual({})
    expect(lost).toMatchObject([{ reason: 'other-article', at: { article: '2024-03-05-une-visite-au-sud' } }])
  })
})

describe('articles under new ids', () => {
  test('an edited title is followed by the key, back and forth', () => {
    const lines = published(VISIT)
    const titles = ['Une visite officielle', 'Une visite', 'Visite']
    const seen = titles.map((title) => {
      const { articleRedirects, appended } = run(markedArticles({ ...VISIT, title }), lines)
      lines.push(...appended)
      expect(run(markedArticles({ ...VISIT, title }), lines).appended).toEqual([])
      return articleRedirects
    })
    expect(seen).toEqual([
      { '2024-03-05-une-visite': '2024-03-05-une-visite-officielle' },
      { '2024-03-05-une-visite-officielle': '2024-03-05-une-visite' },
      {
        '2024-03-05-une-visite': '2024-03-05-visite',
        '2024-03-05-une-visite-officielle': '2024-03-05-visite',
      },
    ])
  })
})

describe('decisions', () => {
  const [first = '', second = ''] = idsOf(VISIT)
  const shorter: Marked = { text: [`Elle a ajouté que ⟦${SECOND}⟧.`] }
  const decide = (...lines: string[]) => run(markedArticles(shorter), [...published(VISIT), ...lines])

  test('to and gone are obeyed', () => {
    expect(decide(`{"id":"${first}","to":"${second}"}`)).toMatchObject({
      redirects: { [first]: second },
      lost: [],
    })
    const gone = decide(`{"id":"${first}","gone":"retiré à la demande de l’auteur"}`)
    expect(gone).toMatchObject({
      redirects: {},
      lost: [{ id: first, reason: 'retiré à la demande de l’auteur' }],
    })
    expect(gone.diagnostics).toEqual([])
  })
  test('a chain is one hop', () => {
    const { redirects } = decide(
      '{"id":"x1","to":"x2"}',
      '{"id":"x2","to":"x3"}',
      `{"id":"x3","to":"${second}"}`,
    )
    expect(redirects).toEqual({ x1: second, x2: second, x3: second })
  })
  test('a circle is named and not followed', () => {
    const { redirects, diagnostics, lost } = decide(
      `{"id":"${first}","to":"x"}`,
      `{"id":"x","to":"${first}"}`,
    )
    expect(redirects).toEqual({})
    expect(lost).toMatchObject([{ id: first, reason: 'words-gone' }])
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-ledger', 'invalid-ledger', 'link-lost'])
  })
  test('an end that never was is named', () => {
    expect(decide(`{"id":"${first}","to":"jamais"}`).diagnostics).toMatchObject([
      { code: 'invalid-ledger', line: 3 },
      { code: 'link-lost' },
    ])
    expect(decide('{"id":"jamais","gone":"?"}').diagnostics[0]).toMatchObject({ code: 'invalid-ledger' })
  })
  test('about a live quotation it sleeps', () => {
    const { redirects, lost, diagnostics } = run(markedArticles(VISIT), [
      ...published(VISIT),
      `{"id":"${first}","to":"${second}"}`,
    ])
    expect([redirects, lost, diagnostics]).toEqual([{}, [], []])
  })
  test('twenty thousand of them in one chain are walked in passing', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => `{"id":"x${n}","to":"x${n + 1}"}`)
    const { redirects } = decide(...chain, `{"id":"x20000","to":"${second}"}`)
    expect(redirects['x0']).toBe(second)
  })
})
