import type { Article, Quotation } from '#format/corpus.ts'
import { seeded, zipf } from './seeded.ts'

const SYLLABLES =
  'ba be bo ca ce co da de di fa fe fi ga go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  )
const ENDINGS = [
  'tion',
  'ment',
  'eur',
  'ité',
  'ique',
  'er',
  'é',
  'ait',
  'age',
  'al',
  'iste',
  'ance',
  'on',
  'in',
  'el',
  'ard',
]
const EVERYWHERE = ['la', 'le', 'les', 'de', 'des', 'et', 'à', 'que', 'un', 'une', 'dans', 'pour']
const VOCABULARY = 40_000
const PER_ARTICLE = 10

/** Words of a quotation, on average; half of them are everywhere, as in French prose. */
const WORDS = 24

/**
 * Invented articles whose words are as frequent as a language's (Zipf over 40 000 forms), ten quotations each, oldest
 * first. The same for one seed. Only what the timeline's data are made of is filled in.
 */
export function inventedArticles(count: number, seed = 5): Article[] {
  const random = seeded(seed)
  const vocabulary = Array.from({ length: VOCABULARY }, (_, k) => wordOf(k))
  const rank = zipf(VOCABULARY, random)
  const word = (): string =>
    random() < 0.5 ? (EVERYWHERE[Math.floor(random() * EVERYWHERE.length)] ?? '') : (vocabulary[rank()] ?? '')
  const words = (n: number): string => Array.from({ length: n }, word).join(' ')
  return Array.from({ length: count }, (_, number): Article => {
    const paragraphs = Array.from({ length: PER_ARTICLE }, () => {
      const said = words(WORDS / 2 + Math.floor(random() * WORDS))
      return `${words(3)} a dit que ${said}. ${words(8)}.`
    })
    return {
      id: `article-${number}`,
      title: words(9),
      date: new Date(Date.UTC(2010, 0, 1 + Math.floor((number / count) * 5800))).toISOString().slice(0, 10),
      lang: 'fr',
      source: null,
      file: 'invented.txt',
      line: 1,
      eventDates: [],
      paragraphs: paragraphs.map((text, line) => ({ line: line + 2, kind: 'text', text })),
      mentions: [],
      quotations: paragraphs.map((text, paragraph) => quotationIn(text, paragraph, `${number}-${paragraph}`)),
    }
  })
}

/** A word of two to four syllables and an ending; the frequent ones are short. */
function wordOf(rank: number): string {
  let rest = rank
  let word = ''
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? ''
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return word + (ENDINGS[rank % ENDINGS.length] ?? '')
}

function quotationIn(text: string, paragraph: number, id: string): Quotation {
  const cue = text.indexOf('a dit que')
  const start = cue + 'a dit que '.length
  return {
    id,
    paragraph,
    kind: 'indirect',
    act: 'say',
    speakers: [],
    cueParagraph: paragraph,
    source: [[0, cue - 1]],
    cue: [[cue, start - 1]],
    content: [[start, text.indexOf('.')]],
    continues: null,
    parent: null,
    rule: 'invented',
    basis: 'unknown',
    corrected: null,
  }
}
