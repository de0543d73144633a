import { ADVERBIAL_PHRASES, ETRE_VERBS, NEGATION_ADVERBS } from '../french/closedClasses.ts'
import { REALISING, UNREAL } from '../french/verbChains.ts'
import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import type { Tense } from '../french/verbs.ts'
import type { Word } from './word.ts'

/**
 * A verb with its auxiliaries, clitics and the verbs it leans on, as word indexes of its paragraph:
 * *n’a pas voulu commenter*, *s’est-elle bornée à répondre*, *l’a assurée*, *ajoutant*.
 */
export interface VerbGroup {
  /** First clitic, negation or auxiliary, and the last verb form (both included). */
  first: number
  last: number
  /** The verb form that carries the tense, and the one that carries the meaning. */
  tensed: number
  head: number
  lemma: string
  form: 'finite' | 'participle' | 'gerund' | 'infinitive'
  tense: Tense
  /** Auxiliary + participle. */
  composed: boolean
  passive: boolean
  /** 0–5 = je … ils. */
  person: number
  negated: boolean
  reflexive: boolean
  /** Governed by a verb that makes the act unreal (*doit annoncer, pourrait dire*). */
  unreal: boolean
  /** Look-up forms of the object pronouns (*l' lui*). */
  clitics: string[]
  /** Index of the inverted pronoun (*a-t-il dit*), or -1. */
  inverted: number
}

const REACH = 9

/** Every verb group of a paragraph, by first word. Each word is looked at a bounded number of times. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let floor = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || i < floor) continue
    const group = startGroup(words, i, word, floor)
    if (group === null) continue
    groups.push(group)
    floor = group.last + 1
  }
  return groups
}

function startGroup(words: readonly Word[], i: number, word: Word, floor: number): VerbGroup | null {
  if (word.verb === null) return null
  const form = word.cls
  if (form !== 'finite' && form !== 'participle' && form !== 'gerund' && form !== 'infinitive') return null
  const group: VerbGroup = {
    first: i,
    last: i,
    tensed: i,
    head: i,
    lemma: word.verb.lemma,
    form,
    tense: word.verb.tense,
    composed: false,
    passive: false,
    person: form === 'finite' ? word.verb.person : -1,
    negated: false,
    reflexive: false,
    unreal: false,
    clitics: [],
    inverted: -1,
  }
  takeLeft(words, group, floor)
  if (form !== 'participle') takeRight(words, group)
  return group
}

/** Clitics and negation before the verb. */
function takeLeft(words: readonly Word[], group: VerbGroup, floor: number) {
  for (let k = group.first - 1; k >= floor; k--) {
    const word = words[k]
    if (word?.cls === 'clitic') takeClitic(group, word.norm)
    else if (word?.cls === 'negation') group.negated = true
    else if (!(
      group.form === 'infinitive' &&
      word !== undefined &&
      NEGATION_ADVERBS.holds(word) &&
      words[k - 1]?.cls === 'negation'
    ))
      break
    group.first = k
  }
}

function takeClitic(group: VerbGroup, norm: string) {
  if (norm === 'se' || norm === "s'") group.reflexive = true
  else group.clitics.unshift(norm)
}

/** Inverted pronoun, participles, and the verbs that the first one leans on. */
function takeRight(words: readonly Word[], group: VerbGroup) {
  takeInverted(words, group)
  if (group.lemma === 'avoir' || group.lemma === 'être') takeParticiple(words, group)
  takeChain(words, group)
}

function takeInverted(words: readonly Word[], group: VerbGroup) {
  if (words[group.last + 1]?.inverted !== true) return
  group.inverted = group.last + 1
  group.last = group.inverted
}

function takeParticiple(words: readonly Word[], group: VerbGroup) {
  const at = nextVerb(words, group.last + 1, 'participle', group)
  const participle = words[at]?.verb
  if (at < 0 || participle === null || participle === undefined) return
  const auxiliary = group.lemma
  const alreadyComposed = group.composed
  group.head = at
  group.last = at
  group.lemma = participle.lemma
  group.composed = true
  if (auxiliary === 'être' && !group.reflexive && !ETRE_VERBS.has(participle.lemma)) {
    group.passive = true
    group.composed = alreadyComposed
  }
  if (auxiliary === 'avoir' && participle.lemma === 'être') takeParticiple(words, group)
}

/** The next verb form of one class, behind adverbs, adverbial phrases and short asides only (*a, lui, insisté*); -1 when none. */
function nextVerb(
  words: readonly Word[],
  from: number,
  cls: 'participle' | 'infinitive',
  group: VerbGroup,
): number {
  let k = from
  while (k < words.length && k < from + REACH) {
    const word = words[k]
    if (word === undefined) return -1
    if (word.cls === cls) return k
    if (word.cls === 'adverb') {
      if (NEGATION_ADVERBS.holds(word) && !group.negated && word.norm !== 'plus') return -1
      k++
    } else {
      const next = skipAside(words, k)
      if (next === k) return cls === 'participle' ? behindCircumstance(words, k) : -1
      k = next
    }
  }
  return -1
}

const LONGEST_CIRCUMSTANCE = 14

/**
 * The participle of a verb of speech behind a circumstance that parts it from its auxiliary, between commas or not
 * (*a, dans un communiqué publié lundi, dénoncé; avait en 2019 annoncé*); -1 when none.
 */
function behindCircumstance(words: readonly Word[], k: number): number {
  const comma = words[k]?.kind === 'comma'
  if (!comma && words[k]?.cls !== 'preposition') return -1
  for (let i = k + 1; i < k + LONGEST_CIRCUMSTANCE; i++) {
    const word = words[i]
    if (word === undefined || BREAKS_CIRCUMSTANCE.has(word.cls)) return -1
    if (word.cls === 'sign' && !(comma && word.kind === 'comma')) return -1
    const ends = comma ? words[i - 1]?.kind === 'comma' && i > k + 1 : true
    if (word.cls === 'participle' && ends && REPORTING_VERBS.has(word.verb?.lemma ?? '')) return i
  }
  return -1
}

const BREAKS_CIRCUMSTANCE = new Set([
  'finite',
  'infinitive',
  'gerund',
  'relative',
  'subordinator',
  'subject',
  'negation',
  'clitic',
])

/** The index after an adverbial phrase or a short aside between commas that begins at `k`; `k` when there is none. */
export function skipAside(words: readonly Word[], k: number): number {
  const phrase = skipPhrase(words, k)
  if (phrase > k) return phrase
  const word = words[k]
  if (word?.cls === 'strong' && words[k + 1]?.kind === 'comma') return k + 1
  if (word?.norm === 'lui' || word?.norm === 'eux' || word?.norm === 'elle' || word?.norm === 'elles')
    return k + 1
  if (word?.norm === 'tous' || word?.norm === 'toutes' || word?.norm === 'tout') return k + 1
  if (word?.kind !== 'comma') return k
  const inner = words[k + 1]
  const close =
    inner?.cls === 'strong' || inner?.cls === 'adverb' || inner?.cls === 'subject' || inner?.cls === 'clitic'
      ? k + 2
      : skipPhrase(words, k + 1)
  return close > k + 1 && words[close]?.kind === 'comma' ? close + 1 : k
}

const PHRASES = phrasesByFirst()

function phrasesByFirst(): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const phrase of ADVERBIAL_PHRASES)
    map.set(phrase[0] ?? '', [...(map.get(phrase[0] ?? '') ?? []), phrase])
  return map
}

/** The index after a set adverbial phrase (*en outre, pour sa part*) at `k`, or `k`. */
export function skipPhrase(words: readonly Word[], k: number): number {
  const first = words[k]
  if (first === undefined) return k
  for (const phrase of PHRASES.get(first.norm) ?? []) {
    if (phrase.every((norm, offset) => words[k + offset]?.norm === norm))
      return goesOn(words, phrase, k + phrase.length) ? k : k + phrase.length
  }
  return k
}

const TAKES_COMPLEMENT = new Set([
  'époque',
  'réponse',
  'conclusion',
  'préambule',
  'occasion',
  'vertu',
  'présence',
  'parallèle',
])

/** *à l’époque des faits, en réponse à*: the phrase has a complement and is no adverb. */
function goesOn(words: readonly Word[], phrase: readonly string[], k: number): boolean {
  const next = words[k]
  return (
    TAKES_COMPLEMENT.has(phrase.at(-1) ?? '') &&
    next?.cls === 'preposition' &&
    ['de', "d'", 'du', 'des', 'à', 'au', 'aux'].includes(next.norm)
  )
}

/** *a tenu à souligner, vient d’annoncer, s’est borné à répondre*: the last verb is the act; *doit annoncer* is none. */
function takeChain(words: readonly Word[], group: VerbGroup) {
  for (let length = 0; length < 4; length++) {
    const step = chainStep(words, group)
    if (step < 0) return
    const verb = words[step]?.verb
    if (verb === null || verb === undefined) return
    for (let k = group.last + 1; k < step; k++)
      if (words[k]?.cls === 'clitic') takeChainClitic(group, words[k]?.norm ?? '')
    if (group.lemma !== 'faire' && group.lemma !== 'laisser') {
      group.lemma = verb.lemma
      group.passive = false
    }
    group.head = step
    group.last = step
  }
}

/** *a souhaité renforcer*: a verb of speech whose infinitive is none keeps it as its content. */
function governsAlone(lemma: string, infinitive: string): boolean {
  if (REPORTING_VERBS.has(infinitive)) return false
  return REPORTING_VERBS.get(lemma)?.some(({ frames }) => frames.has('inf') || frames.has('de')) === true
}

/** Without a negation these leave the act undone (*a manqué de dire, a cessé de répéter*). */
const FAILING = new Set(['manquer', 'hésiter', 'éviter', 'cesser'])

function takeChainClitic(group: VerbGroup, norm: string) {
  if (norm === 'se' || norm === "s'") group.reflexive = true
  else group.clitics.push(norm)
}

/** The infinitive on which a chain verb leans, or -1. Sets what the chain does to the act. */
function chainStep(words: readonly Word[], group: VerbGroup): number {
  const unreal = UNREAL.get(group.lemma)
  const markers = unreal ?? REALISING.get(group.lemma)
  if (markers === undefined) return -1
  for (const marker of markers) {
    const at = infinitiveBehind(words, group, marker)
    if (at < 0) continue
    if (governsAlone(group.lemma, words[at]?.verb?.lemma ?? '')) return -1
    if (unreal !== undefined && !(group.composed && REALISING.has(group.lemma))) group.unreal = true
    if (group.negated && (group.lemma === 'manquer' || group.lemma === 'hésiter' || group.lemma === 'cesser'))
      group.negated = false
    else if (FAILING.has(group.lemma)) group.negated = true
    if (group.reflexive) group.reflexive = false
    return at
  }
  return -1
}

function infinitiveBehind(words: readonly Word[], group: VerbGroup, marker: string): number {
  let k = group.last + 1
  for (let guard = 0; guard < 3; guard++) {
    if (words[k]?.cls === 'adverb') k++
    else k = skipPhrase(words, k)
  }
  for (const wanted of marker === '' ? [] : marker.split('+')) {
    const norm = words[k]?.norm
    if (norm !== wanted && !(wanted === 'de' && norm === "d'")) return -1
    k++
  }
  while (words[k]?.cls === 'clitic' || words[k]?.cls === 'adverb') k++
  return words[k]?.cls === 'infinitive' ? k : -1
}
