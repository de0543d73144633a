import type { Corpus } from '#format/corpus.ts'
import { applyCorrections } from './corrections/applyCorrections.ts'
import type { Correction } from './corrections/correction.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { Ledger } from './links/ledger.ts'
import { links, type Links } from './links/links.ts'
import { withLinks } from './links/withLinks.ts'
import { inOrder } from './order.ts'
import { withoutDuplicates } from './parse/duplicates.ts'
import type { Parse } from './parse/parsed.ts'
import { parseDump } from './parse/parseDump.ts'
import { publish } from './publish.ts'
import { readArticle, type ReadArticle } from './readArticle.ts'
import { peopleHints, type PersonEntry } from './speakers/people.ts'
import { register, type VoicesOfArticle } from './speakers/register.ts'
import { unknownSpeakers } from './unknownSpeakers.ts'

/** A decoded file, in the order of file names; `parse` reads its format, a dump when left out. */
export interface CorpusText {
  file: string
  text: string
  parse?: Parse
}

export interface CorpusInput {
  texts: Iterable<CorpusText>
  people?: readonly PersonEntry[]
  corrections?: readonly Correction[]
  /** What was published before; null where nothing is kept. */
  ledger?: Ledger | null
  /** What was said already about decoding and the files beside the texts; read after the last text. */
  diagnostics?: readonly Diagnostic[]
}

/** A whole corpus from its texts: pure, never throws on content; the same input gives the same bytes. */
export function readCorpus(input: CorpusInput): Corpus {
  return readLinkedCorpus(input).corpus
}

/** The same, with what became of the links that were published. */
export function readLinkedCorpus(input: CorpusInput): { corpus: Corpus; links: Links } {
  const { texts, people = [], corrections = [], ledger = null, diagnostics = [] } = input
  const parsed = Array.from(texts, ({ file, text, parse = parseDump }) => parse(text, file))
  const unique = withoutDuplicates(parsed.flatMap((file) => file.articles))
  const hints = peopleHints(people)
  const read = unique.articles.map((article) => readArticle(article, hints))
  const registered = register(read.map(voicesOf), people)
  const uncorrected = { articles: publish(read, registered.idsOf), speakers: registered.speakers }
  // Corrections may name ids of yesterday: where those lead is known before anything is corrected.
  const { redirects, articleRedirects } = corrections.length > 0 ? links(uncorrected, ledger) : NO_REDIRECTS
  const corrected = applyCorrections({ ...uncorrected, people, corrections, redirects, articleRedirects })
  const said = [
    ...diagnostics,
    ...parsed.flatMap((file) => file.diagnostics),
    ...unique.diagnostics,
    ...read.flatMap((article) => article.diagnostics),
    ...registered.diagnostics,
    ...corrected.diagnostics,
    ...unknownSpeakers(corrected.articles),
  ]
  return withLinks(
    {
      format: 'dixit-corpus/1',
      articles: corrected.articles,
      speakers: corrected.speakers,
      redirects: {},
      articleRedirects: {},
      lost: [],
      diagnostics: inOrder(said),
    },
    ledger,
  )
}

/** All that the register needs of an article. */
function voicesOf({ article, attributed }: ReadArticle): VoicesOfArticle {
  return { articleKey: article.key, date: article.date, voices: attributed.voices }
}

const NO_REDIRECTS = { redirects: {}, articleRedirects: {} }
