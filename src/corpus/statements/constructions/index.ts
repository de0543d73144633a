import type { Construction } from '../construction.ts'
import { according } from './according.ts'
import { announcement } from './announcement.ts'
import { colonSpeech } from './colonSpeech.ts'
import { commeIncise } from './commeIncise.ts'
import { directSpeech } from './directSpeech.ts'
import { ellipticClause } from './ellipticClause.ts'
import { impersonal } from './impersonal.ts'
import { incise } from './incise.ts'
import { judgement } from './judgement.ts'
import { markedPredicate } from './markedPredicate.ts'
import { nounCue } from './nounCue.ts'
import { participleCue } from './participleCue.ts'
import { passiveBy } from './passiveBy.ts'
import { relativeVoice } from './relativeVoice.ts'
import { reportedClause } from './reportedClause.ts'
import { reportedInfinitive } from './reportedInfinitive.ts'
import { reportedNoun } from './reportedNoun.ts'

/** The constructions, strongest frame first: of two that read one verb, or the same content, the earlier wins. */
export const CONSTRUCTIONS: readonly Construction[] = [
  directSpeech,
  colonSpeech,
  announcement,
  incise,
  commeIncise,
  reportedClause,
  ellipticClause,
  impersonal,
  reportedInfinitive,
  judgement,
  reportedNoun,
  passiveBy,
  participleCue,
  markedPredicate,
  according,
  relativeVoice,
  nounCue,
]
