import { diagnose, type Diagnostic } from '../diagnostics.ts'
import { endOfChains } from './chains.ts'
import type { Fate } from './fate.ts'
import type { Decision, Ledger } from './ledger.ts'

/** What an address that is no live quotation's leads to; `gone` is a person's word, the reason that person's own. */
export type Outcome = Fate | { kind: 'to'; to: string } | { kind: 'gone'; why: string }

/**
 * The decisions that can be obeyed: those about ids that are not alive, that lead in no circle, and whose end is known.
 * A decision about a live id sleeps until the id dies. The others are named, and what they say is not done.
 */
export function soundDecisions(
  { decisions, records }: Ledger,
  live: ReadonlySet<string>,
): { decisions: Map<string, Decision>; diagnostics: Diagnostic[] } {
  const sound = new Map([...decisions].filter(([id]) => !live.has(id)))
  const diagnostics: Diagnostic[] = []
  const drop = (id: string, decision: Decision, message: string) => {
    sound.delete(id)
    diagnostics.push(unsound(id, decision, message))
  }
  for (const id of inCircles(sound)) {
    const decision = sound.get(id)
    if (decision !== undefined)
      drop(id, decision, `The decision about ${id} leads in a circle; it is not obeyed.`)
  }
  for (const [id, decision] of sound) {
    if (decision.kind === 'gone' && !records.has(id)) {
      drop(id, decision, `The id ${id} is declared gone but was never published.`)
    } else if (
      decision.kind === 'to' &&
      ![live, records, decisions].some((known) => known.has(decision.to))
    ) {
      drop(id, decision, `The decision about ${id} leads to ${decision.to}, which no quotation ever was.`)
    }
  }
  return { decisions: sound, diagnostics }
}

/** Where decisions lead from an id: a live id, one declared gone, or one without a decision. */
export function endOfDecisions(
  decisions: ReadonlyMap<string, Decision>,
  live: ReadonlySet<string>,
): (id: string) => string {
  const next = (id: string) => {
    const decision = decisions.get(id)
    return decision?.kind === 'to' ? decision.to : undefined
  }
  return endOfChains(next, (id) => live.has(id))
}

/** What a published id that is not alive leads to: one hop, whatever the chain. `end` is where decisions lead from it. */
export function outcomeOf(
  id: string,
  end: string,
  decisions: ReadonlyMap<string, Decision>,
  fates: ReadonlyMap<string, Fate>,
  live: ReadonlySet<string>,
): Outcome {
  if (live.has(end)) return { kind: 'to', to: end }
  const decision = decisions.get(end)
  if (decision?.kind === 'gone') return { kind: 'gone', why: decision.why }
  const fate = fates.get(end)
  if (fate !== undefined && (fate.kind === 'moved' || end === id)) return fate
  return { kind: 'lost', reason: 'decision-lost', at: fate?.at ?? null }
}

/** The ids that a chain of decisions comes back to. */
function inCircles(decisions: ReadonlyMap<string, Decision>): string[] {
  const circles: string[] = []
  const walkOf = new Map<string, number>()
  let walk = 0
  for (const start of decisions.keys()) {
    walk += 1
    const path: string[] = []
    let at: string | null = start
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk)
      path.push(at)
      const decision: Decision | undefined = decisions.get(at)
      at = decision?.kind === 'to' ? decision.to : null
    }
    if (at !== null && walkOf.get(at) === walk) circles.push(...path.slice(path.indexOf(at)))
  }
  return circles
}

function unsound(id: string, decision: Decision, message: string): Diagnostic {
  return diagnose('invalid-ledger', decision.place, {
    message,
    found: decision.kind === 'to' ? `${id} → ${decision.to}` : id,
    expected: 'the id of a quotation that stands, or was published',
    hint: 'Add a line that says where the link leads: {"id":"…","to":"…"}; the last one counts.',
  })
}
