import { cite } from '#corpus/wording/cite.ts'
import { embedOf } from '#corpus/wording/embed.ts'
import { listed } from '#corpus/wording/language.ts'
import type { Address } from '../pages/address.ts'
import type { Said } from '../pages/said.ts'

/** Width in CSS pixels that the embedded quote is content with. */
const EMBED_WIDTH = 600

/** A file beside a page: its path under the base, and its text. */
export interface TextFile {
  path: string
  content: string
}

/** A statement in the forms that programs read, beside its page: JSON, RIS, BibTeX, CSL-JSON and oEmbed. */
export function quotationTwins(said: Said, siteTitle: string, address: Address): TextFile[] {
  const { path, citation } = said
  return [
    { path: `${path}.json`, content: `${JSON.stringify(asData(said, address))}\n` },
    { path: `${path}.ris`, content: cite(citation, 'ris', 'fr') },
    { path: `${path}.bib`, content: cite(citation, 'bibtex', 'fr') },
    { path: `${path}.csl.json`, content: cite(citation, 'csl', 'fr') },
    { path: `${path}/oembed.json`, content: `${JSON.stringify(oembed(said, siteTitle, address))}\n` },
  ]
}

/** `dixit-quotation/1`: the quotation as in `dixit-corpus/1`, the texts its spans point into, who and where. */
function asData(
  { article, quotation, speakers, saying, copy, citation, articlePath }: Said,
  address: Address,
): object {
  const { id, title, date, lang, source } = article
  return {
    format: 'dixit-quotation/1',
    url: citation.where.url,
    words: copy,
    quotation,
    text: saying.text,
    cueText: quotation.cueParagraph === quotation.paragraph ? null : saying.cue.text,
    paragraphNumber: citation.where.paragraph,
    speakers: speakers.map(
      ({ voice: _ink, quotations: _said, articles: _in, from: _from, to: _to, ...speaker }) => speaker,
    ),
    article: { id, url: address.best(articlePath), title, date, lang, source },
  }
}

/** An oEmbed 1.0 answer of type `rich`: a blockquote that needs no script. https://oembed.com */
function oembed({ article, saying, copy, citation }: Said, siteTitle: string, address: Address): object {
  return {
    version: '1.0',
    type: 'rich',
    title: article.title,
    ...(saying.names.length === 0 ? {} : { author_name: listed(saying.names, 'fr') }),
    provider_name: siteTitle,
    provider_url: address.best(''),
    html: embedOf(saying, citation.where, article.lang, 'fr', copy),
    width: EMBED_WIDTH,
    height: null,
  }
}
