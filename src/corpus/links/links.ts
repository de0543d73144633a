import type { LostQuotation, Speaker } from '#format/corpus.ts'
import type { ArticleList } from '../articleList.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { byCodeUnits } from '../order.ts'
import { articleMoves } from './articleMoves.ts'
import { endOfDecisions, outcomeOf, soundDecisions } from './decisions.ts'
import type { ArticleHead, Fate } from './fate.ts'
import type { Ledger, Published } from './ledger.ts'
import { ledgerBehind } from './linkDiagnostics.ts'
import { type Lines, linesOfAll } from './lines.ts'
import { lostQuotations } from './lostQuotations.ts'
import { reanchor } from './reanchor.ts'
import { addedLines, standingQuotations } from './standingQuotations.ts'

/** What became of every link that was ever published, and the lines that the ledger lacks. */
export interface Links {
  redirects: Record<string, string>
  articleRedirects: Record<string, string>
  lost: LostQuotation[]
  /** What a live quotation said when it was published, where it says other words now; by id. */
  changed: Map<string, Published>
  /** Lines to append to the ledger, without line ends; each going through them may read the corpus again. */
  appended: Lines
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
  readonly added: number
}

/** The corpus whose links are looked at; its articles are gone through several times. */
export interface LinkedCorpus {
  articles: ArticleList
  speakers: readonly Speaker[]
  /** How many quotations there are, where that is known without reading them. */
  quotations?: number
}

/**
 * Compares a corpus with the ledger of what was published. Pure: the same corpus and ledger give the same answer, and
 * once `appended` is in the ledger, nothing more is to be appended. Without a ledger every quotation is new, and nothing
 * is read before somebody asks.
 */
export function links(corpus: LinkedCorpus, ledger: Ledger | null): Links {
  if (ledger === null) return unpublished(corpus)
  const { heads, live, changed, added } = standingQuotations(corpus.articles, ledger)
  const { records } = ledger
  const dead = [...records.values()].filter(({ id }) => !live.has(id))
  const sound = soundDecisions(ledger, live)
  const undecided = dead.filter(({ id }) => !sound.decisions.has(id))
  const fates = reanchor(undecided, {
    heads,
    articles: corpus.articles,
    published: records,
    publishedKeys: new Set(keysOf(records.values())),
  })
  const moves = articleMoves(ledger, heads, fates)
  const outcomes = outcomesOf(dead, sound.decisions, fates, live)
  const redirects = [...outcomes].flatMap(([id, outcome]) =>
    'to' in outcome ? [[id, outcome.to] as const] : [],
  )
  const { lost, gone, diagnostics } = lostQuotations(dead, outcomes)
  const appended = linesOfAll([
    moves.lines.map((line) => JSON.stringify(line)),
    addedLines(corpus.articles, corpus.speakers, ledger, () => added),
    moveLines(undecided, fates, heads),
  ])
  return {
    redirects: sortedRecord(redirects),
    articleRedirects: sortedRecord(moves.redirects),
    lost: lost.toSorted((a, b) => byCodeUnits(a.id, b.id)),
    changed,
    appended,
    diagnostics: [
      ...ledger.diagnostics,
      ...sound.diagnostics,
      ...diagnostics,
      ...(appended.length === 0 ? [] : [ledgerBehind(added, appended.length)]),
    ],
    summary: {
      published: records.size,
      live: records.size - dead.length,
      changed: changed.size,
      moved: dead.length - lost.length,
      gone,
      lost: lost.length - gone,
      added,
    },
  }
}

/** Nothing was ever published: nothing moved, and every quotation is one to add. */
function unpublished({ articles, speakers, quotations }: LinkedCorpus): Links {
  let known = quotations
  const count = () => (known ??= quotationsIn(articles))
  return {
    redirects: {},
    articleRedirects: {},
    lost: [],
    changed: new Map(),
    appended: addedLines(articles, speakers, null, count),
    diagnostics: [],
    summary: {
      published: 0,
      live: 0,
      changed: 0,
      moved: 0,
      gone: 0,
      lost: 0,
      get added() {
        return count()
      },
    },
  }
}

function quotationsIn(articles: ArticleList): number {
  let count = 0
  for (const { quotations } of articles) count += quotations.length
  return count
}

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
  heads: readonly ArticleHead[],
): string[] {
  const keyOf = new Map(heads.map((head) => [head.id, head.key]))
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
