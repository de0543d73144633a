/** Marks that a pseudo-locale sets around every sentence; neither the corpus nor the interface has them. */
export const [BEGIN, END] = ['⟦', '⟧']

const VOID = new Set(['input', 'br', 'meta', 'link', 'hr', 'img', 'wbr'])
/** Attributes that are read to or shown to somebody. */
const SAID = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']
const TOKEN = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gu
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/gu

/**
 * The words of a page drawn by React in a pseudo-locale that no sentence of the interface says: text outside its marks
 * that is not said to be in a language of its own (`lang`), where the corpus's words, names, monograms and keys of the keyboard are.
 */
export function hardCoded(html: string, isKnown: (text: string) => boolean): string[] {
  const found: string[] = []
  const own: boolean[] = []
  let depth = 0
  const look = (text: string, inOwn: boolean): void => {
    let outside = ''
    for (const sign of text) {
      if (sign === BEGIN) depth += 1
      else if (sign === END) depth -= 1
      else if (depth === 0) outside += sign
    }
    if (!inOwn && /\p{L}/u.test(outside) && !isKnown(outside.trim())) found.push(outside.trim())
  }
  for (const [, closing, name = '', attributes = '', selfClosing, text] of html.matchAll(TOKEN)) {
    const inOwn = own.some(Boolean)
    if (text !== undefined) look(plain(text), inOwn)
    else if (closing === '/') own.pop()
    else if (name !== '') {
      const values = new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
      )
      const marked =
        values.has('lang') || name === 'kbd' || name === 'abbr' || name === 'style' || name === 'script'
      for (const each of SAID) {
        const value = values.get(each)
        if (value === undefined) continue
        const before = depth
        depth = 0
        look(plain(value), inOwn || marked)
        depth = before
      }
      if (selfClosing !== '/' && !VOID.has(name)) own.push(marked)
    }
  }
  return found
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
