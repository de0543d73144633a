import { slices } from '../span.ts'
import type { Act } from '#format/vocabulary.ts'
import { listed, type WordingLanguage } from './language.ts'
import type { Saying, Whereabouts } from './saying.ts'
import { wordsOf } from './words.ts'

/**
 * A statement as one sentence that cannot misquote: who, how literally, the words, nothing of the narrator's. The one
 * function behind copying, citing, lists, cards and CSV.
 *
 *     direct    Ana Lund : « Les ponts tiendront »
 *     mixed     Ana Lund (propos rapportés, en partie mot pour mot) : tenir les ponts « coûte que coûte »
 *     indirect  Ana Lund a rappelé que les ponts tiendraient (propos rapportés)
 */
export function copyOf(saying: Saying, lang: WordingLanguage): string {
  const { aside, colon, unknown } = WORDS[lang]
  const names = saying.names.length === 0 ? unknown : listed(saying.names, lang)
  const words = wordsOf(saying, lang)
  const notes = notesOf(saying, lang)
  const said =
    lang === 'fr' && saying.kind !== 'direct' && saying.names.length > 0
      ? sentence(saying, names, words)
      : null
  if (said !== null) return `${said}${aside(notes)}`
  return `${names}${aside(notes)}${colon}${words}`
}

/** The same, with where it stands: title, date, address. */
export function copyWithSource(saying: Saying, where: Whereabouts, lang: WordingLanguage): string {
  return `${copyOf(saying, lang)}\n${sourceLine(where, lang)}`
}

/** *« Titre », 8 juillet 2020, § 5, https://…* */
export function sourceLine(where: Whereabouts, lang: WordingLanguage): string {
  return articleLine(where.title, [where.date, `§\u00a0${where.paragraph}`, where.url], lang)
}

/** A title in its language's marks, and what else is known, in one line. */
export function articleLine(title: string, known: readonly (string | null)[], lang: WordingLanguage): string {
  const parts = [WORDS[lang].title(title), ...known]
  return parts.filter((part) => part !== null).join(WORDS[lang].comma)
}

/** What a reader must know before he repeats the words: that they are reported, by whom, how sure it is. */
export function notesOf(saying: Saying, lang: WordingLanguage): string[] {
  const { reported, partly, citedBy, uncertain } = WORDS[lang]
  const notes: string[] = []
  if (saying.kind === 'indirect') notes.push(reported)
  if (saying.kind === 'mixed') notes.push(partly)
  if (saying.citedBy.length > 0) notes.push(citedBy(listed(saying.citedBy, lang)))
  if (saying.basis === 'inferred') notes.push(uncertain)
  return notes
}

/** French builds a sentence where the cue stands before the words and can follow a name; else null. */
function sentence(saying: Saying, names: string, words: string): string | null {
  if (saying.cue.spans.length !== 1 || !stands(saying)) return null
  const [cue = ''] = slices(saying.cue.text, saying.cue.spans)
  const several = saying.names.length > 1
  const subject = several ? names : subjectOf(saying, names)
  if (subject === null) return null
  const finite = FINITE.exec(cue)
  if (finite && (several ? PLURAL : SINGULAR).has((finite[1] ?? '').toLowerCase()))
    return `${subject} ${bound(cue, words)}`
  const link = LINK.exec(cue)?.[1]?.toLowerCase()
  if (link === undefined || PLURAL_ARTICLE.test(subject)) return null
  return `${subject} ${several ? 'ont' : 'a'} ${bound(`${PARTICIPLE[saying.act]} ${link}`, words)}`
}

/** A name as a French subject: with the article that the text gives it; null for a common noun that it gives none. */
function subjectOf({ cue }: Saying, name: string): string | null {
  const at = cue.text.lastIndexOf(name, cue.spans[0]?.[0] ?? 0)
  const article =
    at === -1 ? undefined : ARTICLE.exec(cue.text.slice(Math.max(0, at - ARTICLE_SIGNS), at))?.[1]
  if (article !== undefined)
    return `${article.charAt(0).toUpperCase()}${article.slice(1)}${/['’]$/.test(article) ? '' : ' '}${name}`
  return /^\p{Ll}/u.test(name) ? null : name
}

/** Whether the cue stands wholly before the words, so that it still leads to them. */
function stands(saying: Saying): boolean {
  if (saying.cue.text !== saying.text) return false
  const cueEnd = saying.cue.spans.at(-1)?.[1]
  const start = saying.content[0]?.[0]
  return cueEnd !== undefined && start !== undefined && cueEnd <= start && saying.content.length === 1
}

/** *que* + words: no space after an apostrophe. */
function bound(cue: string, words: string): string {
  return /['’]$/.test(cue) ? `${cue}${words}` : `${cue} ${words}`
}

/** An auxiliary at the head of a cue, after reflexives and adverbial pronouns that need no antecedent. */
const FINITE = /^(?:s['’](?=\p{L})|se |en )?(a|ont|est|sont|avait|avaient|aurait|auraient) /iu
const PLURAL = new Set(['ont', 'sont', 'avaient', 'auraient'])
const SINGULAR = new Set(['a', 'est', 'avait', 'aurait'])
/** The article right before a name, with the longest that its signs can be. */
const ARTICLE = /(?<![\p{L}\p{M}])(le|la|les|l['’]|un|une|des)\s*$/iu
const ARTICLE_SIGNS = 5
const PLURAL_ARTICLE = /^(?:les|des) /i
/** What joins a cue to a clause. */
const LINK = /(?<![\p{L}\p{M}])(que|qu['’])$/iu

const PARTICIPLE: Record<Act, string> = {
  say: 'dit',
  add: 'ajouté',
  recall: 'rappelé',
  stress: 'souligné',
  announce: 'annoncé',
  promise: 'promis',
  propose: 'proposé',
  request: 'demandé',
  demand: 'exigé',
  warn: 'averti',
  praise: 'dit',
  condemn: 'dit',
  deny: 'nié',
  hope: 'souhaité',
  ask: 'demandé',
}

const WORDS = {
  fr: {
    reported: 'propos rapportés',
    partly: 'propos rapportés, en partie mot pour mot',
    uncertain: 'attribution incertaine',
    unknown: 'Voix inconnue',
    citedBy: (names: string) => `cité par ${names}`,
    title: (title: string) => `«\u00a0${title}\u00a0»`,
    aside: (notes: readonly string[]) => (notes.length === 0 ? '' : ` (${notes.join(', ')})`),
    colon: '\u00a0: ',
    comma: ', ',
  },
  en: {
    reported: 'reported speech',
    partly: 'reported speech, partly verbatim',
    uncertain: 'attribution uncertain',
    unknown: 'Unknown voice',
    citedBy: (names: string) => `cited by ${names}`,
    title: (title: string) => `“${title}”`,
    aside: (notes: readonly string[]) => (notes.length === 0 ? '' : ` (${notes.join(', ')})`),
    colon: ': ',
    comma: ', ',
  },
  'zh-Hans': {
    reported: '转述',
    partly: '转述，部分为原话',
    uncertain: '归属不确定',
    unknown: '发言人不明',
    citedBy: (names: string) => `由${names}引述`,
    title: (title: string) => `《${title}》`,
    aside: (notes: readonly string[]) => (notes.length === 0 ? '' : `（${notes.join('，')}）`),
    colon: '：',
    comma: '，',
  },
  ru: {
    reported: 'в пересказе',
    partly: 'в пересказе, частично дословно',
    uncertain: 'авторство под вопросом',
    unknown: 'Голос неизвестен',
    citedBy: (names: string) => `цитирует ${names}`,
    title: (title: string) => `«${title}»`,
    aside: (notes: readonly string[]) => (notes.length === 0 ? '' : ` (${notes.join(', ')})`),
    colon: ': ',
    comma: ', ',
  },
} as const satisfies Record<WordingLanguage, object>
