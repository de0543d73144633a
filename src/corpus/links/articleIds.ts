import { byCodeUnits } from '../order.ts'
import { fold } from '../text/fold.ts'
import { b32Of } from './b32.ts'
import { grouped } from './grouped.ts'
import { slug } from './slug.ts'

/** What an article's key and id are made of. */
export interface Identified {
  date: string | null
  title: string
  source: { url: string } | null
}

/**
 * What makes an article the same one in every edition of the corpus: its address without protocol, leading `www.`,
 * fragment and one trailing slash; without an address its date and folded title.
 */
export function articleKey({ date, title, source }: Identified): string {
  const address = source === null ? null : parsedUrl(source.url)
  if (address === null) return `${date ?? ''}|${fold(title)}`
  const key = address.host.replace(/^www\./, '') + address.pathname + address.search
  return key.endsWith('/') ? key.slice(0, -1) : key
}

function parsedUrl(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

/**
 * The ids of articles given in reading order, one each, all different. Of several articles that would have one id the
 * one with the smallest key keeps it, the others add the first 4 (8, 12 …) signs of their key's hash; articles that
 * share even the key add "-2", "-3" in reading order.
 */
export function articleIds(articles: readonly (Omit<Identified, 'source'> & { key: string })[]): string[] {
  const bases = articles.map(baseId)
  const groups = grouped(bases.keys(), (index) => bases[index] ?? '')
  const ids: string[] = Array.from(articles, () => '')
  const taken = new Set(groups.keys())
  // Sorted, so that no id depends on the order of files.
  for (const base of [...groups.keys()].toSorted())
    nameGroup(base, groups.get(base) ?? [], articles, taken, ids)
  return ids
}

function baseId({ date, title, key }: Omit<Identified, 'source'> & { key: string }): string {
  return `${date ?? 'sans-date'}-${slug(title) || b32Of(key, 10)}`
}

function nameGroup(
  base: string,
  group: readonly number[],
  articles: readonly { key: string }[],
  taken: Set<string>,
  ids: string[],
): void {
  const keyOf = (index: number) => articles[index]?.key ?? ''
  const byKey = group.toSorted((a, b) => byCodeUnits(keyOf(a), keyOf(b)) || a - b)
  let idOfKey = base
  let before: string | null = null
  let count = 1
  for (const index of byKey) {
    const key = keyOf(index)
    if (key === before) {
      do count++
      while (taken.has(`${idOfKey}-${count}`))
      ids[index] = `${idOfKey}-${count}`
    } else {
      idOfKey = before === null ? base : hashed(base, key, taken)
      count = 1
      ids[index] = idOfKey
    }
    taken.add(ids[index] ?? '')
    before = key
  }
}

function hashed(base: string, key: string, taken: ReadonlySet<string>): string {
  const hash = b32Of(key, 52)
  let length = 4
  while (length < hash.length && taken.has(`${base}-${hash.slice(0, length)}`)) length += 4
  return `${base}-${hash.slice(0, length)}`
}
