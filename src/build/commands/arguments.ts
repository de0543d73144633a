import { parseArgs } from 'node:util'
import { UsageError } from '../files/usageError.ts'
import type { Strictness } from '../report/report.ts'

/** The switches of one command: with a value (`string`) or without (`boolean`). */
export type Switches = Readonly<Record<string, { type: 'string' | 'boolean' }>>

/** What stands behind a command's name. */
export interface Arguments {
  paths: string[]
  /** Whether a switch without value is there. */
  has: (name: string) => boolean
  /** A switch's value, null when it is not there. */
  value: (name: string) => string | null
}

/** Reads the words behind a command. Throws a `UsageError` for a switch that it does not know. */
export function readArguments(words: readonly string[], options: Switches): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    })
    const given = new Map(Object.entries(values))
    const value = (name: string) => {
      const found = given.get(name)
      return typeof found === 'string' ? found : null
    }
    return { paths: positionals, has: (name) => given.get(name) === true, value }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error)
    throw new UsageError(`${reason}.`, 'See “npm run dixit -- help”.')
  }
}

export const STRICTNESS: Switches = { lenient: { type: 'boolean' }, strict: { type: 'boolean' } }

/** How strict a command is to be. Throws a `UsageError` when it is told both. */
export function strictnessOf({ has }: Arguments): Strictness {
  if (has('lenient') && has('strict'))
    throw new UsageError('--lenient and --strict contradict each other.', 'Give one.')
  return has('lenient') ? 'lenient' : has('strict') ? 'strict' : 'normal'
}
