import { lstatSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction } from '#corpus/corrections/correction.ts'
import type { Diagnostic } from '#corpus/diagnostics.ts'
import type { PersonEntry } from '#corpus/speakers/people.ts'
import type { SiteSettings } from '#format/site.ts'
import { readCorrections } from '../yaml/corrections.ts'
import { readPeople } from '../yaml/people.ts'
import { DEFAULT_SITE, readSite } from '../yaml/site.ts'
import { isInside, outside } from './inside.ts'
import { decodedFile } from './decodedFile.ts'

/** The names of the files that stand beside the texts of a corpus; all are optional. */
export const BESIDE = { site: 'site.yaml', people: 'people.yaml', corrections: 'corrections.yaml' } as const

/** What the files beside the texts say. */
export interface Beside {
  site: SiteSettings
  people: PersonEntry[]
  corrections: Correction[]
  diagnostics: Diagnostic[]
}

/** Reads site.yaml, people.yaml and corrections.yaml of a folder; what is missing or wrong is as if left out. */
export function readBeside(folder: string): Beside {
  const diagnostics: Diagnostic[] = []
  const read = <T>(
    file: string,
    reader: (source: string, file: string) => T & { diagnostics: Diagnostic[] },
  ) => {
    const path = join(folder, file)
    if (!exists(path)) return null
    const target = targetOutside(folder, path)
    if (target !== null) {
      diagnostics.push(outside(file, target))
      return null
    }
    const decoded = decodedFile(path, file)
    for (const said of decoded.diagnostics) diagnostics.push(said)
    if (decoded.text === null) return null
    const result = reader(decoded.text, file)
    for (const said of result.diagnostics) diagnostics.push(said)
    return result
  }
  const site = read(BESIDE.site, readSite)?.site ?? DEFAULT_SITE
  const people = read(BESIDE.people, readPeople)?.people ?? []
  const corrections = read(BESIDE.corrections, readCorrections)?.corrections ?? []
  return { site, people, corrections, diagnostics }
}

/** Whether there is something of that name, a broken link too. */
function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** Where a path leads when that is out of the folder, else null; a broken link is left to the reading of it. */
function targetOutside(folder: string, path: string): string | null {
  try {
    const target = realpathSync(path)
    return isInside(realpathSync(folder), target) ? null : target
  } catch {
    return null
  }
}
