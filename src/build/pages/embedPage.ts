import { hashOf } from '../head/policy.ts'
import type { Address } from './address.ts'
import { markup, Html } from './html.ts'
import type { Said } from './said.ts'

/** The policy of the last frame's styles: all frames of a site have the same. */
let known: { styles: string; policy: string } | null = null

/**
 * A statement for another site's frame: who said what, when, where it is written, and the way there. No script, no font,
 * no picture, nothing kept: a few kilobytes. `styles` is src/app/embed/embed.css, which `embed.js` measures by, too.
 */
export function embedPage(
  { article, copy: words, citation, path }: Said,
  siteTitle: string,
  address: Address,
  styles: string,
): Html {
  const { date, paragraph } = citation.where
  const source = article.source
  if (known?.styles !== styles) known = { styles, policy: embedPolicy(styles) }
  return markup`<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${known.policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${words} — ${siteTitle}</title>
    <link rel="canonical" href="${address.best(path)}" />
    <base target="_blank" />
    <style>${new Html(styles)}</style>
  </head>
  <body>
    <figure>
      <blockquote cite="${address.best(path)}" lang="${article.lang}"><p>${words}</p></blockquote>
      <figcaption>
        <cite lang="${article.lang}">${article.title}</cite>${date === null ? null : `, ${date}`}, §&nbsp;${paragraph}.
        ${source ? markup`Source : <a href="${source.url}" rel="external noopener noreferrer">${source.site}</a>.` : null}
        <a href="${address.best(path)}" rel="noopener">Lire dans le texte</a>
      </figcaption>
    </figure>
  </body>
</html>
`
}

/** A frame may show its words in its own style, and nothing else. Who frames it is not said: anybody may. */
export const embedPolicy = (styles: string): string =>
  `default-src 'none'; style-src '${hashOf(styles)}'; form-action 'none'`
