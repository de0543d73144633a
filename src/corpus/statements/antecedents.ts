import { TIME_NOUNS } from '../french/closedClasses.ts'
import { nounPhraseEnd, nounPhraseStart, opensPhrase, shortBracket } from '../text/nounPhrases.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Word } from '../text/word.ts'
import { leftEdge } from './leftEdge.ts'
import { at, before, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { phrase, type Subject } from './subject.ts'
import { WordSet } from '../text/wordSet.ts'

export function relativeSubject(sentence: Sentence, qui: number): Subject {
  const range = { from: qui, to: qui + 1 }
  const end = before(sentence, qui)?.kind === 'comma' ? qui - 1 : qui
  const whole =
    end === qui ? phraseEndingAt(sentence, end) : (subjectBeforeComma(sentence, end, true)?.ranges[0] ?? null)
  const antecedent = whole === null ? null : speakingTail(sentence, whole)
  return {
    kind: 'phrase',
    ranges: antecedent === null ? [range] : [antecedent, range],
    governor: null,
    pronoun: 'qui',
  }
}

const BEFORE_SPEAKERS = new WordSet([
  'chez',
  'par',
  'avec',
  'auprès',
  'pour',
  'contre',
  'du',
  'de',
  "d'",
  'des',
  'à',
  'au',
  'aux',
])

/** *Même constat chez les syndicats, qui …; celles de la banque, qui …*: of a phrase whose noun cannot speak the last complement that can. */
function speakingTail(sentence: Sentence, whole: TokenRange): TokenRange {
  const head = at(sentence, whole.from)?.norm ?? ''
  if (isSpeakerish(sentence.words, whole) && !/^ce(?:ux|lles)$/u.test(head)) return whole
  for (let k = whole.from + 1; k < whole.to; k++) {
    if (!BEFORE_SPEAKERS.holds(before(sentence, k)) || !opensPhrase(sentence.words, k)) continue
    const range = { from: k, to: whole.to }
    const reaches =
      nounPhraseEnd(sentence.words, k, { to: whole.to, anyPreposition: true, coordination: true }) ===
      whole.to
    if (reaches && isSpeakerish(sentence.words, range)) return range
  }
  return whole
}

export function phraseEndingAt(sentence: Sentence, end: number, governed = true): TokenRange | null {
  const start = nounPhraseStart(sentence.words, leftEdge(sentence, end), end, true, governed)
  return start < end ? { from: start, to: end } : null
}

/** *Le président, M. X, qui …, a dit*: the subject that ends before the comma at `comma`, over appositions and asides. */
export function subjectBeforeComma(sentence: Sentence, comma: number, governed = false): Subject | null {
  let end = comma
  for (let step = 0; step < 6; step++) {
    const start = segmentStart(sentence, end)
    const first = at(sentence, start)
    if (start >= end && start > sentence.from) {
      end = start - 1
      continue
    }
    if (first === undefined || start >= end) return null
    const pronoun = end - start === 1 && (first.cls === 'strong' || first.cls === 'subject')
    const opens = (!pronoun && opensPhrase(sentence.words, start)) || first.cls === 'noun'
    if (!pronoun && (opens || start === sentence.from || !isSegmentEdge(before(sentence, start)))) {
      const found = appositive(sentence, start, end, governed)
      if (found !== null) return phrase(found.from, comma === end ? end : found.to)
    }
    if (start === sentence.from) return null
    end = start - 1
  }
  return null
}

/** The phrase that ends at `end`, taken back to the head it is apposed to. */
function appositive(sentence: Sentence, start: number, end: number, governed: boolean): TokenRange | null {
  const bare =
    at(sentence, start)?.cls === 'noun' &&
    nounPhraseEnd(sentence.words, start, { to: end, anyPreposition: true, coordination: true }) === end
  const phraseStart = bare
    ? start
    : nounPhraseStart(sentence.words, Math.max(start, leftEdge(sentence, end)), end, true)
  if (phraseStart >= end) return null
  const mark = before(sentence, start)?.kind
  if (phraseStart === start && (mark === 'comma' || mark === 'dash')) {
    const head = phraseEndingAt(sentence, start - 1, governed)
    if (head !== null && !isDateOrPlace(sentence, head)) return { from: head.from, to: end }
  }
  return { from: phraseStart, to: end }
}

export function isDateOrPlace(sentence: Sentence, range: TokenRange): boolean {
  const first = sentence.words[range.from]
  const dated = first?.cls === 'number' && TIME_NOUNS.holds(sentence.words[range.from + 1])
  return dated || sentence.words[range.to - 1]?.cls === 'number'
}

function segmentStart(sentence: Sentence, end: number): number {
  let k = end
  while (k > sentence.from && k > end - 60) {
    const open = shortBracket(sentence.words, k - 1)
    if (open === k - 1 && isSegmentEdge(sentence.words[k - 1])) break
    k = open < k - 1 ? open : k - 1
  }
  return k
}

function isSegmentEdge(word: Word | undefined): boolean {
  return (
    word?.kind === 'comma' ||
    word?.kind === 'semicolon' ||
    word?.kind === 'colon' ||
    word?.kind === 'dash' ||
    word?.text === '(' ||
    word?.text === ')'
  )
}
