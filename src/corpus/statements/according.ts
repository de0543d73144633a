import { TIME_NOUNS } from '../french/closedClasses.ts'
import { nounPhraseEnd, opensPhrase } from '../text/nounPhrases.ts'
import type { TokenRange } from '../text/sentences.ts'
import { appositionEnd } from './incises.ts'
import { openingSource } from './learntFrom.ts'
import { at, before, opensMarks, type Sentence } from './sentence.ts'
import { isSpeakerish } from './speakerish.ts'
import { SentenceSet, WordSet } from '../text/wordSet.ts'

/** *Selon M. Wang, d’après lui, aux yeux de la Norvège, à ses yeux*: a preposition that names whose words follow. */
export interface According {
  cue: TokenRange
  source: TokenRange
  /** The words of the phrase; the content lies before `from` and behind `to` (commas not counted). */
  from: number
  to: number
  construction: 'according' | 'inTheEyesOf' | 'forPerson'
}

const LOCUTIONS: readonly (readonly string[])[] = [
  ['selon', 'les', 'mots', 'de'],
  ['selon', 'les', 'mots', 'du'],
  ['selon', 'les', 'termes', 'de'],
  ['selon', 'les', 'termes', 'du'],
  ['selon', 'la', 'formule', 'de'],
  ['selon', 'la', 'formule', 'du'],
  ['selon', "l'", 'expression', 'de'],
  ['selon', "l'", 'expression', 'du'],
  ['selon', 'les', 'propos', 'de'],
  ['selon', 'les', 'propos', 'du'],
  ['selon', 'les', 'dires', 'de'],
  ['selon', 'les', 'dires', 'du'],
  ['selon', 'les', 'dires', 'des'],
  ['selon'],
  ["d'", 'après'],
  ['dixit'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', "d'"],
  ['aux', 'yeux', 'du'],
  ['aux', 'yeux', 'des'],
  ['de', "l'", 'avis', 'de'],
  ['de', "l'", 'avis', 'du'],
  ['de', "l'", 'avis', 'des'],
  ['de', "l'", 'aveu', 'même', 'de'],
  ['de', "l'", 'aveu', 'même', 'du'],
  ['de', "l'", 'aveu', 'même', 'des'],
  ['de', "l'", 'aveu', 'des'],
  ['de', "l'", 'aveu', 'de'],
  ['de', "l'", 'aveu', 'du'],
  ['au', 'dire', 'de'],
  ['au', 'dire', 'du'],
  ['au', 'dire', 'des'],
  ['aux', 'dires', 'de'],
  ['aux', 'dires', 'du'],
  ['aux', 'dires', 'des'],
  ['à', 'en', 'croire'],
  ['si', "l'", 'on', 'en', 'croit'],
  ['si', 'on', 'en', 'croit'],
  ["s'il", 'faut', 'en', 'croire'],
  ["s'", 'il', 'faut', 'en', 'croire'],
  ['pour'],
]
const FIRST = new WordSet(LOCUTIONS.map(([first = '']) => first))
/** First words of these and of *à ses yeux, de son aveu*: no other word opens such a phrase. */
const OPENERS = new WordSet([...FIRST, 'à', 'de'])
/** Every such phrase has one of these words: the longest of its locution, or the last of *à ses yeux, à l’entendre*. */
const TELLING = new SentenceSet([...LOCUTIONS.map(longest), 'yeux', 'avis', 'aveu', 'croire', 'entendre'])

function longest(words: readonly string[]): string {
  return words.reduce((one, other) => (other.length > one.length ? other : one), '')
}

/** Nouns behind *selon* that measure and do not speak. */
const NOT_SPEAKING = new Set(
  `besoin besoins cas cours degré dimension disponibilité disponibilités envie envies époque époques façon goût goûts humeur logique loi lois mode modalités
  modèle moyens niveau nature norme normes ordre possibilités principe principes priorité procédure procédures processus
  règle règles saison saisons schéma scénario situation taille tradition type usage usages vraisemblance âge âges calendrier méthode méthodes critère critères
  attente attentes apparence apparences probabilité coutume coutumes rythme fréquence proportion pays régions région circonstances conditions contexte formule hypothèse expression termes clé barème ordre-du-jour convenance bon`.split(
    /\s+/u,
  ),
)

/** Every such phrase of a sentence, in order. */
export function accordingTo(sentence: Sentence): According[] {
  const found: According[] = []
  const origin = sentence.from < sentence.to ? fromSource(sentence, sentence.from) : null
  if (origin !== null) found.push(origin)
  if (!TELLING.isIn(sentence)) return found
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]
    if (!OPENERS.holds(word)) continue
    const possessive = inEyes(sentence, i)
    if (possessive !== null) found.push(possessive)
    if (!FIRST.holds(word)) continue
    const one = readAt(sentence, i)
    if (one === null) continue
    found.push(one)
    i = one.to - 1
  }
  return found
}

/** *De source policière, deux hommes ont fui*: not *de source policière, on affirme que*, where the verb is the cue. */
function fromSource(sentence: Sentence, i: number): According | null {
  const source = openingSource(sentence)
  if (source === null || at(sentence, source.to + 1)?.norm === 'on') return null
  return { cue: { from: i, to: i + 1 }, source, from: i, to: source.to, construction: 'according' }
}

const POSSESSIVES = new WordSet(['ses', 'leurs', 'son', 'leur', 'mes', 'nos'])

/** *à ses yeux, à leurs yeux, à son avis, de son propre aveu*. */
function inEyes(sentence: Sentence, i: number): According | null {
  const first = at(sentence, i)?.norm
  if (first !== 'à' && first !== 'de') return null
  const believed = toBelieve(sentence, i)
  if (believed !== null) return believed
  const owner = at(sentence, i + 1)
  if (owner === undefined || !POSSESSIVES.holds(owner) || owner.norm === 'mes' || owner.norm === 'nos')
    return null
  let k = i + 2
  if (at(sentence, k)?.norm === 'propre') k++
  const noun = at(sentence, k)?.norm
  const right = first === 'à' ? noun === 'yeux' || noun === 'avis' : noun === 'aveu' || noun === 'avis'
  if (!right || !standsApart(sentence, i, k + 1)) return null
  return {
    cue: { from: i, to: k + 1 },
    source: { from: i + 1, to: i + 2 },
    from: i,
    to: k + 1,
    construction: 'inTheEyesOf',
  }
}

/** *À l’en croire, à les entendre*: the pronoun is the source. */
function toBelieve(sentence: Sentence, i: number): According | null {
  const owner = at(sentence, i + 1)?.norm ?? ''
  if (at(sentence, i)?.norm !== 'à' || !["l'", 'le', 'la', 'les'].includes(owner)) return null
  const k = at(sentence, i + 2)?.norm === 'en' ? i + 3 : i + 2
  const verb = at(sentence, k)?.norm
  const right = (k > i + 2 && verb === 'croire') || (k === i + 2 && verb === 'entendre')
  if (!right || !standsApart(sentence, i, k + 1) || at(sentence, k + 1)?.kind !== 'comma') return null
  return {
    cue: { from: i, to: k + 1 },
    source: { from: i + 1, to: i + 2 },
    from: i,
    to: k + 1,
    construction: 'inTheEyesOf',
  }
}

function readAt(sentence: Sentence, i: number): According | null {
  for (const words of LOCUTIONS) {
    if (!words.every((norm, offset) => at(sentence, i + offset)?.norm === norm)) continue
    const k = i + words.length
    return words[0] === 'pour' ? forPerson(sentence, i, k) : sourceAt(sentence, i, k, words)
  }
  return null
}

function sourceAt(sentence: Sentence, i: number, k: number, words: readonly string[]): According | null {
  const source = speakingPhrase(sentence, k)
  if (source === null || !isVoice(sentence, source, i, words[0] === 'selon')) return null
  if (
    !standsApart(sentence, i, phraseTail(sentence, source.to)) &&
    !(words.length <= 2 && at(sentence, k)?.cls === 'strong')
  )
    return null
  return {
    cue: { from: i, to: k },
    source,
    from: i,
    to: pastAside(sentence, i, phraseTail(sentence, source.to)),
    construction: words.length > 2 && words[0] !== 'selon' ? 'inTheEyesOf' : 'according',
  }
}

/** The phrase behind the preposition, appositions included. */
function speakingPhrase(sentence: Sentence, k: number): TokenRange | null {
  const first = at(sentence, k)
  if (first === undefined) return null
  if (
    first.cls === 'strong' ||
    first.norm === 'elle' ||
    first.norm === 'elles' ||
    first.norm === 'lui' ||
    first.norm === 'eux' ||
    first.norm.startsWith('celui-') ||
    first.norm.startsWith('celle-') ||
    first.norm.startsWith('ceux-')
  )
    return first.norm === 'moi' || first.norm === 'nous' ? null : { from: k, to: k + 1 }
  if (first.norm === 'beaucoup' && /^(?:de|d')$/u.test(at(sentence, k + 1)?.norm ?? '')) {
    const members = speakingPhrase(sentence, k + 2)
    return members === null ? null : { from: k, to: members.to }
  }
  if (!opensPhrase(sentence.words, k) && first.cls !== 'noun' && first.cls !== 'number') return null
  const end = nounPhraseEnd(sentence.words, k, { to: sentence.to, anyPreposition: false, coordination: true })
  if (end === k) return null
  const apposed = appositionEnd(sentence, end)
  const closing = at(sentence, apposed)
  const closed = closing === undefined || closing.kind === 'comma' || closing.kind === 'end'
  // *Selon le médecin du bord, le docteur Ibai Roux, P*: office and name behind an office without one.
  const titled =
    at(sentence, end + 1)?.cls === 'determiner' &&
    at(sentence, end - 1)?.cls !== 'name' &&
    at(sentence, apposed - 1)?.cls === 'name' &&
    closing?.kind === 'comma'
  const isName = titled || at(sentence, end + 1)?.cls === 'name' || at(sentence, end + 1)?.cls === 'noun'
  return { from: k, to: apposed > end && isName && closed ? apposed : end }
}

/** Whether the phrase speaks: a person, an institution, a document; at the head of a sentence anything that does not merely measure. */
function isVoice(sentence: Sentence, source: TokenRange, start: number, selon: boolean): boolean {
  const head = headNoun(sentence, source)
  if (head !== null && NOT_SPEAKING.has(head)) return false
  if (!selon && head !== null && TIME_NOUNS.has(head)) return false
  if (isSpeakerish(sentence.words, source)) return true
  const opens = start === sentence.from || before(sentence, start)?.cls === 'coordinator'
  const first = at(sentence, source.from)?.cls
  return opens && at(sentence, source.to)?.kind === 'comma' && (first === 'determiner' || first === 'number')
}

function headNoun(sentence: Sentence, range: TokenRange): string | null {
  for (let i = range.from; i < range.to; i++) {
    const word = at(sentence, i)
    if (word?.cls === 'noun') return word.norm
    if (word?.cls === 'name') return null
  }
  return null
}

/** Adjuncts and relatives behind the source, up to the comma: *selon un rapport publié lundi*. */
function phraseTail(sentence: Sentence, end: number): number {
  const first = at(sentence, end)
  if (
    first === undefined ||
    first.kind !== 'word' ||
    first.cls === 'finite' ||
    first.cls === 'subject' ||
    first.cls === 'determiner' ||
    first.cls === 'clitic' ||
    first.cls === 'negation' ||
    first.cls === 'name'
  )
    return end
  let k = end
  while (k < sentence.to && k < end + 40) {
    const word = at(sentence, k)
    if (
      word === undefined ||
      word.kind === 'comma' ||
      word.kind === 'end' ||
      word.kind === 'mark' ||
      word.kind === 'dash' ||
      word.kind === 'semicolon' ||
      word.kind === 'colon' ||
      word.text === ')'
    )
      return k
    k++
  }
  return end
}

const LONGEST_ASIDE = 30

/**
 * *Aux yeux de Nadia Roche, qui préside le club, … · Selon M. Morel, élu de la Drôme, …*: at the head of a sentence the
 * comma that closes what is said of the source behind the comma at `comma`; `comma` when nothing is.
 */
function pastAside(sentence: Sentence, start: number, comma: number): number {
  const head = start === sentence.from || before(sentence, start)?.cls === 'coordinator'
  if (!head || at(sentence, comma)?.kind !== 'comma') return comma
  const first = at(sentence, comma + 1)
  const relative = first?.cls === 'relative' || first?.norm === 'que' || first?.norm === "qu'"
  const bare =
    (first?.cls === 'noun' && !first.capital) || first?.cls === 'participle' || first?.cls === 'gerund'
  if (!relative && !bare) return comma
  for (let k = comma + 2; k < comma + LONGEST_ASIDE; k++) {
    const word = at(sentence, k)
    if (word === undefined || word.kind === 'end' || word.kind === 'colon' || word.kind === 'semicolon')
      return comma
    if (word.kind !== 'comma') {
      if (!relative && (word.cls === 'finite' || word.cls === 'subject')) return comma
      continue
    }
    return opensMarks(sentence, k + 1) || mayOpenClause(sentence, k + 1) ? k : comma
  }
  return comma
}

/** Whether a main clause can begin here: not with a verb, a relative or what carries the aside on. */
function mayOpenClause(sentence: Sentence, k: number): boolean {
  const word = at(sentence, k)
  return (
    word !== undefined &&
    word.kind !== 'comma' &&
    !['relative', 'participle', 'gerund', 'coordinator', 'finite'].includes(word.cls)
  )
}

/** *Pour Nadine Boisvert, la patience a des limites*: only at the head of its sentence, only people and bodies that have a view. */
function forPerson(sentence: Sentence, i: number, k: number): According | null {
  const head =
    i === sentence.from ||
    before(sentence, i)?.cls === 'coordinator' ||
    before(sentence, i)?.kind === 'mark' ||
    before(sentence, i)?.kind === 'semicolon'
  if (!head) return null
  const source = speakingPhrase(sentence, k)
  if (source === null || !isSpeakerish(sentence.words, source) || isPeriodOrThing(sentence, source))
    return null
  const apposed = appositionEnd(sentence, source.to)
  return (
    viewOf(sentence, i, k, source, apposed) ??
    (apposed > source.to ? viewOf(sentence, i, k, source, source.to) : null)
  )
}

/** The view of the source whose words end at `end`, when a clause follows the comma behind it. */
function viewOf(sentence: Sentence, i: number, k: number, source: TokenRange, end: number): According | null {
  let comma = end
  for (let guard = 0; guard < 40 && at(sentence, comma)?.kind !== 'comma'; guard++) comma++
  comma = pastAside(sentence, i, comma)
  const next = at(sentence, comma + 1)
  if (at(sentence, comma)?.kind !== 'comma' || next === undefined) return null
  if (
    !opensPhrase(sentence.words, comma + 1) &&
    next.cls !== 'subject' &&
    next.cls !== 'strong' &&
    next.norm !== 'il' &&
    !(startsInfinitive(sentence, comma + 1) && isNamedPerson(sentence, source)) &&
    next.cls !== 'negation' &&
    !opensMarks(sentence, comma + 1)
  )
    return null
  return {
    cue: { from: i, to: k },
    source: { from: source.from, to: end },
    from: i,
    to: comma,
    construction: 'forPerson',
  }
}

function startsInfinitive(sentence: Sentence, k: number): boolean {
  return at(sentence, k)?.cls === 'infinitive' || at(sentence, k + 1)?.cls === 'infinitive'
}

/** A name, so that *pour la ville, garder le pont* says nothing of a voice. */
function isNamedPerson(sentence: Sentence, source: TokenRange): boolean {
  for (let i = source.from; i < source.to; i++) if (at(sentence, i)?.cls === 'name') return true
  return false
}

function isPeriodOrThing(sentence: Sentence, source: TokenRange): boolean {
  const word = at(sentence, source.from)
  if (word?.norm === 'beaucoup') return false
  if (word?.cls === 'number' || word?.cls === 'adverb') return true
  const head = headNoun(sentence, source)
  if (head !== null && (TIME_NOUNS.has(head) || NOT_SPEAKING.has(head))) return true
  const first = at(sentence, source.from + 1)
  if (word?.norm === 'les' && !isVoicedGroup(first)) return true
  return (
    word?.cls === 'determiner' &&
    (word.norm === 'son' || word.norm === 'sa' || word.norm === 'leur') &&
    first?.norm === 'part'
  )
}

const PLURAL_VOICES =
  /^(?:expert|analyste|spécialiste|scientifique|économiste|observateur|syndicat|opposant|organisation|association|autorité|avocat|défenseur|partisan|détracteur|critique|chercheur|historien|médecin|enquêteur|ong|deux|trois|quatre|républicain|démocrate|socialiste|écologiste|conservateur|travailliste|états-unis|nations)/u

/** *Pour les experts, …* have a view; *pour les patients, …* something is done. */
function isVoicedGroup(word: ReturnType<typeof at>): boolean {
  return word !== undefined && PLURAL_VOICES.test(word.norm)
}

/** A phrase between commas, or at the head or end of its sentence. */
export function standsApart(sentence: Sentence, from: number, to: number): boolean {
  const left = before(sentence, from)
  const right = at(sentence, to)
  return (
    left === undefined ||
    left.kind !== 'word' ||
    right === undefined ||
    right.kind === 'comma' ||
    right.kind === 'end'
  )
}
