import type { Candidate } from './candidate.ts'
import type { Sentence } from './sentence.ts'

/**
 * Of the candidates of one sentence those that stand, in order of their content: one a verb (constructions come in
 * order of strength), and no two with the same content.
 */
export function choose(_sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const verbs = new Set<unknown>()
  const contents = new Set<string>()
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (candidate.group !== null && verbs.has(candidate.group)) continue
    const key = candidate.content.map(({ from, to }) => `${from}-${to}`).join(' ')
    if (contents.has(key)) continue
    contents.add(key)
    verbs.add(candidate.group)
    chosen.push(candidate)
  }
  return chosen
}
