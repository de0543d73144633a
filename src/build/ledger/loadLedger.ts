import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { type Ledger, readLedger } from '#corpus/links/ledger.ts'
import { LEDGER_FILE } from '#corpus/links/linkDiagnostics.ts'
import { byCodeUnits } from '#corpus/order.ts'
import { describeError, unreadable } from '../files/readBytes.ts'
import { fileLines } from './fileLines.ts'

const LEDGER_FOLDER = 'permalinks'

/**
 * The ledger of a corpus folder: `permalinks.jsonl`, then `permalinks/*.jsonl` in the order of their names; null when
 * there is none. A file that can't be read is named; its records are then unknown.
 */
export function loadLedger(folder: string): Ledger | null {
  const found = ledgerFilesOf(folder)
  if (found === null) return null
  const ledger = readLedger(found.files.map((file) => ({ file, lines: fileLines(join(folder, file)) })))
  ledger.diagnostics.push(...found.diagnostics)
  return ledger
}

/** The files of a ledger that can be read, in their order, and what is to be said of the others. */
export function ledgerFilesOf(folder: string): { files: string[]; diagnostics: Diagnostic[] } | null {
  const found = ledgerFiles(folder)
  if (found.length === 0) return null
  const diagnostics: Diagnostic[] = []
  const files = found.filter((file) => {
    const problem = problemOf(folder, file)
    if (problem !== null) diagnostics.push(problem)
    return problem === null
  })
  return { files, diagnostics }
}

function ledgerFiles(folder: string): string[] {
  const beside = exists(join(folder, LEDGER_FILE)) ? [LEDGER_FILE] : []
  return [...beside, ...inFolder(join(folder, LEDGER_FOLDER)).map((name) => `${LEDGER_FOLDER}/${name}`)]
}

function inFolder(path: string): string[] {
  if (!exists(path)) return []
  try {
    const names = readdirSync(path).filter((name) => /^[^.].*\.jsonl$/i.test(name))
    return names.toSorted(byCodeUnits)
  } catch {
    // A file or a locked folder of that name is no part of a ledger.
    return []
  }
}

function problemOf(folder: string, file: string): Diagnostic | null {
  try {
    const target = realpathSync(join(folder, file))
    if (!target.startsWith(realpathSync(folder) + sep)) return outside(file, target)
    return statSync(target).isFile() ? null : unreadable(file, 'it is no regular file')
  } catch (error) {
    return unreadable(file, describeError(error))
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

function outside(file: string, target: string): Diagnostic {
  return diagnose(
    'outside-corpus',
    { file },
    {
      message: 'This ledger is a link that leaves the corpus; it is not read.',
      found: target.slice(0, 120),
      expected: 'a file inside the corpus folder',
      hint: 'Copy the ledger into the corpus.',
    },
  )
}
