import type { Article } from '#format/corpus.ts'
import type { SpeakerSummary } from '#format/site.ts'
import { MARKS } from '#corpus/wording/language.ts'
import { wordsOf } from '#corpus/wording/words.ts'
import { Html } from '../pages/html.ts'
import type { Address } from '../pages/address.ts'
import type { Said } from '../pages/said.ts'

/** A data block of schema.org; never run, so that the policy has nothing against it. */
export function jsonLdTag(data: object): Html {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    codePoint,
  )
  return new Html(`\n    <script type="application/ld+json">${text}</script>`)
}

/** `NewsArticle`, with the statements that are quoted word for word. */
export function newsArticle(article: Article, said: readonly Said[], address: Address, path: string): object {
  return {
    '@type': 'NewsArticle',
    ...known('@id', address.absolute(path)),
    headline: article.title,
    ...known('url', address.absolute(path)),
    ...known('datePublished', article.date),
    inLanguage: article.lang,
    ...(article.source
      ? { isBasedOn: article.source.url, publisher: { '@type': 'Organization', name: article.source.site } }
      : {}),
    ...some(
      'hasPart',
      said.flatMap((each) => quotationLd(each, address) ?? []),
    ),
  }
}

/**
 * `Quotation`, for direct speech only: reported words are the reporter's, and a machine that reads them as a quote has
 * misquoted. The speaker is named only where the text names him. Null for anything else.
 */
export function quotationLd(
  { quotation, saying, speakers, path, article }: Said,
  address: Address,
): object | null {
  if (quotation.kind !== 'direct') return null
  const [open, close] = MARKS.fr
  const sure = quotation.basis === 'stated' ? speakers.flatMap((speaker) => agent(speaker) ?? []) : []
  return {
    '@type': 'Quotation',
    ...known('@id', address.absolute(path)),
    ...known('url', address.absolute(path)),
    text: wordsOf(saying, 'fr').slice(open.length, -close.length),
    inLanguage: article.lang,
    ...some('creator', sure),
  }
}

function agent({ kind, name }: SpeakerSummary): object | null {
  if (kind === 'document') return null
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name }
}

const known = (key: string, value: string | null): object => (value === null ? {} : { [key]: value })
const some = (key: string, list: readonly object[]): object => (list.length === 0 ? {} : { [key]: list })
const codePoint = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
