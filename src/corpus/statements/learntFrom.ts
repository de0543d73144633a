import { nounPhraseEnd } from '../text/nounPhrases.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { LIMITS } from './complement.ts'
import { at, before, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { WordSet } from '../text/wordSet.ts'

const PLACES = new WordSet(['à', 'au', 'aux', 'chez', 'dans'])

const ORIGINS = new WordSet(['de', 'du', 'des', "d'"])

/**
 * *a-t-on appris auprès du parquet, apprend-on de source policière*: who told it, with the word after the preposition.
 * Null without *on*, and when nobody is named.
 */
export function learntFrom(sentence: Sentence, group: VerbGroup): { from: number; to: number } | null {
  const on = at(sentence, group.inverted)?.norm === 'on' || before(sentence, group.first)?.norm === 'on'
  const impersonal = group.passive && at(sentence, group.inverted)?.norm === 'il'
  // *a appris l’agence de source policière; le journal a appris auprès du parquet*
  const press = group.lemma === 'apprendre' && group.composed && group.form === 'finite'
  if (!on && !impersonal) return press ? toldTo(sentence, group) : null
  const opening = on ? openingSource(sentence) : null
  if (opening !== null && before(sentence, group.first - 1)?.kind === 'comma') return opening
  for (let k = group.last + 1; k < group.last + 8; k++) {
    const word = at(sentence, k)
    if (k <= group.last + 2 && word?.kind === 'comma') continue
    if (word?.norm === 'sous' && at(sentence, k + 2)?.norm === 'plume') {
      const from = k + 4
      return { from, to: nounPhraseEnd(sentence.words, from, LIMITS) }
    }
    if (word === undefined || word.kind === 'end' || word.kind === 'comma') return null
    const source = word.norm === 'source' || word.norm === 'sources'
    const close = word.norm === 'auprès'
    const origin = group.lemma === 'apprendre' && ORIGINS.holds(word)
    const place = !close && (PLACES.holds(word) || origin) && at(sentence, k + 1)?.norm !== 'source'
    if (!source && !close && !place) continue
    const from = source ? k : close ? k + 2 : k + 1
    const to = nounPhraseEnd(sentence.words, from, LIMITS)
    const range = { from, to: Math.max(to, nominalRun(sentence, from)) }
    if (place && !isSpeakerish(sentence.words, range)) continue
    return range
  }
  return null
}

const LONGEST_HEARER = 12

/** Who told the one that learnt it: *de source …* or *auprès de …* behind the verb, its subject between. */
function toldTo(sentence: Sentence, group: VerbGroup): { from: number; to: number } | null {
  for (let k = group.last + 1; k < group.last + LONGEST_HEARER; k++) {
    const word = at(sentence, k)
    if (word === undefined || word.kind === 'end' || word.kind === 'comma' || word.cls === 'finite')
      return null
    const source = (word.norm === 'source' || word.norm === 'sources') && before(sentence, k)?.norm === 'de'
    if (!source && word.norm !== 'auprès') continue
    const from = source ? k : k + 2
    const to = Math.max(nounPhraseEnd(sentence.words, from, LIMITS), nominalRun(sentence, from))
    return to > from ? { from, to } : null
  }
  return null
}

/** *On raconte, dans la famille Roche, que*: *on* is those among whom it is told. */
export function isToldAmong(sentence: Sentence, group: VerbGroup): boolean {
  return at(sentence, group.last + 1)?.kind === 'comma' && learntFrom(sentence, group) !== null
}

/** *De source proche du dossier, …*: the source that opens a sentence, before its comma; null when none does. */
export function openingSource(sentence: Sentence): { from: number; to: number } | null {
  const { from } = sentence
  const source = at(sentence, from + 1)?.norm
  if (at(sentence, from)?.norm !== 'de' || (source !== 'source' && source !== 'sources')) return null
  for (let k = from + 2; k < from + 10; k++) {
    if (at(sentence, k)?.kind === 'comma') return { from: from + 1, to: k }
    if (at(sentence, k)?.kind !== 'word') return null
  }
  return null
}

function nominalRun(sentence: Sentence, from: number): number {
  let k = from
  while (at(sentence, k)?.cls === 'noun' || at(sentence, k)?.cls === 'name') k++
  return k
}
