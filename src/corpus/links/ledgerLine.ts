/**
 * One line of a ledger. A record is what was published, word for word; the other three are decisions. Keys that this
 * version does not know are left alone, so that a later one may add some.
 */
export type LedgerLine =
  | { kind: 'record'; record: PublishedRecord }
  | { kind: 'to'; id: string; to: string }
  | { kind: 'gone'; id: string; why: string }
  | { kind: 'article'; article: string; to: string }
  | { kind: 'broken'; why: LineFault }

/** What is wrong with a line that can't be read. */
export type LineFault = 'conflict-marker' | 'not-json' | 'unknown-shape' | 'unsafe-id'

/** A quotation as it was published first. `exact` is its content, `prefix` and `suffix` up to 32 units around it. */
export interface PublishedRecord {
  id: string
  article: string
  key: string
  date: string | null
  title: string
  speakers: readonly string[]
  exact: string
  prefix: string
  suffix: string
}

const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/
/** Ids become addresses and file names: letters, digits, "-" and "_" alone, so that no ledger can point elsewhere. */
const SAFE_ID = /^[\p{L}\p{N}_-]{1,200}$/u
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** What one non-blank line of a ledger says; never throws. */
export function readLedgerLine(line: string): LedgerLine {
  if (CONFLICT_MARKER.test(line)) return { kind: 'broken', why: 'conflict-marker' }
  const value = parsed(line)
  if (value === undefined) return { kind: 'broken', why: 'not-json' }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'broken', why: 'unknown-shape' }
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  return decisionLine(fields) ?? recordLine(fields) ?? { kind: 'broken', why: 'unknown-shape' }
}

/** The line that `readLedgerLine` reads as this record; keys in the order of the data format. */
export function writeRecord(record: PublishedRecord): string {
  const { id, article, key, date, title, speakers, exact, prefix, suffix } = record
  return JSON.stringify({ id, article, key, date, title, speakers, exact, prefix, suffix })
}

function decisionLine(fields: ReadonlyMap<string, unknown>): LedgerLine | null {
  const [id, article, to, gone] = ['id', 'article', 'to', 'gone'].map((key) => fields.get(key))
  if (fields.has('exact') || fields.has('to') === fields.has('gone')) return null
  if (fields.has('gone')) {
    if (typeof id !== 'string' || typeof gone !== 'string') return null
    return isSafe(id) ? { kind: 'gone', id, why: gone } : UNSAFE
  }
  if (typeof to !== 'string') return null
  if (typeof id === 'string') return isSafe(id, to) ? { kind: 'to', id, to } : UNSAFE
  if (typeof article !== 'string' || fields.has('id')) return null
  return isSafe(article, to) ? { kind: 'article', article, to } : UNSAFE
}

const UNSAFE: LedgerLine = { kind: 'broken', why: 'unsafe-id' }

function recordLine(fields: ReadonlyMap<string, unknown>): LedgerLine | null {
  const [id, article, key, exact] = ['id', 'article', 'key', 'exact'].map((name) => fields.get(name))
  if (typeof id !== 'string' || typeof article !== 'string') return null
  if (typeof key !== 'string' || typeof exact !== 'string') return null
  if (!isSafe(id, article)) return UNSAFE
  const date = fields.get('date')
  const speakers = fields.get('speakers')
  return {
    kind: 'record',
    record: {
      id,
      article,
      key,
      date: typeof date === 'string' && ISO_DATE.test(date) ? date : null,
      title: textOf(fields, 'title'),
      speakers: Array.isArray(speakers) ? speakers.filter((name) => typeof name === 'string') : [],
      exact,
      prefix: textOf(fields, 'prefix'),
      suffix: textOf(fields, 'suffix'),
    },
  }
}

function textOf(fields: ReadonlyMap<string, unknown>, key: string): string {
  const value = fields.get(key)
  return typeof value === 'string' ? value : ''
}

function isSafe(...ids: string[]): boolean {
  return ids.every((id) => SAFE_ID.test(id))
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
