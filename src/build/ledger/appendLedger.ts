import {
  appendFileSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Lines } from '#corpus/links/lines.ts'
import { LEDGER_FILE } from '#corpus/links/linkDiagnostics.ts'

/** Lines are written in pieces of this many, so that a first ledger is never one string. */
const AT_ONCE = 10_000

/**
 * Adds lines to the ledger of a folder, which is made when there is none. What stood in it stays, byte for byte. The
 * whole is written beside it and takes its place at once: whoever is interrupted leaves the old ledger or the new one.
 * Throws what the file system throws.
 */
export function appendLedger(folder: string, lines: Lines): void {
  if (lines.length === 0) return
  const path = join(folder, LEDGER_FILE)
  const target = existsSync(path) ? realpathSync(path) : path
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`)
  try {
    let size = 0
    do {
      size = existsSync(target) ? statSync(target).size : 0
      if (size > 0) copyFileSync(target, draft)
      else rmSync(draft, { force: true })
      if (size > 0 && !endsALine(draft, size)) appendFileSync(draft, '\n')
      appendLines(draft, lines)
      // Somebody else added lines meanwhile: theirs are to stay.
    } while (existsSync(target) && statSync(target).size !== size)
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}

function appendLines(path: string, lines: Lines): void {
  const descriptor = openSync(path, 'a')
  let held: string[] = []
  const write = (): void => {
    if (held.length > 0) appendFileSync(descriptor, `${held.join('\n')}\n`)
    held = []
  }
  try {
    for (const line of lines) {
      held.push(line)
      if (held.length >= AT_ONCE) write()
    }
    write()
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function endsALine(path: string, size: number): boolean {
  const descriptor = openSync(path, 'r')
  try {
    const last = new Uint8Array(1)
    readSync(descriptor, last, 0, 1, size - 1)
    return last[0] === 0x0a
  } finally {
    closeSync(descriptor)
  }
}
