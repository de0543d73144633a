import type { Construction } from '../construction.ts'
import { according } from './according.ts'
import { directSpeech } from './directSpeech.ts'
import { incise } from './incise.ts'
import { judgement } from './judgement.ts'
import { participleCue } from './participleCue.ts'
import { reportedClause } from './reportedClause.ts'
import { reportedInfinitive } from './reportedInfinitive.ts'
import { reportedNoun } from './reportedNoun.ts'

/** The constructions, strongest frame first: of two that read one cue the earlier wins. */
export const CONSTRUCTIONS: readonly Construction[] = [
  directSpeech,
  incise,
  reportedClause,
  reportedInfinitive,
  judgement,
  reportedNoun,
  participleCue,
  according,
]
