import { verbReadings, type Tense } from '../french/verbs.ts'

const FINITE: ReadonlySet<Tense> = new Set<Tense>(['P', 'S', 'I', 'J', 'T', 'F', 'C'])

/** After these a form is a noun or an infinitive: *la visite, à la demande, en marche*. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  (
    'le la les un une des du de au aux à en par pour sur sous dans ce cette ces cet son sa ses leur leurs sans avec ' +
    'notre nos votre vos mon ma mes chaque quelque quelques'
  ).split(' '),
)

/** Prepositions that are spelt like verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(['entre', 'contre', 'outre', 'excepte', 'sauf', 'sur', 'vers'])

/** Only a finite verb stands near these. */
const CLITICS: ReadonlySet<string> = new Set([
  'ne',
  'se',
  'je',
  'tu',
  'il',
  'elle',
  'on',
  'nous',
  'vous',
  'ils',
  'elles',
])

const ELIDED_NOUN = /^[ld]['’]/u
const ELIDED = /^(?:[cjmnst]|qu)['’]/u
const INVERTED = /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)$/u

/**
 * Whether one of the words of a short line may be a finite verb, as the conjugation table knows it. A word with a
 * capital inside the line is a name's, and so is the first one before another capital (*Marie Dupont*).
 */
export function mayBeFinite(words: readonly string[]): boolean {
  const shouting = words.every((word) => word === word.toUpperCase())
  return words.some((word, i) => {
    const form = word.normalize('NFC').replace(/[^\p{L}\p{M}]$/u, '')
    const lower = form.toLowerCase()
    if (CLITICS.has(lower)) return true
    const named = !shouting && form !== lower && (i > 0 || isCapitalised(words[1]))
    const nominal = BEFORE_NOUNS.has((words[i - 1] ?? '').toLowerCase()) || ELIDED_NOUN.test(lower)
    return !named && !nominal && isFinite(lower.replace(ELIDED, '').replace(INVERTED, ''))
  })
}

function isFinite(form: string): boolean {
  return !NO_VERBS.has(form) && verbReadings(form).some(({ tense }) => FINITE.has(tense))
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && word !== word.toLowerCase()
}
