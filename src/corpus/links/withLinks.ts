import type { Corpus } from '#format/corpus.ts'
import { inOrder } from '../order.ts'
import type { Ledger } from './ledger.ts'
import { type Links, links } from './links.ts'

/**
 * The last stage of the pipeline: a corpus with what became of the links that were published. Without a ledger (null)
 * the corpus stays as it is, and every quotation is one to add.
 */
export function withLinks(corpus: Corpus, ledger: Ledger | null): { corpus: Corpus; links: Links } {
  const found = links(corpus, ledger)
  const { redirects, articleRedirects, lost } = found
  const diagnostics = inOrder([...corpus.diagnostics, ...found.diagnostics])
  return { corpus: { ...corpus, redirects, articleRedirects, lost, diagnostics }, links: found }
}
