export type Frame = 'clause' | 'infinitive' | 'noun' | 'judgement' | 'predicate' | 'marks'

/** What a cue governs: the cue ends before word `cueTo`, the content begins with word `from`. */
export interface Complement {
  frame: Frame
  cueTo: number
  from: number
}

export const LIMITS = { to: Number.MAX_SAFE_INTEGER, anyPreposition: false, coordination: true }
