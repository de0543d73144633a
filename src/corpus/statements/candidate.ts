import type { Act } from '#format/corpus.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { VerbGroup } from '../text/verbGroups.ts'

/** A statement as a construction finds it: ranges of words of one passage. */
export interface Candidate {
  rule: string
  act: Act
  source: TokenRange[]
  cue: TokenRange[]
  content: TokenRange[]
  /** Whose words: of the source, of nobody the text names, or of the statement before (*Et d’ajouter : …*). */
  voice: 'source' | 'none' | 'previous'
  inferred: boolean
  /** The verb of the cue, null for prepositions and nouns; one verb makes one candidate. */
  group: VerbGroup | null
}
