import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { prerender } from 'react-dom/static.edge'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { SEVERITY_OF } from '#corpus/diagnostics.ts'
import { siteFiles } from '#build/data/siteData.ts'
import { corpusPaths } from '#build/files/userPath.ts'
import { siteLoader } from '#build/siteLoader.ts'
import { App } from './App.tsx'
import { LoadError } from './data/fetchJson.ts'
import { createSource } from './data/source.ts'
import { Contest } from './features/reader/slip/Contest.tsx'
import { Reference } from './features/reader/slip/Reference.tsx'
import { citationOf } from './features/reader/slip/citationOf.ts'
import { sceneOf } from './features/reader/scene.ts'
import { Dialogs } from './features/settings/Dialogs.tsx'
import { LostPage } from './features/share/LostPage.tsx'
import { createI18n, type I18n } from './i18n/createI18n.ts'
import { formatDate } from './i18n/dates.ts'
import { BEGIN, END, hardCoded } from './i18n/hardCoded.ts'
import { I18nProvider } from './i18n/I18nProvider.tsx'
import { makeRouter } from './router.tsx'

const { input } = await (await siteLoader(corpusPaths(['corpus']))).load()
const files = new Map([...siteFiles(input)].map(({ path, content }) => [path, content]))
const data = createSource((path) => {
  const content = files.get(path.replace(/\?.*/u, ''))
  return typeof content === 'string'
    ? Promise.resolve(JSON.parse(content) as unknown)
    : Promise.reject(new LoadError(path, 404))
})

const { speakers, diagnostics, lost, redirects } = input.corpus
const articles = [...input.corpus.articles]
const article = articles.find(({ quotations }) => quotations.length > 3)
const quotation = article?.quotations[0]
const speaker = quotation?.speakers[0]

/** French, every sentence of it between marks. */
async function pseudo(): Promise<I18n> {
  const french = await createI18n('fr')
  const t: I18n['t'] = (key, values) => `${BEGIN}${french.t(key, values)}${END}`
  return { ...french, language: 'fr', t, knows: french.knows }
}

/** Written by the formats of the language, or taken from data that have no language: names, hosts, files, formats. */
const KNOWN = new Set([
  ...speakers.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...articles.flatMap(({ source }) => (source === null ? [] : [source.site])),
  ...articles.map(({ title }) => title),
  input.settings.title,
  ...diagnostics.map(({ file }) => file),
  ...lost.flatMap((each) => each.speakers),
  ...Object.keys(SEVERITY_OF),
  'A',
  'a',
  'CSV',
  'JSON',
  'Markdown',
  'corpus.json',
  'corpus.csv',
])
/** Addresses, and what stands in them. */
const LINKED = new Set(['/q/', ...lost.map(({ id }) => id), ...Object.entries(redirects).flat()])
const MONTHS = Array.from({ length: 12 }, (_each, month) =>
  formatDate(`2020-${String(month + 1).padStart(2, '0')}-01`, 'fr', 'monthAlone'),
)
const DATE = new RegExp(`(?:\\p{L}+ )?(?:\\d{1,2}(?:er)?\\u00a0)?(?:${MONTHS.join('|')})(?: \\d{4})?`, 'gu')
/** Names may be numbered, and joined by the wording of copies, which has tests of its own. */
const isKnown = (text: string): boolean =>
  text
    .replace(DATE, '')
    .replace(/^\d+\. /u, '')
    .replace(/ —$/u, '')
    .split(/ et |, /u)
    .every((part) => KNOWN.has(part) || LINKED.has(part) || !/\p{L}/u.test(part))

async function html(element: Parameters<typeof prerender>[0]): Promise<string> {
  // In one piece: what is sent later stands outside of the element that names its language.
  const { prelude } = await prerender(element, { progressiveChunkSize: Infinity })
  return new Response(prelude).text()
}

async function drawn(path: string): Promise<string> {
  const i18n = await pseudo()
  const router = makeRouter({ data, i18n }, createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  return html(<App router={router} i18n={i18n} />)
}

test.each([
  '/',
  '/speakers',
  `/speakers/${speaker ?? ''}`,
  `/a/${article?.id ?? ''}`,
  `/q/${quotation?.id ?? ''}`,
  '/about',
  '/links',
  '/nowhere',
])('%s says nothing that is not in the files of words', async (path) => {
  const page = await drawn(path)
  expect(page).toContain(BEGIN)
  expect(hardCoded(page, isKnown)).toEqual([])
})

test.each(['display', 'keys'] as const)('the dialog %s neither', async (shown) => {
  const i18n = await pseudo()
  await i18n.load('display')
  const dialog = await html(
    <I18nProvider i18n={i18n}>
      <Dialogs shown={shown} onClose={() => undefined} />
    </I18nProvider>,
  )
  expect(dialog).toContain(BEGIN)
  expect(hardCoded(dialog, isKnown)).toEqual([])
})

/** What opens only by hand, or for a link that the sample has not: drawn alone, with the site around it. */
async function alone(node: ReactNode): Promise<string> {
  const i18n = await pseudo()
  await i18n.load('slip', 'lost')
  const root = createRootRoute({ loader: () => data.site(), component: () => node })
  const home = createRoute({ getParentRoute: () => root, path: '/' })
  const router = createRouter({ routeTree: root.addChildren([home]), history: createMemoryHistory() })
  await router.load()
  return html(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  )
}

test('the form that contests, the references and the page of lost words neither', async () => {
  if (!article || !quotation) throw new Error('the sample has no article of several statements')
  const read = await data.article(article.id)
  if (!read || 'moved' in read) throw new Error('the sample’s article cannot be read')
  const scene = sceneOf(read)
  const citation = citationOf(scene, quotation, formatDate('2020-01-01', 'fr'), 'https://example.org/q/a')
  const gone = {
    id: quotation.id,
    article: article.id,
    date: article.date,
    title: article.title,
    speakers: [],
    exact: '1',
    prefix: '',
    suffix: '',
    reason: 'words-gone',
    at: null,
  }
  for (const node of [
    <Contest key="contest" scene={scene} quotation={quotation} open onClose={() => undefined} />,
    <Reference key="reference" citation={citation} />,
    <LostPage key="lost" lost={gone} near={null} />,
  ]) {
    const page = await alone(node)
    expect(page).toContain(BEGIN)
    // References are written by the wording of citations, lines for a file by the format.
    const own = page
      .replace(`/q/<!-- -->${quotation.id}`, '')
      .replace(/<(p class="ref-text"|textarea)[\s\S]*?<\/(p|textarea)>/gu, '')
    expect(hardCoded(own, isKnown)).toEqual([])
  }
})

test('a word that is written into the code is found', () => {
  const page = `<p>${BEGIN}Lire <b>tout</b>${END} <i lang="fr">Les ponts</i><br/>Suite<kbd>j</kbd></p><a title="Ici">${BEGIN}x${END}</a>`
  expect(hardCoded(page, () => false)).toEqual(['Suite', 'Ici'])
})
