import { cite } from '#corpus/wording/cite.ts'
import { listed } from '#corpus/wording/language.ts'
import { speakerPath, type Address } from './address.ts'
import { frame, machineMade } from './frame.ts'
import { markup, type Html } from './html.ts'
import { markedParagraph } from './marks.ts'
import type { Said } from './said.ts'

const KINDS = {
  direct: 'propos cités mot pour mot',
  mixed: 'propos rapportés, en partie mot pour mot',
  indirect: 'propos rapportés',
} as const

/** What a permalink's page says beside the statement. */
export interface QuotationPage {
  said: Said
  /** The id of the address, when the words now live under another one. */
  movedFrom: string | null
  /** The words as first published, when those in the article have changed since; else null. */
  published: string | null
}

/**
 * The light page of a permalink: the statement in its paragraph, who said it, where it stands and the way there. A page
 * of its own for each of a million statements must cost a few kilobytes; the app draws the whole article in its place.
 */
export function quotationPage({ said, movedFrom, published }: QuotationPage, address: Address): Html {
  const { article, quotation, speakers, saying, citation } = said
  const { date, paragraph } = citation.where
  const voice = speakers[0]?.voice ?? null
  const places = [...new Set([quotation.cueParagraph, quotation.paragraph])].toSorted((a, b) => a - b)
  const who = saying.names.length === 0 ? 'Voix inconnue' : listed(saying.names, 'fr')
  const inArticle = `${address.path(said.articlePath)}#${quotation.id}`
  const source = article.source
  const main = markup`<article class="page-grid title leaf">
    <p class="m dateline">${when(article.date, date)}</p>
    <h1 class="t">${who}</h1>
    <p class="t note">
      ${KINDS[quotation.kind]}${quotation.basis === 'inferred' ? ', attribution incertaine' : ''}
    </p>
    ${movedFrom === null ? null : markup`<p class="t note">Cette adresse (${movedFrom}) mène maintenant à l’énoncé ${quotation.id}.</p>`}
    <blockquote class="t prose"${source ? markup` cite="${source.url}"` : null} lang="${article.lang}">
      ${places.map(
        (place) =>
          markup`<p>${markedParagraph(article.paragraphs[place]?.text ?? '', place, quotation, voice)}</p>`,
      )}
    </blockquote>
    ${published === null ? null : markup`<p class="t note">Le texte a changé depuis. Mots parus d’abord : <span lang="${article.lang}">${published}</span></p>`}
    <p class="t">
      Dans <a href="${inArticle}"><cite lang="${article.lang}">${article.title}</cite></a
      >,
      §&nbsp;${paragraph}.${
        source ? markup` Texte d’origine : <a href="${source.url}" rel="external">${source.site}</a>.` : null
      }
    </p>
    <p class="t">
      ${speakers.map(({ id, name }) => markup`<a href="${address.path(speakerPath(id))}">Tout ce qu’a dit ${name}</a> `)}
    </p>
    <p class="t note">
      À citer ainsi : <span>${cite(citation, 'notice', 'fr')}</span> (<a
        href="${address.path(said.path)}.ris"
        >RIS</a
      >, <a href="${address.path(said.path)}.bib">BibTeX</a>,
      <a href="${address.path(said.path)}.csl.json">CSL-JSON</a>,
      <a href="${address.path(said.path)}.json">JSON</a>)
    </p>
  </article>`
  return frame(address, main, machineMade(address))
}

function when(iso: string | null, date: string | null): Html {
  return iso === null || date === null ? markup`sans date` : markup`<time datetime="${iso}">${date}</time>`
}
