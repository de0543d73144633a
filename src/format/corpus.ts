/**
 * dixit-corpus/1: the published data of a corpus. One schema, from which the types are inferred.
 *
 * Offsets are UTF-16 code units inside a paragraph's `text`, half-open `[start, end)`.
 * Keys are declared in the order in which an export writes them.
 */
import { z } from 'zod'
import { ACTS, BASES, KINDS, MENTION_FORMS, SEVERITIES, SPEAKER_KINDS } from './vocabulary.ts'

export const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const paragraph = z.strictObject({
  line: z.number().int().positive(),
  kind: z.enum(['text', 'note']),
  text: z.string(),
})

/** A stretch of text that refers to someone; `refersTo` are indexes of earlier mentions of the same article. */
export const mention = z.strictObject({
  paragraph: z.number().int().nonnegative(),
  span,
  form: z.enum(MENTION_FORMS),
  speakers: z.array(z.string()),
  refersTo: z.array(z.number().int().nonnegative()),
  by: z.string(),
})

export const correctedBy = z.strictObject({
  by: z.string(),
  why: z.string().nullable(),
  date: isoDate.nullable(),
})

/** Words attributed to a speaker: source, cue and content of the Penn Attribution Relations Corpus. */
export const quotation = z.strictObject({
  id: z.string(),
  paragraph: z.number().int().nonnegative(),
  kind: z.enum(KINDS),
  act: z.enum(ACTS),
  speakers: z.array(z.string()),
  cueParagraph: z.number().int().nonnegative(),
  source: z.array(span),
  cue: z.array(span),
  content: z.array(span),
  continues: z.string().nullable(),
  parent: z.string().nullable(),
  rule: z.string(),
  basis: z.enum(BASES),
  corrected: correctedBy.nullable(),
})

export const articleSource = z.strictObject({
  url: z.string(),
  site: z.string(),
  archive: z.string().nullable(),
})

export const eventDate = z.strictObject({ paragraph: z.number().int().nonnegative(), span, date: isoDate })

export const article = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: isoDate.nullable(),
  lang: z.string(),
  source: articleSource.nullable(),
  file: z.string(),
  line: z.number().int().positive(),
  eventDates: z.array(eventDate),
  paragraphs: z.array(paragraph),
  mentions: z.array(mention),
  quotations: z.array(quotation),
})

export const role = z.strictObject({ text: z.string(), from: isoDate.nullable(), to: isoDate.nullable() })

export const speaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  gender: z.enum(['m', 'f']).nullable(),
  country: z.string().nullable(),
  roles: z.array(role),
  aliases: z.array(z.string()),
})

/** A published quotation that no longer stands; `at` is set when its words still do. */
export const lostQuotation = z.strictObject({
  id: z.string(),
  article: z.string(),
  date: isoDate.nullable(),
  title: z.string(),
  speakers: z.array(z.string()),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  reason: z.string(),
  at: z.strictObject({ article: z.string(), paragraph: z.number().int().nonnegative(), span }).nullable(),
})

export const diagnostic = z.strictObject({
  file: z.string(),
  line: z.number().int().positive().nullable(),
  endLine: z.number().int().positive().nullable(),
  column: z.number().int().positive().nullable(),
  severity: z.enum(SEVERITIES),
  code: z.string(),
  message: z.string(),
  found: z.string(),
  expected: z.string(),
  hint: z.string(),
})

export const corpus = z.strictObject({
  format: z.literal('dixit-corpus/1'),
  articles: z.array(article),
  speakers: z.array(speaker),
  redirects: z.record(z.string(), z.string()),
  articleRedirects: z.record(z.string(), z.string()),
  lost: z.array(lostQuotation),
  diagnostics: z.array(diagnostic),
})

export type Span = z.infer<typeof span>
export type Paragraph = z.infer<typeof paragraph>
export type Mention = z.infer<typeof mention>
export type CorrectedBy = z.infer<typeof correctedBy>
export type Quotation = z.infer<typeof quotation>
export type ArticleSource = z.infer<typeof articleSource>
export type EventDate = z.infer<typeof eventDate>
export type Article = z.infer<typeof article>
export type Role = z.infer<typeof role>
export type Speaker = z.infer<typeof speaker>
export type LostQuotation = z.infer<typeof lostQuotation>
export type Diagnostic = z.infer<typeof diagnostic>
export type Corpus = z.infer<typeof corpus>
export type { Act, Kind, MentionForm, Severity, SpeakerKind } from './vocabulary.ts'
