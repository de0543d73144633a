import type { EventDate } from '#format/corpus.ts'
import type { Diagnostic } from './diagnostics.ts'
import { eventDates } from './parse/eventDates.ts'
import type { KeyedArticle } from './parse/duplicates.ts'
import type { PeopleHints } from './speakers/people.ts'
import type { Attributed } from './speakers/voice.ts'
import type { Statement } from './statements/statement.ts'

/** All that one article says by itself: nothing here depends on another article. */
export interface ReadArticle {
  article: KeyedArticle
  eventDates: EventDate[]
  statements: Statement[]
  attributed: Attributed
  diagnostics: Diagnostic[]
}

/** Reads one article: a pure function of its text, so that it may run anywhere and be kept. */
export function readArticle(article: KeyedArticle, _people: PeopleHints): ReadArticle {
  const statements: Statement[] = []
  const attributed: Attributed = { mentions: [], voices: [], voicesOf: [] }
  return { article, eventDates: eventDates(article.paragraphs, article.date), statements, attributed, diagnostics: [] }
}
