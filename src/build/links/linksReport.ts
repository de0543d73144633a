import type { Links } from '#corpus/links/links.ts'
import { escapeControls } from '../report/escape.ts'

const WORDS_SHOWN = 72

/** What became of links, one a line: added, moved, lost, gone, articles; then one line that counts. Ends each with `\n`. */
export function* linksReport(links: Links): Generator<string> {
  for (const line of links.appended) {
    const added = addedLine(line)
    if (added !== null) yield said('added', added)
  }
  for (const [id, to] of Object.entries(links.redirects)) yield said('moved', `${id} → ${to}`)
  for (const [id, to] of Object.entries(links.articleRedirects)) yield said('article', `${id} → ${to}`)
  for (const { id, reason, exact } of links.lost) yield said('lost', `${id}  ${reason}  ${shortened(exact)}`)
  const { published, live, changed, moved, lost, gone, added } = links.summary
  yield `${published} published: ${live} live (${changed} with other words), ${moved} moved, ${lost} lost, ${gone} gone; ${added} added\n`
}

/** What the ledger is to be told, in short; null for lines about what has moved, which is said anyway. */
function addedLine(line: string): string | null {
  const record: unknown = JSON.parse(line)
  if (typeof record !== 'object' || record === null || !('exact' in record) || !('id' in record)) return null
  const article = 'article' in record ? String(record.article) : ''
  return `${String(record.id)}  ${article}  ${shortened(String(record.exact))}`
}

function said(what: string, text: string): string {
  return `${what.padEnd(8)}${escapeControls(text)}\n`
}

function shortened(text: string): string {
  return text.length > WORDS_SHOWN ? `${text.slice(0, WORDS_SHOWN)}…` : text
}
