import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createElement,
  createContext,
  Fragment,
  memo,
  Suspense,
  useContext,
  useId,
  type ReactNode,
} from 'react'
import { renderToString } from 'react-dom/server'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { ArticleData, SpeakerData } from '#format/site.ts'
import { writeCorpus } from '#build/bench/generate/writeCorpus.ts'
import { siteFiles } from '#build/data/siteData.ts'
import { corpusPaths } from '#build/files/userPath.ts'
import { siteLoader } from '#build/siteLoader.ts'
import { createRenderer } from '#app/entry-server.tsx'
import { createI18n } from '#app/i18n/createI18n.ts'
import french from '#app/i18n/fr/reader.json'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { markupOf, Unsupported } from './markupOf.ts'
import { sentences } from './sentences.ts'

/** What data files of a corpus hold, by path. */
async function dataOf(paths: readonly string[]): Promise<Map<string, unknown>> {
  const { input } = await (await siteLoader(corpusPaths(paths))).load()
  return new Map(
    Array.from(siteFiles(input), ({ path, content }) => [
      path,
      typeof content === 'string' && path.endsWith('.json') ? JSON.parse(content) : null,
    ]),
  )
}

const isArticle = (data: unknown): data is ArticleData =>
  typeof data === 'object' && data !== null && 'article' in data && 'published' in data

const isSpeaker = (data: unknown): data is SpeakerData =>
  typeof data === 'object' && data !== null && 'tally' in data

const folder = mkdtempSync(join(tmpdir(), 'dixit-drawn-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeCorpus(folder, 12, 3)
const corpora = [await dataOf(['corpus']), await dataOf([folder])]

test.each(LANGUAGES)(
  'every article and speaker is drawn as React draws it: %s',
  async (lang) => {
    for (const files of corpora) {
      const articles = [...files.values()].filter(isArticle)
      expect(articles.length).toBeGreaterThan(10)
      const { page, article, speaker, inParts } = await createRenderer(
        (path) => files.get(path) ?? null,
        lang,
      )
      for (const data of articles) {
        const path = `a/${encodeURIComponent(data.article.id)}`
        expect(await article(path, data)).toEqual(await page(path))
      }
      const speakers = [...files.values()].filter(isSpeaker)
      for (const data of speakers) {
        const path = `speakers/${encodeURIComponent(data.speaker.id)}`
        expect(await speaker(path)).toEqual(await page(path))
      }
      expect(inParts()).toBe(articles.length + speakers.length - 1)
    }
  },
  90_000,
)

const Name = createContext('nobody')
const Said = memo(({ by }: { by?: string }) => {
  const name = useContext(Name)
  return by ?? name
})

/** Trees of what is drawn, with texts that stand side by side, and nothing where something could be. */
const { tree } = fc.letrec<{ tree: ReactNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, false, true, undefined, '', 0, 12, -0.5),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<b>', '"&\'', '\u0000', '\n', 'é\u2028'),
    fc
      .tuple(
        fc.constantFrom('p', 'span', 'a', 'svg', 'ul', 'br'),
        attributes(),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, { href, ...props }, children]) =>
        tag === 'br'
          ? createElement(tag, props)
          : createElement(tag, { ...props, ...(tag === 'a' ? { href } : {}) }, ...children),
      ),
    fc.array(tie('tree'), { maxLength: 3 }).map((children) => createElement(Fragment, null, ...children)),
    tie('tree').map((child) => createElement(Suspense, { fallback: null }, child)),
    fc
      .option(fc.string(), { nil: undefined })
      .map((by) => createElement(Said, by === undefined ? {} : { by })),
    fc.tuple(fc.string(), tie('tree')).map(([value, child]) => createElement(Name, { value }, child)),
  ),
}))

function attributes() {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(undefined))
  return fc.record(
    {
      className: value,
      tabIndex: value,
      'data-voice': value,
      'aria-label': value,
      lang: fc.string(),
      href: fc.constantFrom('/q/x?a&b', '#p1', 'https://example.org/"'),
      onClick: fc.constant(() => undefined),
    },
    { requiredKeys: [] },
  )
}

test('any tree of these elements is drawn as React draws it', () => {
  fc.assert(
    fc.property(tree, (drawn) => {
      expect(markupOf(drawn)).toBe(renderToString(drawn))
    }),
    { numRuns: 500 },
  )
})

const Numbered = (): ReactNode => useId()

test('what React does more about is left to it', () => {
  for (const element of [
    <input key="a" defaultChecked />,
    <a key="b" href="mailto:x@example.org">
      x
    </a>,
    <p key="c" style={{ color: 'red' }} />,
    <title key="d">x</title>,
    <Numbered key="f" />,
    <p key="e" dangerouslySetInnerHTML={{ __html: '<b>' }} />,
  ])
    expect(() => markupOf(element)).toThrow(Unsupported)
  expect(markupOf(<p>left alone</p>)).toBe('<p>left alone</p>')
})

test('sentences are those of the words, whatever fills their holes', async () => {
  const i18n = await createI18n('fr')
  const { t } = sentences(i18n.t)
  const holes = fc.record({
    n: fc.string(),
    who: fc.string(),
    kind: fc.string(),
    words: fc.string(),
    title: fc.string(),
  })
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(french)), holes, fc.nat(30), (key, values, count) => {
      if (!i18n.knows(key)) return
      for (const given of [undefined, values, { ...values, count }, { n: values.n }, {}])
        expect(t(key, given)).toBe(i18n.t(key, given))
    }),
  )
})
