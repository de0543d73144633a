import { namesSpeaker } from './speakerish.ts'
import { nounPhraseStart, opensPhrase } from '../text/nounPhrases.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { isDateOrPlace } from './antecedents.ts'
import { leftEdge } from './leftEdge.ts'
import { before, groupAt, type Sentence } from './sentence.ts'

/** *La France, l’Allemagne et le Royaume-Uni ont …*: the members before the commas. */
export function wholeList(sentence: Sentence, group: VerbGroup, start: number, end: number): number {
  if (group.person !== 5 || !sentence.words.slice(start, end).some((word) => word.norm === 'et')) return start
  let first = start
  for (let members = 0; members < 12 && before(sentence, first)?.kind === 'comma'; members++) {
    const member = nounPhraseStart(sentence.words, leftEdge(sentence, first - 1), first - 1, false)
    if (member >= first - 1 || isDateOrPlace(sentence, { from: member, to: first - 1 })) break
    const outer = before(sentence, member)
    if (
      outer !== undefined &&
      outer.kind !== 'comma' &&
      outer.cls !== 'subordinator' &&
      outer.cls !== 'coordinator'
    )
      break
    first = member
  }
  return first
}

/** Cuts a coordination that is none: a singular verb has one subject, and what follows a verb is its object. */
export function agreeing(sentence: Sentence, group: VerbGroup, edge: number, start: number): number {
  const cutting = group.person === 2 || (edge === start && groupAt(sentence, edge - 1) !== null)
  if (!cutting) return start
  for (let k = group.first - 1; k > start; k--) {
    if (
      sentence.words[k]?.norm === 'et' &&
      !continuesOffice(sentence, k + 1) &&
      opensPhrase(sentence.words, k + 1)
    )
      return k + 1
  }
  return start
}

/** *conseiller d’État et Coordonnateur des secours*: a second office without a determiner, or a second complement. */
function continuesOffice(sentence: Sentence, k: number): boolean {
  const word = sentence.words[k]
  return word?.norm === 'des' || (word?.cls === 'name' && namesSpeaker(word.norm))
}
