import type { Article, Quotation, Speaker } from '#format/corpus.ts'
import { joined } from '../span.ts'
import type { PersonEntry } from '../speakers/people.ts'
import { fold } from '../text/fold.ts'

/** A quotation as corrections change it; `live` is what remains of it, null once it is removed. */
export interface Standing {
  article: Article
  live: Quotation | null
  original: Quotation
}

/** The corpus while corrections are applied, one after the other. */
export interface Desk {
  articles: ReadonlyMap<string, Article>
  /** By id; added quotations too. */
  quotations: Map<string, Standing>
  byArticle: Map<string, Standing[]>
  speakers: Map<string, Speaker>
  /** People of people.yaml that may be named though no text of the corpus does. */
  people: ReadonlyMap<string, PersonEntry>
  /** Where an old quotation or article id leads today. */
  redirects: ReadonlyMap<string, string>
  articleRedirects: ReadonlyMap<string, string>
}

export function contentOf({ article, original }: Standing): string {
  return joined(article.paragraphs[original.paragraph]?.text ?? '', original.content)
}

/** Folded words with a space on each side, so that only whole words are found in them. */
export function between(words: string): string {
  return ` ${fold(words)} `
}

/** The speaker of an id, one of people.yaml included; null when nobody has it. */
export function speakerOf(desk: Desk, id: string): Speaker | null {
  const known = desk.speakers.get(id)
  if (known) return known
  const person = desk.people.get(id)
  if (person === undefined) return null
  const { name, kind = 'person', gender = null, country = null } = person
  const roles = person.roles.map(({ text, from, to }) => ({ text, from, to }))
  return { id, name, kind, gender, country, roles, aliases: [...person.aliases] }
}
