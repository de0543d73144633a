import type { Corpus, LostQuotation } from '#format/corpus.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { byCodeUnits } from '../order.ts'
import { articleKey } from './articleIds.ts'
import { articleMoves } from './articleMoves.ts'
import { endOfDecisions, outcomeOf, soundDecisions } from './decisions.ts'
import type { Fate, KeyedArticle } from './fate.ts'
import type { Ledger, Published } from './ledger.ts'
import { ledgerBehind } from './linkDiagnostics.ts'
import { lostQuotations } from './lostQuotations.ts'
import { reanchor } from './reanchor.ts'
import { standingQuotations } from './standingQuotations.ts'

/** What became of every link that was ever published, and the lines that the ledger lacks. */
export interface Links {
  redirects: Record<string, string>
  articleRedirects: Record<string, string>
  lost: LostQuotation[]
  /** What a live quotation said when it was published, where it says other words now; by id. */
  changed: Map<string, Published>
  /** Lines to append to the ledger, without line ends. */
  appended: string[]
  diagnostics: Diagnostic[]
  summary: LinksSummary
}

/** How many published quotations stand, moved, are lost or declared gone, and how many are new. */
export interface LinksSummary {
  published: number
  /** Published quotations whose id still stands; `changed` of them with other words. */
  live: number
  changed: number
  moved: number
  gone: number
  lost: number
  added: number
}

/**
 * Compares a corpus with the ledger of what was published. Pure: the same corpus and ledger give the same answer, and
 * once `appended` is in the ledger, nothing more is to be appended. Without a ledger every quotation is new.
 */
export function links(corpus: Pick<Corpus, 'articles' | 'speakers'>, ledger: Ledger | null): Links {
  const articles = corpus.articles.map((article): KeyedArticle => ({ article, key: articleKey(article) }))
  const { live, changed, added } = standingQuotations(articles, corpus.speakers, ledger)
  const { records } = ledger ?? NOTHING
  const dead = [...records.values()].filter(({ id }) => !live.has(id))
  const sound = soundDecisions(ledger ?? NOTHING, live)
  const undecided = dead.filter(({ id }) => !sound.decisions.has(id))
  const fates = reanchor(undecided, {
    articles,
    published: records,
    publishedKeys: new Set(keysOf(records.values())),
  })
  const moves = articleMoves(ledger ?? NOTHING, articles, fates)
  const outcomes = outcomesOf(dead, sound.decisions, fates, live)
  const redirects = [...outcomes].flatMap(([id, outcome]) =>
    'to' in outcome ? [[id, outcome.to] as const] : [],
  )
  const { lost, gone, diagnostics } = lostQuotations(dead, outcomes)
  const appended = [
    ...moves.lines.map((line) => JSON.stringify(line)),
    ...added,
    ...moveLines(undecided, fates, articles),
  ]
  return {
    redirects: sortedRecord(redirects),
    articleRedirects: sortedRecord(moves.redirects),
    lost: lost.toSorted((a, b) => byCodeUnits(a.id, b.id)),
    changed,
    appended,
    diagnostics: [
      ...(ledger?.diagnostics ?? []),
      ...sound.diagnostics,
      ...diagnostics,
      ...(ledger === null || appended.length === 0 ? [] : [ledgerBehind(added.length, appended.length)]),
    ],
    summary: {
      published: records.size,
      live: records.size - dead.length,
      changed: changed.size,
      moved: dead.length - lost.length,
      gone,
      lost: lost.length - gone,
      added: added.length,
    },
  }
}

const NOTHING: Ledger = { records: new Map(), decisions: new Map(), articles: new Map(), diagnostics: [] }

function* keysOf(records: Iterable<Published>): Generator<string> {
  for (const { key } of records) yield key
}

function outcomesOf(
  dead: readonly Published[],
  decisions: ReturnType<typeof soundDecisions>['decisions'],
  fates: ReadonlyMap<string, Fate>,
  live: ReadonlySet<string>,
) {
  const endOf = endOfDecisions(decisions, live)
  const ids = new Set([...dead.map(({ id }) => id), ...decisions.keys()])
  return new Map(Array.from(ids, (id) => [id, outcomeOf(id, endOf(id), decisions, fates, live)]))
}

/**
 * A move into an article of another key is written down as a decision: that the key was new is known only now, before
 * its own quotations are in the ledger. Moves within a key are reckoned again each time.
 */
function moveLines(
  dead: readonly Published[],
  fates: ReadonlyMap<string, Fate>,
  articles: readonly KeyedArticle[],
): string[] {
  const keyOf = new Map(articles.map(({ article, key }) => [article, key]))
  return dead.flatMap(({ id, key }) => {
    const fate = fates.get(id)
    const moved = fate?.kind === 'moved' && keyOf.get(fate.place.article) !== key
    return moved ? [JSON.stringify({ id, to: fate.to })] : []
  })
}

/** An object whose keys are sorted; entries are defined, not assigned, so that `__proto__` is a key like others. */
function sortedRecord(entries: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => byCodeUnits(a, b)))
}
