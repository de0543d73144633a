import type { EventDate, Span } from '#format/corpus.ts'
import { diagnose, type Diagnostic } from './diagnostics.ts'
import { LONGEST_LINE } from './parse/findings.ts'
import { eventDates } from './parse/eventDates.ts'
import { excerpt } from './parse/excerpt.ts'
import type { KeyedArticle } from './parse/duplicates.ts'
import { attribute } from './speakers/attribute.ts'
import type { PeopleHints } from './speakers/people.ts'
import type { Attributed } from './speakers/voice.ts'
import { findStatements } from './statements/findStatements.ts'
import type { Statement } from './statements/statement.ts'

/** All that one article says by itself: nothing here depends on another article. */
export interface ReadArticle {
  article: KeyedArticle
  eventDates: EventDate[]
  statements: readonly Statement[]
  attributed: Attributed
  diagnostics: readonly Diagnostic[]
}

/** Reads one article: a pure function of its text, so that it may run anywhere and be kept. */
export function readArticle(article: KeyedArticle, people: PeopleHints): ReadArticle {
  const prose = { ...article, paragraphs: proseOf(article) }
  const { statements, words, unclosedMarks } = findStatements(prose.paragraphs)
  return {
    article,
    eventDates: eventDates(article.paragraphs, article.date),
    statements,
    attributed: attribute(prose, statements, people, words),
    diagnostics: unclosedMarks.map(({ paragraph, span }) => unclosedMark(article, paragraph, span)),
  }
}

/** The paragraphs with all that is not attributed as a note: over-long lines, and every line that is not French. */
function proseOf({ lang, paragraphs }: KeyedArticle): KeyedArticle['paragraphs'] {
  const french = /^fr(?:-|$)/i.test(lang)
  return paragraphs.map((paragraph) =>
    french && paragraph.text.length <= LONGEST_LINE ? paragraph : { ...paragraph, kind: 'note' },
  )
}

function unclosedMark({ file, paragraphs }: KeyedArticle, paragraph: number, [start, end]: Span): Diagnostic {
  const { line, text } = paragraphs[paragraph] ?? { line: null, text: '' }
  return diagnose(
    'unclosed-mark',
    { file, line, column: start + 1 },
    {
      message:
        'This quotation mark is never closed; the words behind it are read as if it closed with the sentence.',
      found: excerpt(text.slice(start, end + 40)),
      expected: 'a closing mark in this paragraph, or an opening one in the next',
      hint: 'Look at the source and add the missing mark.',
    },
  )
}
