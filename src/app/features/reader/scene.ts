import type { Article, EventDate, Paragraph, Quotation } from '#format/corpus.ts'
import type { ArticleData } from '#format/site.ts'
import { paragraphNumbers } from '#corpus/wording/paragraphNumbers.ts'
import { scoreOf, type Score } from '#app/ui/partition/score.ts'
import { marginNotes, type MarginNote } from '#app/ui/statement/margins.ts'
import { voicesOf, type Voices } from '#app/ui/statement/voices.ts'

/** One paragraph with all that is drawn on it and beside it. */
export interface SceneParagraph {
  index: number
  /** The number it is cited by; 0 for a note. */
  number: number
  paragraph: Paragraph
  quotations: Quotation[]
  notes: MarginNote[]
  dates: EventDate[]
}

/** An article made ready to be drawn. */
export interface Scene {
  article: Article
  voices: Voices
  score: Score
  paragraphs: SceneParagraph[]
  /** The paragraphs in stretches of about one screen: each is drawn, laid out and taken over by itself. */
  blocks: SceneParagraph[][]
  /** Statements by id, each with its place in reading order. */
  byId: Map<string, { quotation: Quotation; index: number }>
}

/** The scene of an article; everything that does not depend on what the reader does. */
export function sceneOf({ article, speakers }: ArticleData): Scene {
  const numbers = paragraphNumbers(article.paragraphs)
  const notes = marginNotes(article.quotations)
  const quotations: Quotation[][] = article.paragraphs.map(() => [])
  for (const each of article.quotations) {
    quotations[each.paragraph]?.push(each)
    if (each.cueParagraph !== each.paragraph) quotations[each.cueParagraph]?.push(each)
  }
  const dates: EventDate[][] = article.paragraphs.map(() => [])
  for (const each of worthSaying(article)) dates[each.paragraph]?.push(each)
  const paragraphs = article.paragraphs.map((paragraph, index): SceneParagraph => ({
    index,
    number: numbers[index] ?? 0,
    paragraph,
    quotations: quotations[index] ?? [],
    notes: notes.get(index) ?? [],
    dates: dates[index] ?? [],
  }))
  return {
    article,
    voices: voicesOf(article.quotations, speakers),
    score: scoreOf(article),
    paragraphs,
    blocks: blocksOf(paragraphs),
    byId: new Map(article.quotations.map((quotation, index) => [quotation.id, { quotation, index }])),
  }
}

/** A block is full when it has so many signs; style sheets reserve room for it by this length (`--block`). */
const BLOCK_SIGNS = 1800

/** Paragraphs in order, cut into blocks of about the same length. */
function blocksOf(paragraphs: readonly SceneParagraph[]): SceneParagraph[][] {
  const blocks: SceneParagraph[][] = []
  let signs = Infinity
  for (const each of paragraphs) {
    if (signs >= BLOCK_SIGNS) {
      blocks.push([])
      signs = 0
    }
    blocks.at(-1)?.push(each)
    signs += each.paragraph.text.length
  }
  return blocks
}

/** Dates that a reader could not read off the words: *mercredi*, *hier*; each wording once. */
function worthSaying({ eventDates, paragraphs }: Article): EventDate[] {
  const said = new Set<string>()
  return eventDates.filter(({ paragraph, span: [start, end] }) => {
    const words = paragraphs[paragraph]?.text.slice(start, end) ?? ''
    if (/\d/.test(words) || said.has(words)) return false
    said.add(words)
    return true
  })
}
