import { groupsFrom, type Sentence } from './sentence.ts'

/**
 * Where a clause that hangs on a subject ends: before the verb of that subject (*l’annonce que l’usine fermait | a
 * choqué*), which follows the clause's own verb without comma, relative or conjunction.
 */
export function beforeMatrixVerb(sentence: Sentence, from: number, to: number): number {
  let seen = false
  for (const group of groupsFrom(sentence, from)) {
    if (group.first >= to) break
    if (group.form !== 'finite') continue
    if (seen && leansOnVerb(sentence, group.first)) return group.first
    seen = true
  }
  return to
}

function leansOnVerb(sentence: Sentence, verb: number): boolean {
  for (let k = verb - 1; k >= sentence.from && k > verb - 40; k--) {
    const word = sentence.words[k]
    if (
      word === undefined ||
      word.kind === 'comma' ||
      word.cls === 'relative' ||
      word.cls === 'subordinator' ||
      word.cls === 'subject' ||
      word.cls === 'coordinator'
    )
      return false
    if (word.cls === 'finite') return true
  }
  return false
}
