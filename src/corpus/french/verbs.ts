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

/**
 * A row for each reading of each form. Rows of one bucket (a hash of the form) lie together, from `starts[bucket]` to the
 * next start, in the order of the Lefff: made in half the time of a map from each form to its readings.
 */
interface Table {
  starts: Int32Array
  forms: string[]
  /** Lemma, tense and person of a row. */
  packed: Int32Array
  lemmas: string[]
}

type Conjugation = Partial<Record<Tense, readonly (string | null)[]>>

/** A power of two near the number of forms. */
const BUCKETS = 1 << 18

let table: Table | null = null

function invert(): Table {
  const source: Readonly<Record<string, Conjugation>> = conjugations
  const missing = MISSING.filter((lemma) => source[lemma] === undefined)
  const verbs: [lemma: string, forms: Conjugation][] = [
    ...Object.entries(source),
    ...missing.map((lemma): [string, Conjugation] => [lemma, likeParler(lemma, source['parler'] ?? {})]),
  ]
  const buckets: number[] = []
  const starts = new Int32Array(BUCKETS + 1)
  eachForm(verbs, (form) => {
    const bucket = bucketOf(form)
    buckets.push(bucket)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  })
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const forms = buckets.map(() => '')
  const packed = new Int32Array(buckets.length)
  const next = starts.slice()
  let row = 0
  eachForm(verbs, (form, reading) => {
    const bucket = buckets[row++] ?? 0
    const at = next[bucket] ?? 0
    next[bucket] = at + 1
    forms[at] = form
    packed[at] = reading
  })
  return { starts, forms, packed, lemmas: verbs.map(([lemma]) => lemma) }
}

/** Gives every form (all are NFC) with its packed reading, in the order of the Lefff. */
function eachForm(
  verbs: readonly (readonly [lemma: string, forms: Conjugation])[],
  give: (form: string, reading: number) => void,
) {
  verbs.forEach(([, forms], index) => {
    TENSES.forEach((name, tense) => {
      forms[name]?.forEach((form, person) => {
        if (form && form !== 'NA') give(form, (index << 7) | (tense << 3) | person)
      })
    })
  })
}

function bucketOf(form: string): number {
  let hash = form.length
  for (let i = 0; i < form.length; i++) hash = (Math.imul(hash, 31) + form.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

function likeParler(lemma: string, model: Conjugation): Conjugation {
  const stem = lemma.slice(0, -2)
  const forms: Conjugation = {}
  for (const tense of TENSES)
    forms[tense] = (model[tense] ?? []).map((form) =>
      form?.startsWith('parl') ? stem + form.slice(4) : form,
    )
  return forms
}

/**
 * Every reading of a verb form, as `french-verbs-lefff` conjugates it; [] when the form is no verb.
 * The table is inverted once, on the first call (≈ 0.1 s).
 * @param form NFC, lower case
 */
export function verbReadings(form: string): VerbReading[] {
  table ??= invert()
  const readings: VerbReading[] = []
  const bucket = bucketOf(form)
  const end = table.starts[bucket + 1] ?? 0
  for (let row = table.starts[bucket] ?? 0; row < end; row++) {
    if (table.forms[row] !== form) continue
    const packed = table.packed[row] ?? 0
    readings.push({
      lemma: table.lemmas[packed >> 7] ?? '',
      tense: TENSES[(packed >> 3) & 15] ?? 'P',
      person: packed & 7,
    })
  }
  return readings
}
