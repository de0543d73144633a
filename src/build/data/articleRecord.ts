import { createHash } from 'node:crypto'
import type { Article, Quotation } from '#format/corpus.ts'
import type { ArticleLink } from '#format/site.ts'

/** How something is said, and by whom: all that counting needs of a quotation. */
export type HowSaid = Pick<Quotation, 'speakers' | 'kind' | 'act' | 'basis'>

/** The little of an article that a build keeps of all of them: no text but its title. */
export interface ArticleRecord extends ArticleLink {
  lang: string
  /** Its place in reading order, from 0. */
  place: number
  /** A sign of all that its JSON says. */
  digest: string
  /** Ids of its quotations, in order, joined by spaces: one string costs a third of many. */
  ids: string
  /** One for each quotation, in order; equal ones are one object. */
  quotations: readonly HowSaid[]
  /** Speakers that a mention or quotation names, sorted. */
  named: readonly string[]
}

/** A record that another build made of the same article, which may stand at another place now. */
export type KeptRecord = Omit<ArticleRecord, 'place'>

/** Makes records; what they have in common is kept once. */
export interface Recorder {
  /** The record of an article and its JSON. */
  of: (article: Article, text: string | Uint8Array, place: number) => ArticleRecord
  /** The record that another build made, for the place where its article stands now. */
  again: (record: KeptRecord, place: number) => ArticleRecord
}

export function recorder(): Recorder {
  const hows = new Map<string, HowSaid>()
  const names = new Map<string, string>()
  const nameOf = (id: string): string => {
    const known = names.get(id)
    if (known === undefined) names.set(id, id)
    return known ?? id
  }
  const howOf = ({ speakers, kind, act, basis }: HowSaid): HowSaid => {
    const key = `${kind} ${act} ${basis} ${speakers.join(' ')}`
    const known = hows.get(key)
    if (known) return known
    const how = { speakers: speakers.map(nameOf), kind, act, basis }
    hows.set(key, how)
    return how
  }
  // Those of kept records are few objects, which need not be spelt out again and again.
  const same = new Map<HowSaid, HowSaid>()
  const sameHow = (given: HowSaid): HowSaid => {
    const known = same.get(given) ?? howOf(given)
    same.set(given, known)
    return known
  }
  const again = (record: KeptRecord, place: number): ArticleRecord => ({
    ...record,
    place,
    lang: nameOf(record.lang),
    quotations: record.quotations.map(sameHow),
    named: record.named.map(nameOf),
  })
  return {
    of: ({ id, title, date, lang, quotations, mentions }, text, place) => {
      const ids = quotations.map((each) => each.id).join(' ')
      const named = namedIn({ quotations, mentions })
      const how = quotations.map(howOf)
      return again({ id, title, date, lang, digest: digestOf(text), ids, quotations: how, named }, place)
    },
    again,
  }
}

/** A sign of some bytes, short enough to be kept for each of many; equal for equal bytes alone. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url').slice(0, DIGEST_SIGNS)
}

/** 132 bits. */
const DIGEST_SIGNS = 22

/** Ids of the quotations of a record, in order. */
export const idsOf = ({ ids }: ArticleRecord): string[] => (ids === '' ? [] : ids.split(' '))

/** Ids of the speakers that an article's mentions and quotations name, sorted. */
export function namedIn({ mentions, quotations }: Pick<Article, 'mentions' | 'quotations'>): string[] {
  const named = new Set<string>()
  for (const each of mentions) for (const id of each.speakers) named.add(id)
  for (const each of quotations) for (const id of each.speakers) named.add(id)
  return [...named].toSorted()
}

/** Oldest first; undated articles last, in reading order. */
export function byDate(records: readonly ArticleRecord[]): ArticleRecord[] {
  return records.toSorted((a, b) => {
    const [first, second] = [a.date ?? '9999', b.date ?? '9999']
    return first < second ? -1 : first > second ? 1 : a.place - b.place
  })
}
