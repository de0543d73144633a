import { Unsupported } from './hooks.ts'

/** How React writes an attribute. */
type Way =
  /** Not at all: handlers of events, and what only React reads. */
  | 'never'
  /** As it is, under a name; a boolean is none. */
  | { as: string }
  /** As it is, `true` and `false` too. */
  | 'always'
  | 'address'

const WAYS = new Map<string, Way>([
  ['className', { as: 'class' }],
  ['tabIndex', { as: 'tabindex' }],
  ['href', 'address'],
  ['htmlFor', { as: 'for' }],
  ['textAnchor', { as: 'text-anchor' }],
  ['ref', 'never'],
  ['suppressHydrationWarning', 'never'],
  ...`d dateTime height id lang overflow placeholder preserveAspectRatio rel role target title type viewBox width
      cx cy r x x1 x2 y y1 y2`
    .split(/\s+/)
    .map((name): [string, Way] => [name, { as: name }]),
])

/** Where a link may lead without being looked at by React. */
const HARMLESS = /^(?:https?:\/\/|[/#?])/i

/** ` name="value"` as React writes it for a property of an element, or nothing. Throws `Unsupported` for another one. */
export function attribute(property: string, value: unknown, tag: string): string {
  const way = WAYS.get(property) ?? learn(property)
  if (way === 'never' || typeof value === 'function' || typeof value === 'symbol') return ''
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new Unsupported(`${property} of ${typeof value}`)
  if (way === 'always') return ` ${property}="${escapedValue(value)}"`
  if (typeof value === 'boolean') return ''
  if (way !== 'address') return ` ${way.as}="${escapedValue(value)}"`
  if (typeof value !== 'string' || tag !== 'a' || !HARMLESS.test(value))
    throw new Unsupported(`href on <${tag}>`)
  return ` href="${escapedText(value)}"`
}

function learn(property: string): Way {
  const way = property.startsWith('on')
    ? 'never'
    : /^(?:data|aria)-[a-z-]+$/.test(property)
      ? 'always'
      : undefined
  if (way === undefined) throw new Unsupported(`the property ${property}`)
  WAYS.set(property, way)
  return way
}

const escapedValue = (value: string | number | boolean): string =>
  typeof value === 'string' ? escapedText(value) : String(value)

const SPECIAL = /["'&<>]/

/** Text as React escapes it. */
export function escapedText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/["'&<>]/g, (sign) => REFERENCES[sign] ?? sign) : text
}

const REFERENCES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}
