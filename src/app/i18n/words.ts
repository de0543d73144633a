import type { ParseKeys } from 'i18next'
import type about from './fr/about.json'
import type acts from './fr/acts.json'
import type display from './fr/display.json'
import type filter from './fr/filter.json'
import type links from './fr/links.json'
import type lost from './fr/lost.json'
import type reader from './fr/reader.json'
import type rules from './fr/rules.json'
import type shell from './fr/shell.json'
import type slip from './fr/slip.json'
import type speakers from './fr/speakers.json'
import type timeline from './fr/timeline.json'

/** Words that come with what needs them, a file each: `i18n/<language>/<part>.json`. */
interface PartWords {
  about: typeof about
  acts: typeof acts
  display: typeof display
  filter: typeof filter
  links: typeof links
  lost: typeof lost
  rules: typeof rules
  slip: typeof slip
  speakers: typeof speakers
  timeline: typeof timeline
}

export type Part = keyof PartWords

type AllOf<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer A) => void ? A : never

/** Every word that French has; what the types of i18next know (`i18next.d.ts`). */
export type Words = typeof shell & typeof reader & AllOf<PartWords[Part]>

/** Every key, plural forms by their stem: another one is a compile error. */
export type Key = ParseKeys

/** What fills the holes `{{name}}` of a sentence; `count` also chooses its plural form. */
export type Values = Readonly<Record<string, string | number>>

/** The sentence of a key in one language. */
export type Translate = (key: Key, values?: Values) => string
