import { pick, type Random } from '../generate/pick.ts'
import { type Draft, type DraftArticle, freshId, type Token } from './draft.ts'

/** Changes a draft in place, as an editor might. */
export type Edit = (draft: Draft, random: Random) => void

const NEW_WORDS = [
  'volontiers',
  'ensemble',
  'aussitôt',
  'encore',
  'davantage',
  'autrement',
  'partout',
  'parfois',
  'largement',
  'pleinement',
  'bientôt',
  'toujours',
]

/** Every article of a draft. */
export function articlesOf({ files }: Draft): DraftArticle[] {
  return files.flatMap(({ articles }) => articles)
}

/** What is done to single words. A word that is corrected stays the same word, one that is replaced does not. */
const onWords =
  (edit: (token: Token, random: Random) => void): Edit =>
  (draft, random) => {
    for (const { paragraphs } of articlesOf(draft)) for (const token of paragraphs.flat()) edit(token, random)
  }

const onArticles =
  (edit: (article: DraftArticle, random: Random) => void): Edit =>
  (draft, random) => {
    for (const article of articlesOf(draft)) edit(article, random)
  }

/** In one word of a hundred two letters change places. */
export const typos = onWords((token, random) => {
  if (token.text.length < 5 || random() > 0.01) return
  const at = 1 + Math.floor(random() * (token.text.length - 3))
  token.text =
    token.text.slice(0, at) + token.text.charAt(at + 1) + token.text.charAt(at) + token.text.slice(at + 2)
})

/** “Curly” or "straight" marks for « guillemets », straight apostrophes. */
export const quoteMarks: Edit = (draft, random) => {
  const [open, close] = random() < 0.5 ? ['“', '”'] : ['"', '"']
  onWords((token) => {
    token.text = token.text.replaceAll('«', open).replaceAll('»', close).replaceAll('’', "'")
  })(draft, random)
}

/** No-break and doubled spaces. */
export const spaces = onWords((token, random) => {
  if (token.gap !== '' && random() < 0.1) token.gap = pick(random, ['  ', '\u00A0', '\u202F'])
})

/** Articles change their order and their file. */
export const reordering: Edit = (draft, random) => {
  const all = shuffled(articlesOf(draft), random)
  const size = Math.ceil(all.length / draft.files.length)
  draft.files.forEach((file, index) => (file.articles = all.slice(index * size, (index + 1) * size)))
}

/** Files are called otherwise. */
export const renamedFiles: Edit = (draft, random) => {
  for (const file of draft.files) file.name = `${Math.floor(random() * 1e9).toString(36)}-${freshId()}.txt`
}

/** Paragraphs are cut between sentences, or joined. */
export const paragraphs = onArticles((article, random) => {
  const edited: Token[][] = []
  for (const paragraph of article.paragraphs) {
    const before = edited.at(-1)
    const cut = paragraph.findIndex((token, at) => endsSentence(token) && at < paragraph.length - 1)
    if (random() < 0.2 && before !== undefined) {
      const last = before.at(-1)
      if (last !== undefined) last.gap = ' '
      before.push(...paragraph)
    } else if (random() < 0.3 && cut !== -1)
      edited.push(paragraph.slice(0, cut + 1), paragraph.slice(cut + 1))
    else edited.push(paragraph)
  }
  article.paragraphs = edited
})

/** One title of three is edited. */
export const titles = onArticles((article, random) => {
  if (random() < 0.33) article.title = `${article.title}, ${pick(random, NEW_WORDS)}`
})

/** One date of three is corrected. */
export const dates = onArticles((article, random) => {
  if (article.date !== null && random() < 0.33) {
    article.date = `${article.date.slice(0, 8)}${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  }
})

/** One source of three moves to another address. */
export const addresses = onArticles((article, random) => {
  if (article.url !== null && random() < 0.33) article.url = `https://archives.example/${freshId()}`
})

/** A share of the words is replaced by others. */
export function replacedWords(share: number): Edit {
  return onWords((token, random) => {
    if (!/^\p{L}+$/u.test(token.text) || random() >= share) return
    token.text = pick(random, NEW_WORDS)
    token.id = freshId()
  })
}

/** One sentence of ten moves to another paragraph of its article. */
export const movedSentences = onArticles((article, random) => {
  const taken: Token[][] = []
  article.paragraphs = article.paragraphs.map((paragraph) =>
    sentencesOf(paragraph)
      .filter((sentence) => random() >= 0.1 || taken.push(sentence) === 0)
      .flat(),
  )
  for (const sentence of taken)
    article.paragraphs[Math.floor(random() * article.paragraphs.length)]?.push(...sentence)
  article.paragraphs = article.paragraphs.filter(({ length }) => length > 0)
})

/** One sentence of ten is deleted. */
export const deletedSentences = onArticles((article, random) => {
  article.paragraphs = article.paragraphs
    .map((paragraph) =>
      sentencesOf(paragraph)
        .filter(() => random() >= 0.1)
        .flat(),
    )
    .filter(({ length }) => length > 0)
})

/** One article of ten is taken out. */
export const removedArticles: Edit = (draft, random) => {
  for (const file of draft.files) file.articles = file.articles.filter(() => random() >= 0.1)
}

/** Names of five letters and more that begin a title's or a sentence's second word are spelt otherwise everywhere. */
export const renamedSpeakers: Edit = (draft, random) => {
  const names = new Map<string, string>()
  onWords((token) => {
    if (/^\p{Lu}\p{Ll}{4,}$/u.test(token.text) && !names.has(token.text)) {
      names.set(token.text, random() < 0.1 ? `${token.text}ov` : token.text)
    }
  })(draft, random)
  onWords((token) => (token.text = names.get(token.text) ?? token.text))(draft, random)
}

/** After the pattern of one article of five a new one, about another country: other names, the rest word for word. */
export const lookAlikes: Edit = (draft, random) => {
  for (const file of draft.files) {
    const copies = file.articles.filter(() => random() < 0.2).map((article) => lookAlike(article))
    file.articles.push(...copies)
  }
}

function renamed(text: string): string {
  return text.replace(/(?<=\s)\p{Lu}\p{Ll}{3,}/gu, (name) => `${name.slice(0, 3)}istan`)
}

function lookAlike(article: DraftArticle): DraftArticle {
  const uid = freshId()
  return {
    uid,
    title: `${renamed(article.title)} (bis)`,
    date: article.date,
    url: `https://pareils.example/${uid}`,
    paragraphs: article.paragraphs.map((paragraph) =>
      paragraph.map(({ text, gap }, at) => ({
        id: freshId(),
        gap,
        text: at === 0 ? text : renamed(` ${text}`).slice(1),
      })),
    ),
  }
}

function sentencesOf(paragraph: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of paragraph) {
    sentences.at(-1)?.push(token)
    if (endsSentence(token)) {
      token.gap = ' '
      sentences.push([])
    }
  }
  return sentences.filter(({ length }) => length > 0)
}

function endsSentence({ text }: Token): boolean {
  return /[.!?]$/.test(text) && !/^(?:M|MM|Mme|Dr|\p{Lu})\.$/u.test(text)
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
