import { wordSet } from '#corpus/text/wordSet.ts'

/** How French words are written together and apart: what the tokenizer has to know. Look-up forms: NFC, lower case, straight apostrophes. */

/** Words before an apostrophe that stand for a word of their own (without the apostrophe). */
export const ELIDED = wordSet('l d j m n s t c qu lorsqu jusqu puisqu quoiqu presqu entr quelqu parce-qu')

/** Words that keep their apostrophe or hyphens. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  [
    "aujourd'hui quelqu'un quelqu'une presqu'île presqu'îles prud'homme prud'hommes prud'homal entr'acte",
    "c'est-à-dire rendez-vous peut-être est-ce-que sot-l'y-laisse main-d'œuvre",
    "garde-à-vous sauve-qui-peut m'as-tu-vu chez-soi chez-moi entre-nous vis-à-vis ci-dessus là-bas",
  ]
    .join(' ')
    .split(' '),
)

/** Pronouns that hang behind a verb (*dit-il, a-t-on, est-ce, dites-moi*); capitals are parts of names and stay. */
export const CLITICS_AFTER_HYPHEN: ReadonlySet<string> = new Set(
  'il elle on ils elles ce je tu nous vous moi toi lui leur le la les'.split(' '),
)

/** Titles that take a full stop with them and never end a sentence, as written. */
export const TITLES: ReadonlySet<string> = new Set(
  'M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Mgr St Ste Sr Jr Me'.split(' '),
)

/** Abbreviations whose stop ends no sentence when a number, a small letter or a comma follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'al art av bd boul cf chap ch cie dir éd env etc ex fig hab ibid id max min no nos op p pp par réf resp rev sec janv févr avr juill sept oct nov déc tél vol vs'.split(
    ' ',
  ),
)
