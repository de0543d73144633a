/** Longer words are named by their beginning and end. */
const MAX_WORDS = 12
const ENDS = 5

/**
 * The address of a page at some words of it: a text fragment, https://wicg.github.io/scroll-to-text-fragment/. Browsers
 * that do not know it open the page.
 */
export function textFragment(url: string, words: string): string {
  const all = words.trim().split(/\s+/u)
  const named =
    all.length > MAX_WORDS ? [all.slice(0, ENDS).join(' '), all.slice(-ENDS).join(' ')] : [words.trim()]
  const text = named.map(encoded).join(',')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}

/** A hyphen would be read as the mark of a prefix. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
