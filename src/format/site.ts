/**
 * dixit-site/1: the data files beside the pages, as the app fetches them. Made from a `Corpus` by `src/build/data`;
 * a visit fetches what it shows, so that nothing here but the columns grows with the corpus.
 *
 *   data/site.json                 SiteData
 *   data/articles/<articleId>.json ArticleData, or MovedArticle under an id that the article no longer has
 *   data/q/<first signs>.json      QuotationShard; `SiteData.shardSigns` says how many of the id
 *   data/speakers.json             SpeakerSummary[]
 *   data/speakers/<speakerId>.json SpeakerData, with the first of his statements
 *   data/speakers/<id>/<part>.json StatementData[], further statements, parts counted from 1
 *   data/diagnostics.json          Diagnostic[] of dixit-corpus/1, the worst 200
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
  /** How many first signs of a quotation's id name its shard: the more quotations there are, the more. */
  shardSigns: number
}

/** A speaker as margins need him. `voice` 1–10 is his ink everywhere, by number of statements. */
export interface Voiced extends Speaker {
  voice: number
}

/** A speaker as lists need him. */
export interface SpeakerSummary extends Voiced {
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
  /** Every speaker that a mention or quotation of the article names; what he says elsewhere changes nothing here. */
  speakers: Voiced[]
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

/** What is counted over all statements of a speaker. */
export interface SpeakerTally {
  /** Statements that several speakers share, and those whose attribution is inferred. */
  joint: number
  uncertain: number
  /** Act → statements. */
  acts: Partial<Record<Quotation['act'], number>>
  /** Days (months, `YYYY-MM`, of many days) on which the speaker says something, ascending, with how many statements. */
  days: [date: string, statements: number][]
}

export interface SpeakerData {
  speaker: SpeakerSummary
  /** The other speakers of joint statements, with the number of these. */
  others: (SpeakerSummary & { together: number })[]
  tally: SpeakerTally
  /** How many files hold his statements, this one among them. */
  parts: number
  /** The first statements, in time. */
  statements: StatementData[]
}

export interface LinksData {
  published: number
  live: number
  moved: { from: string; to: string; article: string }[]
  lost: LostQuotation[]
}

export type { Diagnostic }
