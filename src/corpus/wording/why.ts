import type { Article, Mention, Quotation } from '#format/corpus.ts'
import { joined, overlaps } from '../span.ts'
import { listed, MARKS, type WordingLanguage } from './language.ts'
import { paragraphNumbers } from './paragraphNumbers.ts'

/** A stretch of the sentence that explains an attribution. */
export interface WhyPart {
  /** `cue` quotes the text's words of saying, `mention` its words for somebody, `name` is a speaker's name. */
  as: 'plain' | 'cue' | 'mention' | 'name'
  text: string
}

export interface Why {
  sentence: WhyPart[]
  /** Indexes into `article.mentions`, from the source's mention back to the ones that name. */
  chain: number[]
}

/** A longer cue is quoted by its beginning. */
const MAX_CUE = 60

/**
 * Why a quotation is given to its speakers, in one plain sentence: the cue, whom its source names, and through which
 * earlier mentions. `nameOf` gives a speaker's name. Ids, not guesses: what the text does not say, the sentence says.
 */
export function why(
  article: Article,
  quotation: Quotation,
  nameOf: (speakerId: string) => string,
  lang: WordingLanguage,
): Why {
  const terms = TERMS[lang]
  const names = quotation.speakers.map(nameOf)
  if (names.length === 0) return { sentence: [plain(terms.unknown)], chain: [] }
  const whole = chainOf(article.mentions, quotation)
  const [first] = whole
  if (first === undefined) {
    const sentence = quotation.cue.length === 0 ? terms.carriedOn : terms.unsaid
    return { sentence: [plain(sentence), name(listed(names, lang)), plain(terms.stop)], chain: [] }
  }
  const words = sourceWords(article, quotation, first)
  const { through, chain } = links(article, whole, words, names)
  const told = [words, ...through.map(({ text }) => text)].some((text) => says(text, names))
  const sentence: WhyPart[] = [...cuePart(article, quotation, lang), mentionPart(words)]
  through.forEach(({ text, number }, place) => {
    sentence.push(
      plain(place === 0 ? terms.equals : terms.whoIs),
      mentionPart(text),
      plain(`\u00a0(§\u00a0${number})`),
    )
  })
  if (through.length === 0 && told) sentence.push(plain(terms.named))
  if (!told) sentence.push(plain(terms.whoIs), name(listed(names, lang)))
  sentence.push(plain(terms.stop))
  return { sentence, chain }
}

/** The source's words for the speaker: its mention, or the whole source where several mentions name several speakers. */
function sourceWords(article: Article, quotation: Quotation, first: number): string {
  const mention = article.mentions[first]
  if (!mention) return ''
  return mention.speakers.length < quotation.speakers.length
    ? textAt(article, quotation.cueParagraph, quotation.source)
    : textAt(article, mention.paragraph, [mention.span])
}

/**
 * Of the whole chain, what a reader needs: the steps to the nearest mention that is no pronoun, then the one that gives
 * the name in full; `through` are these two. A group or a pair has its members in the chain, and needs no step.
 */
function links(article: Article, whole: readonly number[], words: string, names: readonly string[]) {
  const numbers = paragraphNumbers(article.paragraphs)
  const [start, ...rest] = whole.flatMap((index) => {
    const mention = article.mentions[index]
    if (!mention) return []
    const text = textAt(article, mention.paragraph, [mention.span])
    return [{ index, mention, text, number: numbers[mention.paragraph] ?? 0 }]
  })
  if (!start || names.length > 1) return { through: [], chain: [...whole] }
  if (says(words, names)) return { through: [], chain: [start.index] }
  const near = rest.find(
    ({ mention, text }) =>
      mention.form !== 'pronoun' &&
      mention.speakers.length === 1 &&
      text.toLowerCase() !== words.toLowerCase(),
  )
  const full = rest.find(({ text }) => says(text, names))
  const through = [near, full]
    .flatMap((link) => link ?? [])
    .filter((link, place, all) => all.indexOf(link) === place)
  const kept = through[0] && says(through[0].text, names) ? through.slice(0, 1) : through
  const steps = rest.slice(
    0,
    Math.max(
      rest.findIndex((link) => link === kept[0]),
      0,
    ),
  )
  return { through: kept, chain: [start, ...steps, ...kept].map(({ index }) => index) }
}

/**
 * The mention in the source that stands for the speakers, then what it refers to, each earlier than the last; only
 * mentions of these speakers. Where a mention refers to several, they are the members of a group and end the chain.
 */
function chainOf(mentions: readonly Mention[], quotation: Quotation): number[] {
  const concerns = (index: number): boolean =>
    mentions[index]?.speakers.some((id) => quotation.speakers.includes(id)) ?? false
  const inSource = mentions.flatMap((mention, index) =>
    mention.paragraph === quotation.cueParagraph &&
    concerns(index) &&
    quotation.source.some((span) => overlaps(span, mention.span))
      ? [index]
      : [],
  )
  // The mention that names most of the speakers stands for the source.
  const start = inSource.toSorted(
    (a, b) => count(mentions[b], quotation) - count(mentions[a], quotation) || a - b,
  )[0]
  if (start === undefined) return []
  if (count(mentions[start], quotation) < quotation.speakers.length) return inSource
  const chain = [start]
  for (;;) {
    const at = chain.at(-1) ?? start
    const earlier = (mentions[at]?.refersTo ?? []).filter(
      (index) => index < at && !chain.includes(index) && concerns(index),
    )
    const [next] = earlier
    if (next === undefined) return chain
    if (earlier.length > 1 && quotation.speakers.length > 1) return [...chain, ...earlier]
    chain.push(earlier.at(-1) ?? next)
  }
}

function count(mention: Mention | undefined, { speakers }: Quotation): number {
  return mention?.speakers.filter((id) => speakers.includes(id)).length ?? 0
}

function cuePart(article: Article, quotation: Quotation, lang: WordingLanguage): WhyPart[] {
  const cue = textAt(article, quotation.cueParagraph, quotation.cue)
  if (cue === '') return []
  const short =
    cue.length > MAX_CUE
      ? `${cue
          .slice(0, MAX_CUE)
          .replace(/\s\S*$/u, '')
          .trimEnd()}…`
      : cue
  return [plain(MARKS[lang][0]), { as: 'cue', text: short }, plain(`${MARKS[lang][1]}${TERMS[lang].colon}`)]
}

function textAt(article: Article, paragraph: number, spans: Quotation['cue']): string {
  return joined(article.paragraphs[paragraph]?.text ?? '', spans)
}

/** Whether the words already give every name, so that it need not be said again. */
function says(words: string, names: readonly string[]): boolean {
  return names.every((each) => words.toLowerCase().includes(each.toLowerCase()))
}

const plain = (text: string): WhyPart => ({ as: 'plain', text })
const name = (text: string): WhyPart => ({ as: 'name', text })
const mentionPart = (text: string): WhyPart => ({ as: 'mention', text })

const TERMS = {
  fr: {
    colon: '\u00a0: ',
    stop: '.',
    unknown: 'Le texte ne dit pas qui parle.',
    carriedOn: 'Sans nouveau verbe de parole, à côté d’un autre propos\u00a0: la même voix sans doute, ',
    unsaid: 'D’après la phrase entière, ',
    named: ', en toutes lettres dans la phrase même',
    equals: ' = ',
    whoIs: ', c’est-à-dire ',
  },
  en: {
    colon: ': ',
    stop: '.',
    unknown: 'The text does not say who speaks.',
    carriedOn: 'No new verb of saying, beside another statement: probably the same voice, ',
    unsaid: 'From the whole sentence, ',
    named: ', named in the sentence itself',
    equals: ' = ',
    whoIs: ', that is ',
  },
  'zh-Hans': {
    colon: '：',
    stop: '。',
    unknown: '原文没有说明是谁说的。',
    carriedOn: '没有新的引述动词，紧接另一条引语：很可能是同一人，即',
    unsaid: '根据整句判断，是',
    named: '，句中已点名',
    equals: ' = ',
    whoIs: '，即',
  },
  ru: {
    colon: ': ',
    stop: '.',
    unknown: 'В тексте не сказано, кто это говорит.',
    carriedOn: 'Нового глагола речи нет, рядом другое высказывание: вероятно, тот же голос, ',
    unsaid: 'По всему предложению — ',
    named: ' — имя стоит в самом предложении',
    equals: ' = ',
    whoIs: ', то есть ',
  },
} as const satisfies Record<WordingLanguage, object>
