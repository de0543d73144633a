import { mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describeError } from '../files/readBytes.ts'
import { UsageError } from '../files/usageError.ts'
import { corpusPaths, userFolder } from '../files/userPath.ts'
import { type Shard, writePart } from '../parts/writePart.ts'
import { cacheFolder, Store } from '../reading/store.ts'
import { readArguments } from './arguments.ts'
import { reading } from './loadShown.ts'
import { toStandardOutput } from './output.ts'

/**
 * `read [PATH…] [--shard I/N] [--out FILE|DIR]`: the per-article pass over one of N parts of a corpus, for `merge`. The
 * part is whole or not there; made again it is the same.
 */
export async function readShard(words: readonly string[]): Promise<number> {
  const given = readArguments(words, { shard: { type: 'string' }, out: { type: 'string' } })
  const shard = shardIn(given.value('shard') ?? '1/1')
  const target = targetIn(resolve(userFolder(), given.value('out') ?? '.'), shard)
  const { pieces, articles } = await reading((onProgress) =>
    writePart(corpusPaths(given.paths), target, shard, { store: Store.open(cacheFolder()), onProgress }),
  )
  await toStandardOutput([`${target}: ${articles} articles in ${pieces} pieces\n`])
  return 0
}

function shardIn(written: string): Shard {
  const [, shard = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? []
  if (shard === '' || Number(shard) < 1 || Number(shard) > Number(of))
    throw new UsageError(`“${written}” is no part.`, 'Write --shard 3/16 for the third of sixteen.')
  return { shard: Number(shard), of: Number(of) }
}

/** The file itself; in a folder one whose name says which part it is. */
function targetIn(out: string, { shard, of }: Shard): string {
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true
  const target = isFolder ? join(out, `part-${shard}-of-${of}.dixit`) : out
  try {
    mkdirSync(dirname(target), { recursive: true })
  } catch (error) {
    throw new UsageError(`${target} cannot be written: ${describeError(error)}.`, 'Choose another --out.')
  }
  return target
}
