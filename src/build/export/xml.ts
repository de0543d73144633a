/** What XML 1.0 has no place for, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** A text as XML 1.0 may hold it, in elements and attributes alike; signs that it may not hold become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** An id as an XML name: a letter first, then letters, digits, hyphens; other signs by their code point. */
export function xmlName(prefix: string, id: string): string {
  return `${prefix}.${id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`
}

/** ` name="value"`, nothing for null. */
export function attribute(name: string, value: string | null): string {
  return value === null || value === '' ? '' : ` ${name}="${xmlText(value)}"`
}
