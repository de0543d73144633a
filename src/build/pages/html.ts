/** HTML that is already safe: made by `markup`, or by React. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | null | readonly Part[]

/**
 * Markup with holes: a string in a hole is text, whatever it looks like; `Html` is markup; lists are joined; null is
 * nothing. Holes in attributes stand between double quotes.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? ''
  for (let hole = 0; hole < parts.length; hole++)
    text += written(parts[hole] ?? null) + (strings[hole + 1] ?? '')
  return new Html(text)
}

/** The four signs that mean something in HTML and XML, as references; what XML forbids (controls) is left out. */
export function escaped(text: string): string {
  // Most texts have none of them, and this is asked a hundred times a page.
  if (!SPECIAL.test(text)) return text
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign)
}

const SPECIAL = /[&<>"\p{Cc}\ufffe\uffff]/u

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (part === null) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'number') return String(part)
  let text = ''
  for (const each of part) text += written(each)
  return text
}
