/**
 * dixit-site/1: the data files beside the pages, as the app fetches them. Made from a `Corpus` by `src/build/data`;
 * a visit fetches what it shows, so that nothing here but the columns grows with the corpus.
 *
 *   data/site.json                 SiteData
 *   data/articles/<articleId>.json ArticleData, or MovedArticle under an id that the article no longer has
 *   data/q/<first two signs>.json  QuotationShard
 *   data/speakers.json             SpeakerSummary[]
 *   data/speakers/<speakerId>.json SpeakerData
 *   data/diagnostics.json          Diagnostic[] of dixit-corpus/1
 *   data/links.json                LinksData
 *   data/corrections.json          StatementData[], what people corrected
 *
 * Ids in paths are percent-encoded by `encodeURIComponent`.
 */
import type { Article, Diagnostic, LostQuotation, Quotation, Speaker } from './corpus.ts'

/** What site.yaml says, with its defaults filled in. */
export interface SiteSettings {
  title: string
  /** Public address without a trailing slash, or null while unknown. */
  url: string | null
  /** Path under which the site is served; begins and ends with `/`. */
  base: string
  /** Mail or web address for corrections, or null. */
  contact: string | null
  prerenderLimit: number
}

/** How often a construction is right on the hand-made gold. */
export interface RuleTrust {
  right: number
  of: number
}

export interface SiteData {
  format: 'dixit-site/1'
  settings: SiteSettings
  /** `speakers` are those who say something. */
  counts: { articles: number; quotations: number; speakers: number; diagnostics: number }
  /** First and last date of the dated articles, null when there is none. */
  from: string | null
  to: string | null
  /** Rule name → trust. */
  trust: Record<string, RuleTrust>
}

/** A speaker as lists and margins need it. `voice` 1–10 is his ink everywhere, by number of statements. */
export interface SpeakerSummary extends Speaker {
  voice: number
  quotations: number
  articles: number
  from: string | null
  to: string | null
}

export interface ArticleLink {
  id: string
  title: string
  date: string | null
}

export interface ArticleData {
  article: Article
  /** Every speaker that a mention or quotation of the article names. */
  speakers: SpeakerSummary[]
  /** Neighbours in time, for readers who come without a filter. */
  previous: ArticleLink | null
  next: ArticleLink | null
  /** Words as first published, of live quotations whose words have changed since: quotation id → exact. */
  published: Record<string, string>
}

/** An article that is known under another id now. */
export interface MovedArticle {
  moved: string
}

/** Where an id leads: to a live quotation (itself or its successor) or to the record of what was lost. */
export type QuotationTarget = { live: string; article: string } | { lost: LostQuotation }

export type QuotationShard = Record<string, QuotationTarget>

/** A statement outside its article: enough to show, cite and copy it. */
export interface StatementData {
  quotation: Quotation
  article: ArticleLink & { source: Article['source'] }
  /** 1-based place among the paragraphs of kind text. */
  paragraphNumber: number
  /** Text of the quotation's paragraph; its spans point into it. */
  text: string
  /** Text of the cue's paragraph when it is another one. */
  cueText: string | null
}

export interface SpeakerData {
  speaker: SpeakerSummary
  statements: StatementData[]
  /** The other speakers of joint statements. */
  others: SpeakerSummary[]
}

export interface LinksData {
  published: number
  live: number
  moved: { from: string; to: string; article: string }[]
  lost: LostQuotation[]
}

export type { Diagnostic }
