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
  return {
    article,
    voices: voicesOf(article.quotations, speakers),
    score: scoreOf(article),
    paragraphs: article.paragraphs.map((paragraph, index) => ({
      index,
      number: numbers[index] ?? 0,
      paragraph,
      quotations: quotations[index] ?? [],
      notes: notes.get(index) ?? [],
      dates: dates[index] ?? [],
    })),
    byId: new Map(article.quotations.map((quotation, index) => [quotation.id, { quotation, index }])),
  }
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
