import type { LostQuotation } from '#format/corpus.ts'
import type { SpeakerSummary } from '#format/site.ts'
import { speakerPath, type Address } from '../pages/address.ts'
import { markup, type Html } from '../pages/html.ts'
import { alternates, headTags, metaName } from './headTags.ts'

/** Titles and descriptions of the pages that every site has, by their path under the base. */
const PAGES = {
  '': [
    '',
    'Qui a dit quoi, quand, et où c’est écrit\u00a0: des communiqués à lire, chaque propos rendu à sa voix.',
  ],
  speakers: ['Voix', 'Toutes les voix du corpus, et tout ce qu’elles y disent.'],
  about: [
    'À propos',
    'Ce que ce corpus contient, comment les propos sont attribués, et combien de fois c’est juste.',
  ],
  links: [
    'Santé des liens',
    'Tous les liens publiés\u00a0: ceux qui tiennent, ceux qui ont bougé, ceux qui sont perdus.',
  ],
} as const

/** The head of a page that every site has. */
export function fixedHead(path: keyof typeof PAGES, siteTitle: string, address: Address): Html {
  const [title, description] = PAGES[path]
  return markup`${headTags({
    title,
    siteTitle,
    description,
    canonical: address.absolute(path),
    type: 'website',
    published: null,
    picture: null,
  })}${feeds('', siteTitle, address)}`
}

/** The head of a speaker's page. */
export function speakerHead(speaker: SpeakerSummary, siteTitle: string, address: Address): Html {
  const { id, name, quotations, articles } = speaker
  const path = speakerPath(id)
  const said = quotations === 1 ? '1 propos' : `${quotations} propos`
  const where = articles === 1 ? '1 communiqué' : `${articles} communiqués`
  return markup`${headTags({
    title: name,
    siteTitle,
    description: `${name}\u00a0: ${said}, relevés dans ${where}.`,
    canonical: address.absolute(path),
    type: 'profile',
    published: null,
    picture: null,
  })}${feeds(`${path}/`, `${name} — ${siteTitle}`, address)}`
}

/** The head of the page of words that are no longer in the corpus: to be read, not to be found. */
export function lostHead(lost: LostQuotation, siteTitle: string): Html {
  return markup`${headTags({
    title: 'Ces mots ne sont plus dans le corpus',
    siteTitle,
    description: `Un énoncé du communiqué «\u00a0${lost.title}\u00a0», tel qu’il a été publié.`,
    canonical: null,
    type: 'website',
    published: null,
    picture: null,
  })}${metaName('robots', 'noindex')}`
}

/** The head of the shell, which stands for every address without a page. */
export const shellHead = (siteTitle: string): Html =>
  markup`<title>${siteTitle}</title>${metaName('robots', 'noindex')}`

function feeds(under: string, title: string, address: Address): Html {
  return alternates([
    { href: address.path(`${under}feed.xml`), type: 'application/atom+xml', title },
    { href: address.path(`${under}feed.json`), type: 'application/feed+json', title },
  ])
}
