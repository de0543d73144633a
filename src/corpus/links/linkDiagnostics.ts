import { diagnose, type Diagnostic } from '../diagnostics.ts'
import type { LostReason } from './fate.ts'
import type { Published } from './ledger.ts'

/** The ledger's file, to which lines are added. */
export const LEDGER_FILE = 'permalinks.jsonl'

const SENTENCES: Record<LostReason, string> = {
  'several-places': 'several places are equally like it',
  'surroundings-differ': 'a place is like it, but the words before and after it are others',
  'not-a-quotation': 'its words still stand, but are no quotation now',
  'other-article': 'its words stand in another article only',
  'words-gone': 'its article no longer says these words',
  'article-gone': 'its article is no longer in the corpus',
  'decision-lost': 'the ledger leads it to a quotation that is lost too',
}

/** A published quotation that no link reaches any more; where its words were written down. */
export function linkLost({ id, article, exact, place }: Published, reason: LostReason): Diagnostic {
  return diagnose('link-lost', place, {
    message: `The published quotation ${id} (article ${article}) is lost: ${SENTENCES[reason]}. Its page shows what was published.`,
    found: exact.slice(0, 120),
    expected: 'a quotation that clearly is the published one',
    hint: `Add to the ledger where it went, {"id":"${id}","to":"…"}, or that it is gone, {"id":"${id}","gone":"why"}.`,
  })
}

/** Quotations that the ledger does not hold yet: links to them may be lost without trace. `lines` counts all to add. */
export function ledgerBehind(quotations: number, lines: number): Diagnostic {
  return diagnose(
    'ledger-behind',
    { file: LEDGER_FILE },
    {
      message: `The ledger lacks ${counted(quotations, 'quotation')} (${counted(lines, 'line')} to add).`,
      found: String(lines),
      expected: '0',
      hint: 'Run `npm run dixit -- links --write`, or build outside of CI, and commit the ledger.',
    },
  )
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
