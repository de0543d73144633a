import { copyOf } from './copy.ts'
import { listed, MARKS, type WordingLanguage } from './language.ts'
import type { Saying, Whereabouts } from './saying.ts'

/**
 * A statement as bibliographies want it. Own and small on purpose: one kind of work (a passage of a web communiqué) in
 * six formats is a hundred lines, a citation processor with its styles is half a megabyte.
 */
export interface Citation {
  /** Quotation id, the key in bibliographies. */
  id: string
  saying: Saying
  /** The statement as it may be copied, in French, where that is known already. */
  copy?: string
  where: Whereabouts
  /** `YYYY-MM-DD` or null. */
  isoDate: string | null
  /** Host of the source, e.g. `example.org`, or null. */
  site: string | null
  /** Address of the communiqué itself, or null. */
  source: string | null
  /** Language of the article, a BCP 47 tag. */
  articleLang: string
}

export const CITATION_FORMATS = ['notice', 'apa', 'chicago', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** The citation in a format; only `notice`, `apa` and `chicago` speak the reader's language. */
export function cite(citation: Citation, format: CitationFormat, lang: WordingLanguage): string {
  return FORMATS[format](citation, lang)
}

const FORMATS: Record<CitationFormat, (citation: Citation, lang: WordingLanguage) => string> = {
  notice,
  apa,
  chicago,
  bibtex,
  ris,
  csl: (citation) => `${JSON.stringify([csl(citation)], null, 2)}\n`,
}

/** *Ana Lund, propos rapportés dans « Titre », 8 juillet 2020, § 5, https://…* */
function notice({ saying, where }: Citation, lang: WordingLanguage): string {
  const { inside, kind, stop } = TERMS[lang]
  const who = whoOf(saying, lang)
  const place = `${kind[saying.kind]}${inside}${titled(where.title, lang)}`
  return `${[who, place, where.date, `§\u00a0${where.paragraph}`, where.url].filter((part) => part !== null).join(', ')}${stop}`
}

function apa(citation: Citation, lang: WordingLanguage): string {
  const { where, saying, site } = citation
  const { kind, noDate } = TERMS[lang]
  const when = where.date ?? noDate
  return `${whoOf(saying, lang)}. (${when}). [${kind[saying.kind]}, §\u00a0${where.paragraph}]. ${where.title}. ${site ? `${site}. ` : ''}${where.url}`
}

function chicago(citation: Citation, lang: WordingLanguage): string {
  const { where, saying, site } = citation
  const { kind, inside } = TERMS[lang]
  const parts = [
    `${kind[saying.kind]}${inside}${titled(where.title, lang)}`,
    site,
    where.date,
    `§\u00a0${where.paragraph}`,
  ]
  return `${whoOf(saying, lang)}, ${parts.filter((part) => part !== null).join(', ')}. ${where.url}.`
}

function bibtex(citation: Citation): string {
  const { id, saying, where, isoDate, site, source, articleLang } = citation
  const fields: [name: string, value: string | null][] = [
    ['author', saying.names.length === 0 ? null : saying.names.map((name) => `{${tex(name)}}`).join(' and ')],
    ['title', `{${tex(where.title)}}`],
    ['date', isoDate],
    ['organization', site && tex(site)],
    ['url', where.url],
    ['langid', articleLang === 'fr' ? 'french' : null],
    ['note', tex(`${copied(citation)}, § ${where.paragraph}`)],
    ['addendum', source && tex(source)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return `@online{dixit-${id},\n${lines.join('\n')}\n}\n`
}

function ris(citation: Citation): string {
  const { id, saying, where, isoDate, site, source, articleLang } = citation
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ...saying.names.map((name): [string, string] => ['AU', name]),
    ['TI', where.title],
    ['DA', isoDate && isoDate.replaceAll('-', '/')],
    ['PY', isoDate && isoDate.slice(0, 4)],
    ['PB', site],
    ['SP', `§ ${where.paragraph}`],
    ['UR', where.url],
    ['L2', source],
    ['LA', articleLang],
    ['N1', copied(citation)],
    ['ER', ''],
  ]
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')
}

/** CSL-JSON's item, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
function csl(citation: Citation): object {
  const { id, saying, where, isoDate, site, source, articleLang } = citation
  return {
    id: `dixit-${id}`,
    type: 'webpage',
    title: where.title,
    ...(saying.names.length === 0 ? {} : { author: saying.names.map((literal) => ({ literal })) }),
    ...(isoDate === null ? {} : { issued: { 'date-parts': [isoDate.split('-').map(Number)] } }),
    ...(site === null ? {} : { 'container-title': site }),
    URL: where.url,
    ...(source === null ? {} : { 'original-url': source }),
    language: articleLang,
    locator: String(where.paragraph),
    label: 'paragraph',
    note: copied(citation),
  }
}

const copied = ({ copy, saying }: Citation): string => copy ?? copyOf(saying, 'fr')

/** One space for every run of spaces and line breaks; a space that stands alone is not even looked at. */
const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/gu, ' ')

/** Signs that TeX would obey, escaped; no line break. */
function tex(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => TEX.get(sign) ?? `\\${sign}`)
}

const TEX = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])

function whoOf(saying: Saying, lang: WordingLanguage): string {
  return saying.names.length === 0 ? TERMS[lang].unknown : listed(saying.names, lang)
}

function titled(title: string, lang: WordingLanguage): string {
  return lang === 'zh-Hans' ? `《${title}》` : `${MARKS[lang][0]}${title}${MARKS[lang][1]}`
}

const TERMS = {
  fr: {
    kind: {
      direct: 'propos cités',
      mixed: 'propos rapportés, en partie mot pour mot',
      indirect: 'propos rapportés',
    },
    inside: ' dans ',
    unknown: 'Voix inconnue',
    noDate: 's. d.',
    stop: '.',
  },
  en: {
    kind: { direct: 'quoted', mixed: 'reported, partly verbatim', indirect: 'reported' },
    inside: ' in ',
    unknown: 'Unknown voice',
    noDate: 'n.d.',
    stop: '.',
  },
  'zh-Hans': {
    kind: { direct: '原话', mixed: '转述（部分为原话）', indirect: '转述' },
    inside: '，载于',
    unknown: '发言人不明',
    noDate: '无日期',
    stop: '。',
  },
  ru: {
    kind: { direct: 'цитата', mixed: 'в пересказе, частично дословно', indirect: 'в пересказе' },
    inside: ' в: ',
    unknown: 'Голос неизвестен',
    noDate: 'б. д.',
    stop: '.',
  },
} as const satisfies Record<WordingLanguage, object>
