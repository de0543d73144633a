import search from 'approx-string-match'
import type { Span } from '../span.ts'

/**
 * A passage named by its words and what stands around them: the text quote selector of the W3C Web Annotation Data
 * Model, https://www.w3.org/TR/annotation-model/#text-quote-selector.
 */
export interface TextQuote {
  exact: string
  prefix: string
  suffix: string
}

/** A part of a passage: a span of one paragraph's text. */
export interface PassagePart {
  paragraph: number
  span: Span
}

/** UTF-16 units kept on each side; enough to tell apart the repetitions of a formula. */
const CONTEXT = 32
/** A passage may have changed by this share of its signs and still be found. */
const MAX_ERRORS = 0.3
/** Longer passages are found by their two ends, so that a long address costs no more than a short one. */
const MAX_PATTERN = 512
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** The quote that names a span of a text, with up to 32 units before and after; no surrogate pair is split. */
export function makeTextQuote(text: string, [start, end]: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - CONTEXT), 1), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT), -1)),
  }
}

/**
 * Where a quote stands in a text, or null. Word for word first, the surroundings choosing between repetitions; else the
 * nearest passage with at most 30 % of the signs changed.
 */
export function findTextQuote(text: string, quote: TextQuote): Span | null {
  if (!LETTER_OR_DIGIT.test(quote.exact)) return null
  const exact = bestOf(occurrences(text, quote.exact), text, quote)
  if (exact !== null) return exact
  return quote.exact.length > MAX_PATTERN ? findByEnds(text, quote) : findNear(text, quote)
}

/** The parts, one a paragraph, of a passage that may run over several paragraphs; [] when it isn't there. */
export function findPassage(paragraphs: readonly string[], quote: TextQuote): PassagePart[] {
  const found = findTextQuote(paragraphs.join('\n'), quote)
  if (found === null) return []
  const parts: PassagePart[] = []
  let offset = 0
  paragraphs.forEach((text, paragraph) => {
    const start = Math.max(found[0] - offset, 0)
    const end = Math.min(found[1] - offset, text.length)
    if (start < end) parts.push({ paragraph, span: [start, end] })
    offset += text.length + 1
  })
  return parts
}

/** `exact,prefix,suffix`, each percent-encoded, commas too: the value of `#t=`. */
export function writePassage({ exact, prefix, suffix }: TextQuote): string {
  return [exact, prefix, suffix].map((part) => encodeURIComponent(wellFormed(part))).join(',')
}

/** The quote that `writePassage` wrote, or null; missing surroundings are empty. */
export function readPassage(value: string): TextQuote | null {
  const [exact, prefix, suffix] = value.split(',').map(decoded)
  return exact ? { exact, prefix: prefix ?? '', suffix: suffix ?? '' } : null
}

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + exact.length)) {
    found.push([at, at + exact.length])
  }
  return found
}

function findNear(text: string, quote: TextQuote): Span | null {
  const matches = search(text, quote.exact, Math.floor(quote.exact.length * MAX_ERRORS))
  // The library gives the matches of the fewest errors; they may overlap, the surroundings choose.
  return bestOf(
    matches.map(({ start, end }): Span => [start, end]),
    text,
    quote,
  )
}

function findByEnds(text: string, { exact, prefix, suffix }: TextQuote): Span | null {
  const half = MAX_PATTERN / 2
  const first = exact.slice(0, half)
  const last = exact.slice(-half)
  const head = findTextQuote(text, { exact: first, prefix, suffix: exact.slice(half, half + CONTEXT) })
  if (head === null) return null
  const rest = text.slice(head[0])
  const tail = findTextQuote(rest, { exact: last, prefix: exact.slice(-half - CONTEXT, -half), suffix })
  if (tail === null || Math.abs(tail[1] - exact.length) > exact.length * MAX_ERRORS) return null
  return [head[0], head[0] + tail[1]]
}

/** The span whose surroundings agree best, the earliest of equals; null of none. */
function bestOf(spans: readonly Span[], text: string, quote: TextQuote): Span | null {
  let best: Span | null = null
  let most = -1
  for (const span of spans) {
    const agreeing = spans.length === 1 ? 0 : agreement(text, span, quote)
    if (agreeing > most) [best, most] = [span, agreeing]
  }
  return best
}

/** How many units next to the span, before and after, are those of the quote. */
function agreement(text: string, [start, end]: Span, { prefix, suffix }: TextQuote): number {
  let before = 0
  while (before < prefix.length && start > before && prefix.at(-1 - before) === text[start - 1 - before])
    before++
  let after = 0
  while (after < suffix.length && suffix[after] === text[end + after]) after++
  return before + after
}

/** The index itself, or the next one in the direction given when it would split a surrogate pair. */
function whole(text: string, index: number, direction: 1 | -1): number {
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index)
  const splits = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return splits ? index + direction : index
}

/** Lone surrogates have no address: they become U+FFFD, as they do in a file. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
