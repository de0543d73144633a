import { copyOf } from './copy.ts'
import type { WordingLanguage } from './language.ts'
import type { Saying, Whereabouts } from './saying.ts'

/**
 * A statement for somebody else's page: a `blockquote` that cites its permalink and holds its text, so that it can be
 * read without a script, a frame or a request. Speakers and kind are said as when copying: it cannot misquote.
 * `copy` is the statement as it may be copied, where that is known already. `data-dixit` is what `embed.js` looks for, where the other page has it.
 */
export function embedOf(
  saying: Saying,
  where: Whereabouts,
  articleLang: string,
  lang: WordingLanguage,
  copy = copyOf(saying, lang),
): string {
  const link = `<a href="${attribute(where.url)}"><cite lang="${attribute(articleLang)}">${text(where.title)}</cite></a>`
  const place = [link, ...(where.date === null ? [] : [text(where.date)]), `§&nbsp;${where.paragraph}`].join(
    ', ',
  )
  return `<blockquote cite="${attribute(where.url)}" lang="${lang}" data-dixit><p>${text(copy)}</p><footer>${place}</footer></blockquote>`
}

/** The same, with the script that puts the site's own words in a frame in its place. `root` is the site's, with a slash. */
export function embedCode(
  saying: Saying,
  where: Whereabouts,
  articleLang: string,
  lang: WordingLanguage,
  root: string,
): string {
  return `${embedOf(saying, where, articleLang, lang)}\n<script async src="${attribute(`${root}embed.js`)}"></script>`
}

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const attribute = (value: string): string => text(value).replaceAll('"', '&quot;')
