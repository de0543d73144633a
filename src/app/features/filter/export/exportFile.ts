import type { TimelineHead } from '#format/columns.ts'
import type { Source } from '#app/data/source.ts'
import { statementsAt } from '#app/data/statements.ts'
import { finderOf } from '#app/workers/finder.ts'
import type { Filter } from '#app/workers/protocol.ts'
import { TYPES } from './fileTypes.ts'
import type { Format } from './fileTypes.ts'
import { FRAMES, written } from './formats.ts'
import type { Writing } from './formats.ts'

/** Places asked of the worker at a time, and statements read at a time: few enough files at once for any network. */
const PLACES = 3000
const STEP = 60
/** Statements whose text is handed to the browser's own store, so that the page holds no more however long the file. */
const HELD = 2000

interface Wish {
  filter: Filter
  format: Format
  writing: Writing
  /** How many statements have been read. */
  onProgress: (n: number) => void
  signal: AbortSignal
}

/** All statements that a filter leaves as a file, by date. Throws when a file could not be read, and once cancelled. */
export async function exportFile(
  data: Source,
  head: TimelineHead,
  { filter, format, writing, onProgress, signal }: Wish,
): Promise<{ file: Blob; count: number }> {
  const { head: opening, between, end } = FRAMES[format]
  const finder = finderOf(head.version)
  const type = `${TYPES[format]};charset=utf-8`
  const parts: Blob[] = []
  let text = opening
  let count = 0
  for (let skip = 0, more = true; more; skip += PLACES) {
    const places = await finder.ask('page', { filter, sort: 'date', skip, limit: PLACES })
    more = places.length === PLACES
    for (let at = 0; at < places.length; at += STEP) {
      signal.throwIfAborted()
      const found = await statementsAt(data, head, places.slice(at, at + STEP))
      for (const each of found) {
        text += (count > 0 ? between : '') + written(each, format, writing)
        count++
        if (count % HELD > 0) continue
        parts.push(new Blob([text], { type }))
        text = ''
      }
      onProgress(skip + Math.min(at + STEP, places.length))
    }
  }
  return { file: new Blob([...parts, text, end], { type }), count }
}
