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
  const numbers = paragraphNumbers(article.paragraphs)
  const terms = TERMS[lang]
  const names = listed(quotation.speakers.map(nameOf), lang)
  const chain = chainOf(article.mentions, quotation)
  const [first, ...earlier] = chain.flatMap((index) => article.mentions[index] ?? [])
  if (quotation.speakers.length === 0) return { sentence: [plain(terms.unknown)], chain: [] }
  if (!first) {
    const sentence = quotation.cue.length === 0 ? terms.carriedOn : terms.unsaid
    return { sentence: [plain(sentence), name(names), plain(terms.stop)], chain }
  }
  const textOf = (mention: Mention): string => textAt(article, mention.paragraph, [mention.span])
  const at = (mention: Mention): string => `\u00a0(§\u00a0${numbers[mention.paragraph] ?? ''})`
  const sentence: WhyPart[] = [...cuePart(article, quotation, lang), mentionPart(textOf(first))]
  const members = first.refersTo.length > 1
  if (earlier.length === 0 || members) {
    sentence.push(plain(saysName(textOf(first), names) ? terms.named : terms.whoIs), ...(saysName(textOf(first), names) ? [] : [name(names)]))
    if (members) sentence.push(plain(earlier.length === 0 ? '' : at(earlier[0] ?? first)))
  } else {
    // The sentence names the next link and the last one; the chain itself shows those between.
    const links = earlier.filter((_mention, place) => place === 0 || place === earlier.length - 1)
    links.forEach((mention, place) => {
      sentence.push(plain(place === 0 ? terms.refersTo : terms.whoIs), mentionPart(textOf(mention)), plain(at(mention)))
    })
    const last = earlier.at(-1)
    if (last && !saysName(textOf(last), names)) sentence.push(plain(terms.whoIs), name(names))
  }
  sentence.push(plain(terms.stop))
  return { sentence, chain }
}

/** The mention in the source that stands for one of the speakers, then what it refers to, each earlier than the last. */
function chainOf(mentions: readonly Mention[], quotation: Quotation): number[] {
  const start = mentions.findIndex(
    (mention) =>
      mention.paragraph === quotation.cueParagraph &&
      quotation.source.some((span) => overlaps(span, mention.span)) &&
      mention.speakers.some((id) => quotation.speakers.includes(id)),
  )
  if (start === -1) return []
  const chain = [start]
  for (;;) {
    const at = chain.at(-1) ?? start
    const earlier = (mentions[at]?.refersTo ?? []).filter((index) => index < at && !chain.includes(index))
    if (earlier.length !== 1) return [...chain, ...earlier]
    chain.push(...earlier)
  }
}

function cuePart(article: Article, quotation: Quotation, lang: WordingLanguage): WhyPart[] {
  const cue = textAt(article, quotation.cueParagraph, quotation.cue)
  if (cue === '') return []
  const short = cue.length > MAX_CUE ? `${cue.slice(0, MAX_CUE).replace(/\s+\S*$/u, '')}…` : cue
  return [plain(MARKS[lang][0]), { as: 'cue', text: short }, plain(`${MARKS[lang][1]}${TERMS[lang].colon}`)]
}

function textAt(article: Article, paragraph: number, spans: Quotation['cue']): string {
  return joined(article.paragraphs[paragraph]?.text ?? '', spans)
}

/** Whether the words already give the name, so that it need not be said again. */
function saysName(words: string, names: string): boolean {
  return words.toLowerCase().includes(names.toLowerCase())
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
    named: ', nom donné dans la phrase même',
    refersTo: ' renvoie à ',
    whoIs: ', c’est-à-dire ',
  },
  en: {
    colon: ': ',
    stop: '.',
    unknown: 'The text does not say who speaks.',
    carriedOn: 'No new verb of saying, beside another statement: probably the same voice, ',
    unsaid: 'From the whole sentence, ',
    named: ', named in the sentence itself',
    refersTo: ' refers to ',
    whoIs: ', that is ',
  },
  'zh-Hans': {
    colon: '：',
    stop: '。',
    unknown: '原文没有说明是谁说的。',
    carriedOn: '没有新的引述动词，紧接另一条引语：很可能是同一人，即',
    unsaid: '根据整句判断，是',
    named: '，句中已点名',
    refersTo: '指代',
    whoIs: '，即',
  },
  ru: {
    colon: ': ',
    stop: '.',
    unknown: 'Текст не говорит, кто это сказал.',
    carriedOn: 'Нового глагола речи нет, рядом другое высказывание: вероятно, тот же голос, ',
    unsaid: 'По всему предложению — ',
    named: ' — имя стоит в самом предложении',
    refersTo: ' указывает на ',
    whoIs: ', то есть ',
  },
} as const satisfies Record<WordingLanguage, object>
