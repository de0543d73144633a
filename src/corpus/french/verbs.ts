import conjugations from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' }

/** Tense letters of the Lefff: present, subjunctive, imperative, imperfect, gerund, participle, simple past, past subjunctive, future, conditional, infinitive. */
export type Tense = 'P' | 'S' | 'Y' | 'I' | 'G' | 'K' | 'J' | 'T' | 'F' | 'C' | 'W'

/** One reading of a verb form. */
export interface VerbReading {
  lemma: string
  tense: Tense
  /** 0–5 = je … ils for finite forms; 0–3 = m. sg., m. pl., f. sg., f. pl. for participles; 0 otherwise. */
  person: number
}

const TENSES: readonly Tense[] = ['P', 'S', 'Y', 'I', 'G', 'K', 'J', 'T', 'F', 'C', 'W']

/** Verbs of the press that the Lefff lacks; all conjugate like *parler*. */
const MISSING = ['tweeter', 'retweeter', 'liker', 'poster', 'instagrammer']

/** First reading of each form; `next[i]` is the index of another reading of the same form, or -1. A reading packs lemma, tense and person. */
interface Table {
  first: Map<string, number>
  packed: number[]
  next: number[]
  lemmas: string[]
}

let table: Table | null = null

function invert(): Table {
  const built: Table = { first: new Map(), packed: [], next: [], lemmas: [] }
  const source: Readonly<Record<string, Partial<Record<Tense, readonly (string | null)[]>>>> = conjugations
  for (const [lemma, forms] of Object.entries(source)) addLemma(built, lemma, forms)
  for (const lemma of MISSING)
    if (source[lemma] === undefined) addLemma(built, lemma, likeParler(lemma, source['parler'] ?? {}))
  return built
}

function likeParler(lemma: string, model: Partial<Record<Tense, readonly (string | null)[]>>) {
  const stem = lemma.slice(0, -2)
  const forms: Partial<Record<Tense, readonly (string | null)[]>> = {}
  for (const tense of TENSES)
    forms[tense] = (model[tense] ?? []).map((form) =>
      form?.startsWith('parl') ? stem + form.slice(4) : form,
    )
  return forms
}

function addLemma(built: Table, lemma: string, forms: Partial<Record<Tense, readonly (string | null)[]>>) {
  const index = built.lemmas.push(lemma) - 1
  for (let tense = 0; tense < TENSES.length; tense++) {
    const list = forms[TENSES[tense] ?? 'P'] ?? []
    for (let person = 0; person < list.length; person++) {
      const form = list[person]
      if (form && form !== 'NA')
        addReading(built, form.normalize('NFC'), (index << 7) | (tense << 3) | person)
    }
  }
}

function addReading(built: Table, form: string, reading: number) {
  const at = built.packed.push(reading) - 1
  built.next.push(built.first.get(form) ?? -1)
  built.first.set(form, at)
}

/**
 * Every reading of a verb form, as `french-verbs-lefff` conjugates it; [] when the form is no verb.
 * The table is inverted once, on the first call (≈ 0.3 s).
 * @param form NFC, lower case
 */
export function verbReadings(form: string): VerbReading[] {
  table ??= invert()
  const readings: VerbReading[] = []
  for (let at = table.first.get(form) ?? -1; at >= 0; at = table.next[at] ?? -1) {
    const packed = table.packed[at] ?? 0
    readings.push({
      lemma: table.lemmas[packed >> 7] ?? '',
      tense: TENSES[(packed >> 3) & 15] ?? 'P',
      person: packed & 7,
    })
  }
  return readings.toReversed()
}
