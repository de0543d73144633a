import type { Act, Basis, Kind } from '#format/vocabulary.ts'
import type { Span } from '../span.ts'

/** All that copying, citing and showing a statement need; spans are UTF-16 offsets of `text`, of `cue.text` for the cue. */
export interface Saying {
  kind: Kind
  act: Act
  basis: Basis
  /** Names of the speakers, in the article's order; [] when the text does not say. */
  names: readonly string[]
  text: string
  content: readonly Span[]
  cue: { text: string; spans: readonly Span[] }
  /** Names of whoever reports this saying inside his own, [] when the narrator does. */
  citedBy: readonly string[]
}

/** Where a statement stands, in words ready to print. */
export interface Whereabouts {
  title: string
  /** The article's date in words, or null. */
  date: string | null
  /** 1-based among the paragraphs of kind text. */
  paragraph: number
  /** The permalink, absolute where the site knows its address. */
  url: string
}
