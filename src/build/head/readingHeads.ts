import type { Article } from '#format/corpus.ts'
import type { SpeakerSummary } from '#format/site.ts'
import { citationTags } from '#corpus/wording/citationTags.ts'
import { listed } from '#corpus/wording/language.ts'
import type { Address } from '../pages/address.ts'
import { frenchDate } from '../pages/frenchDate.ts'
import { markup, type Html } from '../pages/html.ts'
import type { Said } from '../pages/said.ts'
import { alternates, headTags, metaName } from './headTags.ts'
import { jsonLdTag, newsArticle, quotationLd } from './jsonLd.ts'

/** How many voices a description names. */
const NAMED = 3

const KINDS = {
  direct: 'propos cités',
  mixed: 'propos rapportés, en partie mot pour mot',
  indirect: 'propos rapportés',
} as const

/** The head of an article's page; `painted` says whether the article has a picture. */
export function articleHead(
  article: Article,
  said: readonly Said[],
  path: string,
  siteTitle: string,
  address: Address,
  painted: boolean,
): Html {
  return markup`${headTags({
    title: article.title,
    siteTitle,
    description: describe(article, said),
    canonical: address.absolute(path),
    type: 'article',
    published: article.date,
    picture: painted ? picture(article, path, address) : null,
  })}${citation({ article, path, speakers: [], abstract: null }, address)}${alternates([
    { href: address.path(`${path}.json`), type: 'application/json' },
  ])}${jsonLdTag(newsArticle(article, said, address, path))}`
}

/** The head of a permalink's page; a moved address names the one where the words live now. */
export function quotationHead(said: Said, siteTitle: string, address: Address, painted: boolean): Html {
  const { article, saying, path } = said
  const who = saying.names.length === 0 ? 'Voix inconnue' : listed(saying.names, 'fr')
  const oembed = address.absolute(`${path}/oembed.json`)
  return markup`${headTags({
    title: `${who}, ${KINDS[saying.kind]} dans «\u00a0${article.title}\u00a0»`,
    siteTitle,
    description: said.copy,
    canonical: address.absolute(path),
    type: 'article',
    published: article.date,
    picture: painted ? picture(article, said.articlePath, address) : null,
  })}${citation({ article, path, speakers: saying.names, abstract: said.copy }, address)}${alternates([
    { href: address.path(`${path}.json`), type: 'application/json' },
    { href: address.path(`${path}.ris`), type: 'application/x-research-info-systems' },
    { href: address.path(`${path}.bib`), type: 'application/x-bibtex' },
    { href: address.path(`${path}.csl.json`), type: 'application/vnd.citationstyles.csl+json' },
    ...(oembed === null ? [] : [{ href: oembed, type: 'application/json+oembed' }]),
  ])}${quotationBlock(said, address)}`
}

function quotationBlock(said: Said, address: Address): Html | null {
  const quotation = quotationLd(said, address)
  if (!quotation) return null
  return jsonLdTag({ ...quotation, isPartOf: newsArticle(said.article, [], address, said.articlePath) })
}

/** *12 propos d’Ana Lund, Igor Belov et une autre voix, 8 juillet 2020, example.org*: nothing that is not counted. */
function describe({ quotations, date, source }: Article, said: readonly Said[]): string {
  const voices = new Map<string, SpeakerSummary>()
  for (const { speakers } of said) for (const speaker of speakers) voices.set(speaker.id, speaker)
  const names = [...voices.values()].slice(0, NAMED).map(({ name }) => name)
  const others = voices.size - names.length
  const all = others > 0 ? [...names, others === 1 ? 'une autre voix' : `${others} autres voix`] : names
  const count = quotations.length === 0 ? 'Aucun propos relevé' : `${quotations.length} propos relevés`
  return [
    all.length === 0 ? count : `${count}\u00a0: ${listed(all, 'fr')}`,
    ...(date === null ? [] : [frenchDate(date)]),
    ...(source === null ? [] : [source.site]),
  ].join(', ')
}

function picture(
  { title }: Article,
  articlePath: string,
  address: Address,
): { url: string; alt: string } | null {
  const url = address.absolute(`${articlePath}.png`)
  return url === null
    ? null
    : { url, alt: `Titre du communiqué, «\u00a0${title}\u00a0», et partition de ses voix` }
}

interface Cited {
  article: Article
  path: string
  speakers: readonly string[]
  abstract: string | null
}

function citation({ article, path, speakers, abstract }: Cited, address: Address): Html {
  const tags = citationTags({
    title: article.title,
    isoDate: article.date,
    site: article.source?.site ?? null,
    lang: article.lang,
    url: address.absolute(path),
    speakers,
    abstract,
  })
  return markup`${tags.map(([name, content]) => metaName(name, content))}`
}
