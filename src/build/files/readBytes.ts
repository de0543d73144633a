import { constants } from 'node:buffer'
import { closeSync, constants as flags, fstatSync, openSync, readFileSync } from 'node:fs'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { excerpt } from '#corpus/parse/excerpt.ts'

/** A file's bytes, or why they cannot be had. */
export type ReadBytes = { bytes: Uint8Array } | { why: string }

/** A regular file, open for reading (whoever asked closes it), or why it cannot be read. */
export function openRegular(path: string): { descriptor: number; size: number } | { why: string } {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, flags.O_RDONLY | flags.O_NONBLOCK)
    return { descriptor, size: statOf(descriptor).size }
  } catch (error) {
    if (descriptor !== null) closeSync(descriptor)
    return { why: describeError(error) }
  }
}

/** Reads a regular file whole; never throws, never waits on a pipe, never reads a device. */
export function readBytes(path: string): ReadBytes {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, flags.O_RDONLY | flags.O_NONBLOCK)
    const { size } = statOf(descriptor)
    if (size > constants.MAX_STRING_LENGTH)
      return { why: `it has ${size} bytes; split it into smaller files` }
    return { bytes: readFileSync(descriptor) }
  } catch (error) {
    return { why: describeError(error) }
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function statOf(descriptor: number): { size: number } {
  const stat = fstatSync(descriptor)
  if (stat.isDirectory()) throw new Error('it is a folder')
  if (!stat.isFile()) throw new Error('it is a pipe, a socket or a device')
  return stat
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOENT: 'it does not exist, or leads nowhere',
  ELOOP: 'its links go round in a circle',
  ENXIO: 'it is a pipe, a socket or a device',
  ENOTDIR: 'a part of its path is no folder',
  EIO: 'the disk cannot read it',
  ENAMETOOLONG: 'its name is too long',
}

/** Why a file cannot be read, as the end of a sentence, without a stack trace. */
export function describeError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** A file of the corpus that is not read, with the reason. */
export function unreadable(file: string, why: string): Diagnostic {
  return diagnose(
    'unreadable-file',
    { file },
    {
      message: `This file cannot be read: ${why}.`,
      found: excerpt(file),
      expected: 'a readable text file',
      hint: 'Correct the file or take it out of the corpus.',
    },
  )
}
