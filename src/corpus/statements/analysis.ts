import { STATE_ENTRY } from '../french/reportingVerbs.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { accordingTo, type According } from './according.ts'
import { complementOf } from './complements.ts'
import { learntFrom } from './learntFrom.ts'
import type { Complement } from './complement.ts'
import { licensed, type LicensedVerb } from './cues.ts'
import { inciseAt, type Incise } from './incises.ts'
import { at, before, type Sentence } from './sentence.ts'
import { NOBODY, type Subject } from './subject.ts'
import { Subjects } from './subjects.ts'
import { WordSet } from '../text/wordSet.ts'

/** A licensed verb with what it governs; neither complement nor incise means that it attributes nothing. */
export interface Cue {
  verb: LicensedVerb
  complement: Complement | null
  /** First word of the cue: *tout en*, *en*, *avant d’*, *comme l’* included. */
  from: number
  /** First word of the segment the cue opens, its coordinator included. */
  opens: number
  /** *et affirmé que, et a ajouté que*: no subject of its own. */
  coordinated: boolean
}

/** All that the constructions need to know of a sentence, computed once from left to right. */
export class Analysis {
  readonly sentence: Sentence
  readonly subjects: Pick<Subjects, 'get'>
  readonly cues: readonly Cue[]
  readonly incises: readonly Incise[]
  readonly according: readonly According[]
  #mains: readonly number[] | null = null

  constructor(
    sentence: Sentence,
    subjects: Pick<Subjects, 'get'>,
    cues: readonly Cue[],
    incises: readonly Incise[],
    according: readonly According[],
  ) {
    this.sentence = sentence
    this.subjects = subjects
    this.cues = cues
    this.incises = incises
    this.according = according
  }

  /** `mains[i]` = finite verbs of main clauses before word `sentence.from + i`; counted when first asked for. */
  get mains(): readonly number[] {
    return (this.#mains ??= mainVerbs(this.sentence, this.incises))
  }
}

export function analyse(sentence: Sentence): Analysis {
  const subjects = new Subjects(sentence)
  const cues: Cue[] = []
  const incises: Incise[] = []
  let voice: VerbGroup | null = null
  sentence.own.forEach((group, index) => {
    const subject = subjects.read(index, group, isTight(sentence, group) ? null : voice)
    const verb = licensed(sentence, group, subject)
    const incise = isComme(sentence, group)
      ? null
      : inciseAt(sentence, group, licensed(sentence, group, NOBODY))
    if (incise !== null) {
      incises.push(incise)
      subjects.set(
        group,
        learntFrom(sentence, group) ?? incise.source,
        group.inverted >= 0 && learntFrom(sentence, group) === null
          ? (sentence.words[group.inverted]?.norm ?? '')
          : '',
      )
      voice = group
      return
    }
    const cue = verb === null ? null : cueOf(sentence, verb)
    if (cue === null) return
    cues.push(cue)
    if (
      cue.complement !== null &&
      group.form === 'finite' &&
      (voice === null || cue.coordinated || opensClause(sentence, cue))
    )
      voice = group
  })
  return new Analysis(sentence, subjects, cues, incises, accordingTo(sentence))
}

const BEFORE_GERUND = new WordSet(['en', 'tout', 'et', 'puis', 'non'])

/** A gerund without a comma belongs to the verb before it, not to the voice of the sentence. */
function isTight(sentence: Sentence, group: VerbGroup): boolean {
  if (group.form !== 'gerund') return false
  let k = group.first
  while (BEFORE_GERUND.holds(before(sentence, k)) || before(sentence, k)?.cls === 'adverb') k--
  return before(sentence, k)?.kind === 'word'
}

/** The subject stands behind *mais, et, ;*: a clause of its own, with a voice of its own. */
function opensClause(sentence: Sentence, cue: Cue): boolean {
  const start = cue.verb.subject.ranges[0]?.from ?? cue.from
  const word = before(sentence, start)
  return word?.cls === 'coordinator' || word?.kind === 'semicolon'
}

function isComme(sentence: Sentence, group: VerbGroup): boolean {
  return before(sentence, group.first)?.norm === 'comme'
}

function cueOf(sentence: Sentence, verb: LicensedVerb): Cue | null {
  if (isQuestion(sentence)) return null
  const { group } = verb
  if (isObjectRelative(sentence, verb)) return null
  const opening = openingOf(sentence, verb)
  if (opening === null) return null
  const complement =
    group.passive && verb.entry !== STATE_ENTRY && !isImpersonalPassive(verb)
      ? null
      : complementOf(sentence, verb)
  return {
    verb,
    complement,
    ...opening,
    coordinated: group.form !== 'finite' || verb.subject.kind !== 'phrase',
  }
}

/** What is planned, agreed or commonly known is no act of speech in the passive. */
const NO_IMPERSONAL_ACT = new Set([
  'prévoir',
  'convenir',
  'établir',
  'reconnaître',
  'considérer',
  'croire',
  'penser',
  'voir',
  'conclure',
  'noter',
])

/** *il a été rappelé que*. */
export function isImpersonalPassive({ group, subject, entry }: LicensedVerb): boolean {
  const governs = entry.frames.has('que') || entry.frames.has('de')
  return (
    governs &&
    group.passive &&
    entry !== STATE_ENTRY &&
    subject.pronoun === 'il' &&
    !NO_IMPERSONAL_ACT.has(entry.lemma)
  )
}

/** *ce qu’a annoncé le ministre*: the noun behind the verb is its subject, the object is *que*. */
function isObjectRelative(sentence: Sentence, { group, subject }: LicensedVerb): boolean {
  const opener = before(sentence, group.first)
  if (subject.kind === 'phrase' && behindCeQue(sentence, subject.ranges[0]?.from ?? group.first)) return true
  return (
    group.form === 'finite' &&
    subject.kind !== 'phrase' &&
    (opener?.norm === 'que' || opener?.norm === "qu'" || opener?.norm === 'dont')
  )
}

/** *ce que le maire conteste*: the object stands before the subject. */
function behindCeQue(sentence: Sentence, start: number): boolean {
  const que = before(sentence, start)?.norm
  return (que === 'que' || que === "qu'") && before(sentence, start - 1)?.norm === 'ce'
}

/** A question of the narrator holds no statement. */
export function isQuestion(sentence: Sentence): boolean {
  const last = at(sentence, sentence.to - 1)
  return last?.kind === 'end' && last.text.includes('?') && sentence.marks.inside[sentence.to - 1] === 0
}

/** Infinitives that are acts: behind these words the act took place. */
const REALISED_INFINITIVE = new WordSet(['avant', 'après', 'et', 'sans', 'pour'])

/**
 * Where a cue begins. Gerunds take *tout en* and *en* with them, infinitives *avant d’* or *et d’*; other infinitives
 * and participles (*obligé d’annoncer, la hausse annoncée*) are no acts: null.
 */
function openingOf(sentence: Sentence, verb: LicensedVerb): { from: number; opens: number } | null {
  const { group } = verb
  let from = group.first
  if (group.form === 'finite') return { from, opens: withCoordinator(sentence, from) }
  if (group.form === 'gerund') {
    while (before(sentence, from)?.cls === 'adverb' && before(sentence, from)?.norm !== 'ainsi') from--
    if (before(sentence, from)?.norm === 'en') from--
    if (before(sentence, from)?.norm === 'tout') from--
    return { from, opens: withCoordinator(sentence, from) }
  }
  if (group.form === 'participle') return bareParticiple(sentence, from)
  return realisedInfinitive(sentence, from, verb.subject)
}

const COORDINATING = new WordSet(['et', 'puis', 'mais', 'ou', 'ensuite', 'enfin'])

function withCoordinator(sentence: Sentence, from: number): number {
  let k = from
  while (COORDINATING.holds(before(sentence, k)) || before(sentence, k)?.cls === 'adverb') k--
  return before(sentence, k)?.kind === 'comma' ? k - 1 : k
}

/** *et affirmé que*: a participle that shares the auxiliary before it. */
function bareParticiple(sentence: Sentence, from: number): { from: number; opens: number } | null {
  let k = from
  while (before(sentence, k)?.cls === 'adverb') k--
  const word = before(sentence, k)
  const linked =
    word?.norm === 'et' || word?.norm === 'puis' || word?.norm === 'mais' || word?.kind === 'comma'
  return linked ? { from, opens: withCoordinator(sentence, k) } : null
}

function realisedInfinitive(
  sentence: Sentence,
  from: number,
  subject: Subject,
): { from: number; opens: number } | null {
  const preposition = before(sentence, from)
  if (preposition?.cls !== 'preposition') return null
  if (subject.kind === 'phrase') return { from: from - 1, opens: from - 1 }
  const outer = before(sentence, from - 1)
  if (preposition.norm === 'sans' || preposition.norm === 'pour') {
    if (preposition.norm === 'sans' && outer?.norm !== 'non') return null
    if (preposition.norm === 'pour' && !followsTurn(sentence, from - 1)) return null
    const start = preposition.norm === 'sans' ? from - 2 : from - 1
    return { from: start, opens: withCoordinator(sentence, start) }
  }
  if (preposition.norm !== 'de' && preposition.norm !== "d'") return null
  if (outer?.norm === 'et') return { from: from - 1, opens: withCoordinator(sentence, from - 1) }
  return outer !== undefined && REALISED_INFINITIVE.holds(outer)
    ? { from: from - 2, opens: withCoordinator(sentence, from - 2) }
    : null
}

/** *en a profité pour, a pris la parole pour, a saisi l’occasion pour*: the act of the infinitive took place. */
function followsTurn(sentence: Sentence, pour: number): boolean {
  for (let k = pour; k > pour - 10; k--) if (TURNS.test(before(sentence, k)?.norm ?? '')) return true
  return false
}

/** Words of taking the floor, and of gatherings that demand. */
const TURNS =
  /^(?:parole|occasion|profit(?:é|e|ent|ant)|lev(?:é|ée|és|ées)|lèvent?|dress(?:é|ée|és|ées)|tourn(?:é|ée|és|ées)|écri(?:t|vent|te|vit)|appel(?:é|le)|pris|micro|antenne|élèv(?:e|ent)|élevées?|manifest(?:é|e|ent|aient)|défil(?:é|ent|aient)|rassembl(?:és?|ées?|ent)|mobilis(?:és?|ées?|ent))$/u

/** Prefix counts of the finite verbs that head a main clause: not behind *qui, que, dont, si …*, not in marks, no incise. */
function mainVerbs(sentence: Sentence, incises: readonly Incise[]): number[] {
  const counts = [0]
  const incisive = incises.length === 0 ? null : new Set(incises.map((incise) => incise.group))
  let pending = 0
  let sum = 0
  let groupIndex = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]
    let add = 0
    if (word?.cls === 'relative' || word?.cls === 'subordinator') pending = 1
    const group = sentence.own[groupIndex]
    if (group !== undefined && group.tensed <= i) {
      groupIndex++
      if (group.form === 'finite' && incisive?.has(group) !== true) {
        if (pending > 0) pending = 0
        else add = 1
      }
    }
    sum += add
    counts.push(sum)
  }
  return counts
}

/** How many main clauses have their verb in `[from, to)`. */
export function mainVerbsIn(analysis: Analysis, from: number, to: number): number {
  const { sentence, mains } = analysis
  return (mains[to - sentence.from] ?? 0) - (mains[from - sentence.from] ?? 0)
}
