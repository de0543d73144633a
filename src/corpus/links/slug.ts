import { foldedWords } from '../text/fold.ts'
import { b32Of } from './b32.ts'

const MAX_SIGNS = 60

/**
 * The words of a title as a part of an address: folded, signs outside a-z 0-9 dropped, as many whole words as fit in
 * 60 signs (a longer first word is cut); '' when nothing is left.
 */
export function slug(title: string): string {
  return joinWords(foldedWords(title).map((word) => word.replace(/[^a-z0-9]+/g, '')))
}

/** As `slug`, but letters and digits of any script are kept; the hash of the name when nothing is left. Never ''. */
export function speakerSlug(name: string): string {
  return joinWords(foldedWords(name)) || b32Of(name, 10)
}

/** The id of a source known only in its article (*un responsable*): never the same in two articles. */
export function localSpeakerSlug(name: string, articleKey: string): string {
  return `${speakerSlug(name)}-${b32Of(articleKey, 4)}`
}

/** Whole words joined by "-" while they fit; signs are code points, so that a cut never splits a letter. */
function joinWords(words: readonly string[]): string {
  let joined = ''
  let size = 0
  for (const word of words) {
    if (word === '') continue
    const signs = Array.from(word)
    if (joined === '') {
      joined = signs.slice(0, MAX_SIGNS).join('')
      size = Math.min(signs.length, MAX_SIGNS)
    } else if (size + 1 + signs.length <= MAX_SIGNS) {
      joined += `-${word}`
      size += 1 + signs.length
    } else break
  }
  return joined
}
