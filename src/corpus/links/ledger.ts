import { diagnose, type Diagnostic } from '../diagnostics.ts'
import { fold } from '../text/fold.ts'
import { type LineFault, type PublishedRecord, readLedgerLine } from './ledgerLine.ts'

/** The lines of one file of the ledger; `file` as diagnostics name it. Lines may be read as they come. */
export interface LedgerFile {
  file: string
  lines: Iterable<string>
}

/** Where a line of the ledger stands; `line` is 1-based. */
export interface LedgerPlace {
  file: string
  line: number
}

/** A quotation's first record, with its place. */
export type Published = PublishedRecord & { place: LedgerPlace }

/** What a person decided about an id: the last line about it. */
export type Decision = ({ kind: 'to'; to: string } | { kind: 'gone'; why: string }) & { place: LedgerPlace }

/** All that was ever published, as its files say. Everything is keyed by Map: ids are text from outside. */
export interface Ledger {
  records: Map<string, Published>
  decisions: Map<string, Decision>
  /** Old article ids, each with the id that it became. */
  articles: Map<string, { to: string; place: LedgerPlace }>
  diagnostics: Diagnostic[]
}

/**
 * Reads a ledger from its files, in the order given: `permalinks.jsonl`, then `permalinks/*.jsonl` by name. The first
 * record of an id is the original, of decisions the last counts. What can't be read is named, never an error: it stays
 * in the file, since a ledger is only ever added to.
 */
export function readLedger(files: Iterable<LedgerFile>): Ledger {
  const ledger: Ledger = { records: new Map(), decisions: new Map(), articles: new Map(), diagnostics: [] }
  const interned = new Map<string, string>()
  for (const { file, lines } of files) {
    let line = 0
    for (const raw of lines) {
      line += 1
      const text = (line === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim()
      if (text !== '') take(text, { file, line }, ledger, interned)
    }
  }
  return ledger
}

/** The lines of a ledger held in memory; `\r\n` and `\n` end a line. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}

function take(text: string, place: LedgerPlace, ledger: Ledger, interned: Map<string, string>): void {
  const line = readLedgerLine(text)
  switch (line.kind) {
    case 'record':
      takeRecord(line.record, place, ledger, interned)
      return
    case 'to':
      ledger.decisions.set(line.id, { kind: 'to', to: line.to, place })
      return
    case 'gone':
      ledger.decisions.set(line.id, { kind: 'gone', why: line.why, place })
      return
    case 'article':
      ledger.articles.set(line.article, { to: line.to, place })
      return
    case 'broken':
      ledger.diagnostics.push(brokenLine(text, line.why, place))
      return
  }
}

function takeRecord(
  record: PublishedRecord,
  place: LedgerPlace,
  ledger: Ledger,
  interned: Map<string, string>,
): void {
  const first = ledger.records.get(record.id)
  if (first === undefined) {
    // A million records name few articles: one string each instead of one a record.
    const one = (text: string) => interned.get(text) ?? (interned.set(text, text), text)
    const { article, key, title } = record
    ledger.records.set(record.id, {
      ...record,
      article: one(article),
      key: one(key),
      title: one(title),
      place,
    })
  } else if (first.exact !== record.exact && fold(first.exact) !== fold(record.exact)) {
    ledger.diagnostics.push(
      diagnose('invalid-ledger', place, {
        message: `The id ${record.id} was published with other words on line ${first.place.line} of ${first.place.file}; those count.`,
        found: record.exact.slice(0, 80),
        expected: first.exact.slice(0, 80),
        hint: 'Nothing need be done: the first record is the original, this line is kept and not used.',
      }),
    )
  }
}

const FAULTS: Record<LineFault, { message: string; hint: string }> = {
  'conflict-marker': {
    message: 'A conflict marker of a merge is no record; the lines on both sides of it are read.',
    hint: 'Keep the lines of both branches and delete the markers.',
  },
  'not-json': {
    message: 'The line is not JSON; it is kept and not used.',
    hint: 'A ledger holds one JSON object a line. Restore the line from its history.',
  },
  'unknown-shape': {
    message: 'The line is neither a record nor a decision; it is kept and not used.',
    hint: 'See "Links that last" in docs/links.md for the four kinds of lines.',
  },
  'unsafe-id': {
    message: 'An id holds signs that no address may hold; the line is kept and not used.',
    hint: 'Ids are made of letters, digits, "-" and "_".',
  },
}

function brokenLine(text: string, why: LineFault, place: LedgerPlace): Diagnostic {
  return diagnose('invalid-ledger', place, {
    message: FAULTS[why].message,
    found: text.slice(0, 80),
    expected: 'a record {"id","article","key",…}, {"id","to"}, {"id","gone"} or {"article","to"}',
    hint: FAULTS[why].hint,
  })
}
