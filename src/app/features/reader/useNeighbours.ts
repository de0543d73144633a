import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ArticleData } from '#format/site.ts'
import { filterOf, isOpen } from '#app/data/filter.ts'
import type { Around } from '#app/data/neighboursIn.ts'
import type { Source } from '#app/data/source.ts'
import type { Filter } from '#app/workers/protocol.ts'

const NOBODY: Around = { previous: null, next: null }

/** The communiqués before and after in time, and whether only among those that the filter of the address leaves. */
export interface Neighbourhood extends Around {
  filtered: boolean
}

/** Who stands beside an article: in the corpus or, where a filter led here, in what it leaves; asked for only then. */
export function useNeighbours({ article, previous, next }: ArticleData): Neighbourhood {
  const { data } = useRouter().options.context
  const filter = filterOf(useSearch({ from: '__root__' }))
  const filtered = !isOpen(filter)
  const asked = JSON.stringify(filter)
  const { id, date } = article
  const key = `${id} ${asked}`
  const [found, setFound] = useState<{ key: string; around: Around | null } | null>(null)
  useEffect(() => {
    if (!filtered) return undefined
    let current = true
    const tell = (around: Around | null): void => {
      if (current) setFound({ key, around })
    }
    // A filter that cannot be answered leaves the neighbours in time.
    ask(data, filter, { id, date }).then(tell, () => tell(null))
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says what the filter says
  }, [data, filtered, key, id, date])
  if (!filtered) return { previous, next, filtered }
  if (found?.key !== key) return { ...NOBODY, filtered }
  return found.around ? { ...found.around, filtered } : { previous, next, filtered: false }
}

async function ask(
  data: Source,
  filter: Filter,
  article: { id: string; date: string | null },
): Promise<Around | null> {
  const [{ neighboursIn }, { finderOf }] = await Promise.all([
    import('#app/data/neighboursIn.ts'),
    import('#app/workers/finder.ts'),
  ])
  const list = async ({ version }: { version: string }): Promise<Uint32Array> =>
    (await finderOf(version).ask('find', { filter, sort: 'date' })).list
  return neighboursIn(data, list, article)
}
