import type { Candidate } from '../candidate.ts'
import type { Construction } from '../construction.ts'
import { at, before, groupAt, regionAt, type Sentence } from '../sentence.ts'
import { isSpeakerish } from '../speakerish.ts'

/**
 * A speaker and a whole predicate in marks, up to the end of the sentence: the words are the subject's own.
 *
 *     Le ministère « regarde toutes les options »        L’avocat, lui, « ne voit pas où est le problème »
 *     ^source        ^content                             ^source        ^content
 *
 * Not: *le train « roule à vide »* (nobody speaks), *le film « dort » encore* (one word).
 * Source: Authier-Revuz, modalisation autonymique.
 */
export const markedPredicate: Construction = ({ analysis: { sentence, subjects } }) => {
  const found: Candidate[] = []
  for (const group of sentence.own) {
    if (group.form !== 'finite' || (group.person !== 2 && group.person !== 5)) continue
    if (before(sentence, group.first)?.kind !== 'mark') continue
    const region = regionAt(sentence, group.first)
    if (region === null || region.open !== group.first - 1 || region.close - region.open < SHORTEST) continue
    if (!endsSentence(sentence, region.close + 1)) continue
    const subject = subjects.get(group)
    const range = subject?.ranges[0]
    if (subject?.kind !== 'phrase' || subject.pronoun !== '' || range === undefined) continue
    if (
      range.to > region.open ||
      !isSpeakerish(sentence.words, range) ||
      !opensSentence(sentence, range.from)
    )
      continue
    found.push({
      rule: 'directSpeech',
      act: 'say',
      source: [range],
      cue: [],
      content: [{ from: region.open, to: region.close + 1 }],
      voice: 'source',
      inferred: false,
      group,
    })
  }
  return found
}

const SHORTEST = 4

function endsSentence(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  return word === undefined || word.kind === 'end'
}

/** No verb stands before the subject: it is that of the main clause. */
function opensSentence(sentence: Sentence, start: number): boolean {
  for (let k = start - 1; k >= sentence.from; k--) if (groupAt(sentence, k)?.form === 'finite') return false
  return true
}
