import { fold } from '../text/fold.ts'

/** The id that most speakers have: their folded name. Only the others need be written beside it. */
export function usualId(name: string): string {
  return fold(name).replaceAll(' ', '-')
}
