/**
 * A stem of French words that have lost their accents already (`fold`), after the Snowball stemmer for French
 * (Porter and Boulton, https://snowballstem.org/algorithms/french/stemmer.html): a reader who types *etats* or
 * *soulignee* must find *États* and *soulignée*, and Snowball needs the accents to stem. What is different:
 *
 * - suffixes are written without accents, so that *é, ée, és, ées* are cut as the silent *e, es* are;
 * - the third person plural is cut (*soulignent*) where enough of the word is left, *-ence* wholly, so that
 *   *présider, président, présidence* stay together;
 * - *-ement* is cut only in R2: *parlement* is not *parler*.
 */

const VOWELS = 'aeiouy'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter)

/** Where Snowball's regions begin: RV, R1 and R2. */
interface Regions {
  rv: number
  r1: number
  r2: number
}

type Region = keyof Regions

/** Endings of one kind, longest first; cut where they lie wholly in `region`, and `instead` is put in their place. */
interface Rule {
  endings: readonly string[]
  region: Region
  instead?: string
  /** Endings that are cut as well when they come before, each in R2. */
  before?: readonly string[]
  /** Cut only behind a letter of this kind. */
  after?: 'vowel' | 'consonant'
}

const NOUNS: readonly Rule[] = [
  { endings: ['issements', 'issement'], region: 'r1', after: 'consonant' },
  { endings: ['atrices', 'ateurs', 'ations', 'atrice', 'ateur', 'ation'], region: 'r2', before: ['ic'] },
  { endings: ['logies', 'logie'], region: 'r2', instead: 'log' },
  { endings: ['usions', 'utions', 'usion', 'ution'], region: 'r2', instead: 'u' },
  {
    endings: ['ances', 'iques', 'ismes', 'ables', 'istes', 'ance', 'ique', 'isme', 'able', 'iste', 'eux'],
    region: 'r2',
  },
  { endings: ['ences', 'ence', 'entes', 'ente'], region: 'r2' },
  { endings: ['ements', 'ement'], region: 'r2', before: ['ativ', 'iv', 'eus', 'abl', 'iqu', 'ier'] },
  { endings: ['ites', 'ite'], region: 'r2', before: ['abil', 'ic', 'iv'] },
  { endings: ['ives', 'ifs', 'ive', 'if'], region: 'r2', before: ['icat', 'at'] },
  { endings: ['euses', 'euse'], region: 'r2' },
  { endings: ['eaux'], region: 'rv', instead: 'eau' },
  { endings: ['aux'], region: 'r1', instead: 'al' },
  { endings: ['amment'], region: 'rv', instead: 'ant' },
  { endings: ['emment'], region: 'rv', instead: 'ent' },
]

const VERBS_IN_I: Rule = {
  endings:
    `issaient issantes issions issante issants issent issait issais issant issiez issons irions iraient irent issez isses irait irais iriez irons iront isse irai iras irez imes ites ira ies it ir is ie i`
      .split(' ')
      .toSorted((a, b) => b.length - a.length),
  region: 'rv',
  after: 'consonant',
}

const VERBS: readonly Rule[] = [
  {
    endings:
      `eraient assions erions assent assiez erait erais eriez erons eront erent aient antes asses ames ates ante ants asse erai eras erez era ais ait ant iez ees ai as at ee er es ez a e`
        .split(' ')
        .toSorted((a, b) => b.length - a.length),
    region: 'rv',
  },
  { endings: ['ions'], region: 'r2' },
]

const PRESENT: Rule = { endings: ['ents', 'ent'], region: 'r2' }

/** In this order; the first that applies is the only one. */
const RULES: readonly Rule[] = [...NOUNS, VERBS_IN_I, ...VERBS, PRESENT]

/** The stem of a folded word. Words of other scripts, with digits or of three letters and fewer are their own stem. */
export function stem(folded: string): string {
  if (folded.length <= 3 || !/^[a-z]+$/.test(folded)) return folded
  const regions = regionsOf(folded)
  for (const rule of RULES) {
    const cut = apply(rule, folded, regions)
    if (cut !== null) return tidy(cut)
  }
  return tidy(residual(folded, regions))
}

/** The word without the rule's ending, or null when it has none where it may be cut. */
function apply(rule: Rule, word: string, regions: Regions): string | null {
  const ending = rule.endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= regions[rule.region],
  )
  if (ending === undefined) return null
  let left = word.slice(0, word.length - ending.length)
  const last = left.at(-1)
  if (rule.after === 'consonant' && (isVowel(last) || left.length <= regions.rv)) return null
  const before = rule.before?.find((each) => left.endsWith(each) && left.length - each.length >= regions.r2)
  if (before !== undefined) left = left.slice(0, left.length - before.length)
  return left + (rule.instead ?? '')
}

/** Snowball's step 4: what is left of plurals, *-ion*, *-ier*. */
function residual(word: string, { rv, r2 }: Regions): string {
  const plain = word.replace(/(?<=[^aious])s$/, '')
  if (/[st]ion$/.test(plain) && plain.length - 3 >= r2) return plain.slice(0, -3)
  if (plain.endsWith('iere') && plain.length - 4 >= rv) return plain.slice(0, -3)
  if (plain.endsWith('ier') && plain.length - 3 >= rv) return plain.slice(0, -2)
  return plain
}

/** Doubled consonants that grammar doubles (*appelle, appeler*), and a mute *e* left at the end. */
function tidy(word: string): string {
  const shorter = word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
  return /(?:enn|onn|ett|ell|eill)$/.test(shorter) ? shorter.slice(0, -1) : shorter
}

function regionsOf(word: string): Regions {
  const r1 = afterVowelAndConsonant(word, 0)
  return { rv: rvOf(word), r1, r2: afterVowelAndConsonant(word, r1) }
}

function afterVowelAndConsonant(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    if (!isVowel(word[at]) && isVowel(word[at - 1])) return at + 1
  }
  return word.length
}

function rvOf(word: string): number {
  if (isVowel(word[0]) && isVowel(word[1])) return 3
  if (/^(?:par|col|tap)/.test(word)) return 3
  for (let at = 1; at < word.length; at++) if (isVowel(word[at])) return at + 1
  return word.length
}
