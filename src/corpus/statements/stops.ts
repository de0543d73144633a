import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import type { Analysis, Cue } from './analysis.ts'
import { isQue, isSentenceLike } from './complementSigns.ts'
import type { Incise } from './incises.ts'
import { innerClause } from './innerIncise.ts'
import { at, before, groupAt, opensMarks, regionAt, type Sentence } from './sentence.ts'
import { gapped, opensGappedClause, secondVoice } from './secondVoice.ts'
import { isSpeakerish } from './speakerish.ts'
import { WordSet } from '../text/wordSet.ts'

/** Why a content may have to end before the end of its sentence. */
type StopKind =
  | 'voice'
  | 'shared'
  | 'speaker'
  | 'incise'
  | 'according'
  | 'narrator'
  | 'resumptive'
  | 'saying'
  | 'medium'
  | 'occasion'
  | 'speech'
  | 'verb'
  | 'deed'
  | 'semicolon'

export interface Stop {
  /** *, à dix jours du tournoi*: belongs to an event that is content, not to a clause. */
  countdown?: boolean
  /** The verb that the subject of the cue goes on with, for `deed`. */
  group?: VerbGroup
  /** First word of the clause inside which an incise stands, or -1: the content that holds the clause goes on. */
  inner?: number
  /** Somebody else's word behind a comma alone. */
  asyndetic?: boolean
  /** *alors que, tandis que* and somebody else's word. */
  contrast?: boolean
  /** The content ends before this word. */
  at: number
  kind: StopKind
  cue: Cue | null
}

/** The possible ends of a sentence's contents, from left to right. */
export type Stops = readonly Stop[]

export function stopsOf(analysis: Analysis): Stops {
  const stops: Stop[] = [...cueStops(analysis), ...segmentStops(analysis.sentence), ...deedStops(analysis)]
  for (const incise of analysis.incises)
    stops.push({
      at: beforeIncise(analysis.sentence, incise),
      kind: 'incise',
      cue: null,
      inner: innerClause(analysis.sentence, incise),
    })
  for (const one of analysis.according) {
    const last = at(analysis.sentence, one.to)
    const medial =
      last?.kind === 'comma' &&
      before(analysis.sentence, one.from)?.kind === 'comma' &&
      ANAPHORS.holds(at(analysis.sentence, one.source.from))
    if (medial) continue
    const final =
      last === undefined ||
      last.kind === 'end' ||
      (last.kind === 'comma' && !isMedial(analysis.sentence, one.to + 1))
    const start = withCoordinator(analysis.sentence, one.from)
    if (final && one.construction !== 'forPerson' && start < one.from)
      stops.push({ at: start, kind: 'according', cue: null })
  }
  return stops.toSorted((a, b) => a.at - b.at)
}

const ANAPHORS = new WordSet(['lui', 'elle', 'eux', 'elles'])

/** The comma or semicolon before word `i`, over a coordinator; `i` when there is none. */
function withCoordinator(sentence: Sentence, i: number): number {
  const k = before(sentence, i)?.cls === 'coordinator' ? i - 1 : i
  const mark = before(sentence, k)
  return mark?.kind === 'comma' || mark?.kind === 'semicolon' || mark?.kind === 'colon' ? k - 1 : k
}

/** *…, selon lui, trop tardé*: what follows the comma needs what stands before the phrase. */
export function isMedial(sentence: Sentence, i: number): boolean {
  const word = at(sentence, i)
  return (
    word?.cls === 'finite' ||
    word?.cls === 'participle' ||
    word?.cls === 'infinitive' ||
    word?.cls === 'adverb' ||
    word?.cls === 'negation' ||
    word?.cls === 'clitic' ||
    GENITIVE.holds(word)
  )
}

const GENITIVE = new WordSet(['de', "d'", 'du', 'des'])

/** Where the words of an incise begin to be its own: at a dash or colon before its marks, else at the incise. */
function beforeIncise(sentence: Sentence, incise: Incise): number {
  const comma = commaBefore(sentence, incise.from)
  const colon = incise.afterMarks ? -1 : colonBefore(sentence, comma)
  if (colon >= 0) return colon
  const region = incise.afterMarks ? regionAt(sentence, comma - 1) : null
  const mark = region === null ? undefined : before(sentence, region.open)
  return region !== null && (mark?.kind === 'dash' || mark?.kind === 'colon' || mark?.kind === 'semicolon')
    ? region.open - 1
    : comma
}

const COLON_REACH = 80

/** The colon that opens the clause in which an incise stands, or -1. */
function colonBefore(sentence: Sentence, end: number): number {
  for (let k = end - 1; k > sentence.from && k > end - COLON_REACH; k--) {
    const word = at(sentence, k)
    if (word?.kind === 'colon' && sentence.marks.inside[k] === 0) return k
    if (word?.kind === 'semicolon') return -1
  }
  return -1
}

function commaBefore(sentence: Sentence, i: number): number {
  const word = before(sentence, i)
  return word?.kind === 'comma' || word?.kind === 'dash' ? i - 1 : i
}

function cueStops({ sentence, cues }: Analysis): Stop[] {
  const stops: Stop[] = []
  for (const cue of cues) {
    if (cue.complement === null) continue
    const opener = at(sentence, cue.opens)
    if (cue.verb.group.form === 'gerund' && cue.verb.subject.kind === 'phrase') {
      const start = cue.verb.subject.ranges[0]?.from ?? cue.from
      if (before(sentence, start)?.kind === 'comma') stops.push({ at: start - 1, kind: 'voice', cue })
    } else if (cue.verb.group.form === 'gerund' || cue.verb.group.form === 'infinitive') {
      const tight = opener?.kind !== 'comma' && opener?.norm !== 'et' && opener?.norm !== 'tout'
      if (!tight || addsToSpeech(cue) || isLooseGerund(sentence, cue))
        stops.push({ at: cue.opens, kind: 'voice', cue })
    } else if (cue.coordinated) stops.push({ at: cue.opens, kind: 'shared', cue })
    else stops.push(...speakerStop(sentence, cue))
  }
  return stops
}

/** *a dit que P et a quitté la salle*: the speaker goes on to do something. */
function deedStops({ sentence, subjects }: Analysis): Stop[] {
  const stops: Stop[] = []
  for (const group of sentence.own) {
    if (group.form !== 'finite' && group.form !== 'participle') continue
    const subject = subjects.get(group)
    if (group.composed && group.tense === 'P' && isPronounBehindSemicolon(sentence, group, subject?.pronoun))
      stops.push({ at: group.first - 2, kind: 'deed', cue: null, group })
    if (subject?.kind !== 'shared' || subject.governor === null) continue
    let k = group.first
    while (before(sentence, k)?.cls === 'adverb') k--
    if (!['et', 'mais', 'puis'].includes(before(sentence, k)?.norm ?? '')) continue
    k--
    stops.push({ at: before(sentence, k)?.kind === 'comma' ? k - 1 : k, kind: 'deed', cue: null, group })
  }
  return stops
}

/** *a dit que P ; il a remercié la ville*. */
function isPronounBehindSemicolon(
  sentence: Sentence,
  group: VerbGroup,
  pronoun: string | undefined,
): boolean {
  return (
    before(sentence, group.first - 1)?.kind === 'semicolon' &&
    (pronoun === 'il' || pronoun === 'elle' || pronoun === 'ils' || pronoun === 'elles')
  )
}

/** Gerunds and infinitives without a comma that carry the speech on: *en ajoutant que, avant d’ajouter*. */
function addsToSpeech(cue: Cue): boolean {
  return (
    cue.verb.entry.act === 'add' ||
    cue.verb.group.form === 'infinitive' ||
    cue.verb.entry.lemma === 'préciser'
  )
}

/** *un prêt personnel affirmant même l’avoir remboursé*: a gerund whose neighbour cannot speak is the speaker's. */
function isLooseGerund(sentence: Sentence, cue: Cue): boolean {
  if (cue.verb.group.form !== 'gerund' || cue.from < cue.verb.group.first) return false
  return !isSpeakerish(sentence.words, { from: Math.max(cue.from - 3, sentence.from), to: cue.from })
}

/** *P, mais Greenpeace a estimé que Q*: another speaker with a cue of its own behind a coordinator. */
function speakerStop(sentence: Sentence, cue: Cue): Stop[] {
  const start = cue.verb.subject.ranges[0]?.from ?? cue.verb.group.first
  let k = start
  while (
    before(sentence, k)?.cls === 'adverb' ||
    (before(sentence, k)?.norm === 'que' &&
      (before(sentence, k - 1)?.norm === 'alors' || before(sentence, k - 1)?.norm === 'tandis'))
  )
    k--
  if (before(sentence, k)?.norm === 'tandis') k--
  const contrast = /^(?:alors|tandis)$/u.test(at(sentence, k)?.norm ?? '')
  const word = before(sentence, k)
  if (word?.norm === 'mais' || word?.norm === 'et' || word?.norm === 'or') k--
  else if (word?.kind === 'comma' && k < start) return [{ at: k - 1, kind: 'speaker', cue, contrast }]
  else if (word?.kind === 'comma' && cue.verb.subject.kind === 'phrase' && cue.verb.subject.pronoun === '')
    return [{ at: k - 1, kind: 'speaker', cue, asyndetic: true }]
  else if (word?.kind !== 'semicolon' && word?.kind !== 'dash' && word?.kind !== 'colon') return []
  const signs = [before(sentence, k)?.kind, word?.kind]
  const behindSign =
    signs[0] === 'comma' || signs.includes('semicolon') || signs[1] === 'dash' || signs[1] === 'colon'
  return [{ at: behindSign ? k - 1 : k, kind: 'speaker', cue }]
}

const SAYING_NOUNS =
  /^(?:communiqué|communiqués|interview|entretien|déclaration|discours|tweet|tweets|message|allocution|lettre|tribune|vidéo|publication|conférence|point|courriel|billet|entrevue|note|rapport|intervention|post|podcast|chronique)$/u

function segmentStops(sentence: Sentence): Stop[] {
  const stops: Stop[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]
    if (word?.kind === 'colon' && opensMarks(sentence, i + 1)) {
      const region = regionAt(sentence, i + 1)
      if (region !== null && isSentenceLike(sentence, region.open, region.close))
        stops.push({ at: i, kind: 'speech', cue: null })
    }
    if (
      word?.norm === 'après' &&
      at(sentence, i + 1)?.norm === 'que' &&
      before(sentence, i)?.kind !== 'comma'
    )
      stops.push({ at: i, kind: 'narrator', cue: null })
    const second = isQue(word?.norm ?? '') ? secondVoice(sentence, i) : null
    if (second !== null) stops.push({ at: second.from - 1, kind: 'voice', cue: null })
    if (tellsOccasion(sentence, i)) stops.push({ at: i, kind: 'occasion', cue: null })
    if (tellsMedium(sentence, i)) stops.push({ at: i, kind: 'medium', cue: null })
    if (word?.kind === 'semicolon' && gapsClause(sentence, i)) stops.push({ at: i, kind: 'voice', cue: null })
    if (word?.kind === 'semicolon' && !LISTED.test(at(sentence, i + 1)?.norm ?? ''))
      stops.push({ at: i, kind: 'semicolon', cue: null })
    if (word?.kind !== 'comma' && word?.kind !== 'dash') continue
    const kind = segmentKind(sentence, i + 1)
    if (kind !== null) stops.push({ at: i, kind, cue: null, countdown: isCountdown(sentence, i + 1) })
  }
  return stops
}

/** *; une autre, combien il a payé*. */
function gapsClause(sentence: Sentence, semicolon: number): boolean {
  const source = gapped(sentence, semicolon)
  return source !== null && opensGappedClause(at(sentence, source.to + 1)?.norm ?? '')
}

/** What carries a list of contents on behind a semicolon. */
const LISTED = /^(?:de|d'|du|des|à|au|aux|que|qu'|et|pour|contre|sur)$/u

/** *, à quelques heures du vote; , à dix jours du tournoi; , à la veille de*: when it was said. */
function isCountdown(sentence: Sentence, i: number): boolean {
  if (at(sentence, i)?.norm !== 'à') return false
  const unit = at(sentence, i + 2)?.norm ?? ''
  if (!/^(?:heures|jours|semaines|mois|ans|minutes|veille|approche)$/u.test(unit)) return false
  return /^(?:de|d'|du|des)$/u.test(at(sentence, i + 3)?.norm ?? '')
}

/** *son innocence depuis son arrestation, sa compassion à la suite de l’accident*: the time and occasion of what one feels. */
function tellsOccasion(sentence: Sentence, i: number): boolean {
  const norm = at(sentence, i)?.norm
  if (norm === 'depuis') return at(sentence, i + 1)?.kind === 'word'
  return norm === 'à' && /^(?:suite|occasion|issue)$/u.test(at(sentence, i + 2)?.norm ?? '')
}

const MEDIA =
  /^(?:communiqué|communiqués|interview|entretien|tweet|tweets|message|messages|allocution|vidéo|courriel|billet|post)$/u

const NETWORKS = /^(?:twitter|x|facebook|instagram|telegram|tiktok|linkedin|whatsapp|youtube|truth|bluesky)$/u

/** *dans un message publié en ligne, sur Twitter, lors d’une conférence de presse*, without a comma and before the end. */
function tellsMedium(sentence: Sentence, i: number): boolean {
  const norm = at(sentence, i)?.norm
  if (at(sentence, i)?.cls !== 'preposition') return false
  if (norm === 'sur')
    return NETWORKS.test(at(sentence, i + 1)?.norm ?? '') && at(sentence, i + 1)?.capital === true
  if (norm === 'dans')
    return at(sentence, i + 1)?.cls === 'determiner' && MEDIA.test(at(sentence, i + 2)?.norm ?? '')
  if (norm !== 'lors') return false
  for (let k = i + 1; k < i + 5; k++)
    if (at(sentence, k)?.norm === 'conférence' && at(sentence, k + 2)?.norm === 'presse') return true
  return false
}

function segmentKind(sentence: Sentence, i: number): StopKind | null {
  const first = at(sentence, i)
  const second = at(sentence, i + 1)
  const third = at(sentence, i + 2)
  if (first === undefined) return null
  if (
    first.norm === 'ce' &&
    (second?.cls === 'relative' ||
      second?.norm === 'que' ||
      second?.norm === "qu'" ||
      (second?.cls === 'preposition' && third?.cls === 'relative'))
  )
    return 'resumptive'
  if (
    (first.norm === 'alors' || first.norm === 'tandis') &&
    (second?.norm === 'que' || second?.norm === "qu'")
  )
    return 'narrator'
  if (first.norm === 'sans') return aboutSaying(sentence, i + 1) ? 'narrator' : null
  if (first.norm === 'après' || first.norm === 'suite') return 'narrator'
  if (first.norm === 'quand' || first.norm === 'pourtant' || isCountdown(sentence, i)) return 'narrator'
  if (first.norm === 'contrairement' && second?.norm === 'à' && third?.norm === 'ce') return 'narrator'
  if (takesUpSpeech(sentence, i)) return 'saying'
  if (
    first.norm === 'à' &&
    (third?.norm === 'suite' || third?.norm === 'issue' || third?.norm === 'occasion')
  )
    return 'narrator'
  if (
    first.norm === 'lors' ||
    (first.norm === 'au' &&
      (second?.norm === 'lendemain' || second?.norm === 'cours' || second?.norm === 'terme'))
  )
    return 'narrator'
  if (first.norm === 'dans' && second?.norm === 'ce') return 'narrator'
  if (first.norm === 'mais' && third?.norm === 'information') return 'narrator'
  if (
    (first.norm === 'dans' || first.norm === 'par' || first.norm === 'lors') &&
    saysSomething(sentence, i + 1)
  )
    return 'saying'
  if (
    first.cls === 'finite' ||
    first.cls === 'negation' ||
    (first.cls === 'clitic' && groupAt(sentence, i)?.form === 'finite')
  )
    return 'verb'
  return null
}

const SPEECH_NOUNS =
  /^(?:demande|proposition|accusation|affirmation|information|version|hypothèse|promesse|exigence|déclaration|allégation|requête|revendication|critique|thèse|argument|propos)s?$/u

/** Nouns that take up, behind an article, what was said or decided (*, une concession arrachée de nuit; , un chiffre que*). */
const TAKING_UP_NOUNS =
  /^(?:concession|décision|annonce|position|posture|geste|choix|revirement|volte-face|engagement|chiffre|bilan|montant|estimation|initiative|mesure|démarche|perspective|interprétation|analyse|lecture|argumentation|vision|formule|expression|aveu|démenti|refus|calcul|diagnostic|constat|avis|option|solution|idée|appel|échéance|objectif|délai)s?$/u

/** *, demande que le maire soutient; , une information que la régie dément*: a noun that takes the speech up. */
function takesUpSpeech(sentence: Sentence, i: number): boolean {
  const same = at(sentence, i + 1)?.norm === 'même' && /^l[ae]$/u.test(at(sentence, i)?.norm ?? '')
  const article = same || /^(?:une?|des|cet|cette|ces)$/u.test(at(sentence, i)?.norm ?? '')
  const from = same ? i + 2 : article ? i + 1 : i
  const noun = at(sentence, from)
  const next = at(sentence, from + 1)
  return (
    noun?.cls === 'noun' &&
    (SPEECH_NOUNS.test(noun.norm) || (article && TAKING_UP_NOUNS.test(noun.norm))) &&
    (isQue(next?.norm ?? '') || next?.cls === 'relative' || (article && next?.cls === 'participle'))
  )
}

/** *sans préciser, sans plus de détails, sans toutefois*: what the speaker left out, told by the narrator. */
function aboutSaying(sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const word = at(sentence, k)
    if (
      WITHHELD.holds(word) ||
      (word?.cls === 'infinitive' && word.norm !== 'avoir' && REPORTING_VERBS.has(word.verb?.lemma ?? ''))
    )
      return true
  }
  return false
}

const WITHHELD = new WordSet(
  'toutefois cependant pour plus davantage autre autres donner fournir entrer apporter vouloir nommer livrer fixer pouvoir'.split(
    ' ',
  ),
)

function saysSomething(sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 4; k++) if (SAYING_NOUNS.test(at(sentence, k)?.norm ?? '')) return true
  return false
}
