import { articleDataPath } from '../head/preloads.ts'
import { articlePath, embedPath, quotationPath } from '../pages/address.ts'
import type { ArticleEntry } from './manifest.ts'

/** Paths of all that is written for an article; folders for pages, whose files are nobody else's. */
export function* articlePaths({ id, page, picture, quotations, moved }: ArticleEntry): Generator<string> {
  yield articleDataPath(id)
  const path = articlePath(id)
  if (page) {
    yield path
    yield `${path}.json`
    if (picture) yield `${path}.png`
  }
  for (const each of listed(quotations)) {
    const said = quotationPath(each)
    yield said
    yield embedPath(each)
    for (const twin of ['json', 'ris', 'bib', 'csl.json']) yield `${said}.${twin}`
  }
  for (const each of listed(moved)) yield quotationPath(each)
}

const listed = (ids: string): string[] => (ids === '' ? [] : ids.split(' '))
