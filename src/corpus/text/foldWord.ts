import { fold } from './fold.ts'
import { remembered } from './remembered.ts'

/** `fold` for look-ups of words and names: the same result, remembered. */
export const foldWord = remembered(fold)
