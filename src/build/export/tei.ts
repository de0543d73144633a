import type { Article, Quotation, Speaker } from '#format/corpus.ts'
import type { SiteSettings } from '#format/site.ts'
import { ACTS, KINDS } from '#format/vocabulary.ts'
import type { StreamedCorpus } from '../streamedCorpus.ts'
import { nested, type Stretch } from './nest.ts'
import { attribute, xmlName, xmlText } from './xml.ts'

/**
 * The corpus as TEI P5: a `teiCorpus` with one `TEI` an article. Content is `<said who="…">`, its kind and act are
 * categories that `@ana` names, later pieces point back with `@prev`; the words of source and cue are `<seg>`.
 * https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-said.html
 */
export function* corpusTei(corpus: StreamedCorpus, site: SiteSettings): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr">\n'
  yield `<teiHeader>\n${fileDesc(site.title, site.url ?? '', 'Communiqués de presse')}${TAXONOMIES}`
  yield `<profileDesc>\n<particDesc>\n${corpus.speakers.map(speaker).join('') || '<p/>\n'}</particDesc>\n</profileDesc>\n</teiHeader>\n`
  // A corpus without articles still needs one text to be valid.
  if (corpus.articles.length === 0)
    yield `<TEI>\n<teiHeader>\n${fileDesc(site.title, '', '')}</teiHeader>\n<text><body><p/></body></text>\n</TEI>\n`
  for (const article of corpus.articles) yield articleTei(article)
  yield '</teiCorpus>\n'
}

const TAXONOMIES = `<encodingDesc>\n<classDecl>\n${taxonomy('kind', KINDS)}${taxonomy('act', ACTS)}</classDecl>\n</encodingDesc>\n`

function taxonomy(name: string, values: readonly string[]): string {
  const categories = values.map(
    (value) => `<category xml:id="${name}.${value}"><catDesc>${value}</catDesc></category>`,
  )
  return `<taxonomy xml:id="${name}">\n${categories.join('\n')}\n</taxonomy>\n`
}

function fileDesc(title: string, published: string, source: string): string {
  return (
    `<fileDesc>\n<titleStmt><title>${xmlText(title)}</title></titleStmt>\n` +
    `<publicationStmt><p>${xmlText(published)}</p></publicationStmt>\n` +
    `<sourceDesc>${source.startsWith('<') ? source : `<p>${xmlText(source)}</p>`}</sourceDesc>\n</fileDesc>\n`
  )
}

function speaker({ id, name, kind, gender }: Speaker): string {
  const xmlId = attribute('xml:id', xmlName('s', id))
  if (kind === 'person')
    return `<person${xmlId}${attribute('sex', gender)}><persName>${xmlText(name)}</persName></person>\n`
  return `<org${xmlId}${attribute('type', kind)}><orgName>${xmlText(name)}</orgName></org>\n`
}

function articleTei(article: Article): string {
  const { id, title, date, lang, source, paragraphs } = article
  const when = date === null ? '' : `<date when="${date}">${date}</date>`
  const address = source === null ? '' : `<ref target="${xmlText(source.url)}">${xmlText(source.site)}</ref>`
  const bibl = `<bibl><title>${xmlText(title)}</title>${when}${address}</bibl>`
  const stretches = stretchesOf(article)
  const body = paragraphs.map(({ kind, text }, i) => {
    const words = nested(text, stretches.get(i) ?? [], xmlText)
    return kind === 'note' ? `<p rend="note">${words}</p>` : `<p>${words}</p>`
  })
  return (
    `<TEI${attribute('xml:id', xmlName('a', id))}${attribute('xml:lang', lang)}>\n` +
    `<teiHeader>\n${fileDesc(title, '', bibl)}</teiHeader>\n` +
    `<text><body>\n<head>${xmlText(title)}</head>\n${body.join('\n') || '<p/>'}\n</body></text>\n</TEI>\n`
  )
}

/** What becomes an element, by paragraph. */
function stretchesOf({ quotations }: Article): Map<number, Stretch[]> {
  const stretches = new Map<number, Stretch[]>()
  const add = (paragraph: number, stretch: Stretch): void => {
    const list = stretches.get(paragraph)
    if (list) list.push(stretch)
    else stretches.set(paragraph, [stretch])
  }
  for (const quotation of quotations) {
    const name = xmlName('q', quotation.id)
    let count = 0
    const open = (): string => said(quotation, name, ++count)
    for (const span of quotation.content) add(quotation.paragraph, { span, open, close: '</said>' })
    const words =
      (type: string): Stretch['open'] =>
      () =>
        `<seg type="${type}" corresp="#${name}">`
    for (const span of quotation.source)
      add(quotation.cueParagraph, { span, open: words('source'), close: '</seg>' })
    for (const span of quotation.cue)
      add(quotation.cueParagraph, { span, open: words('cue'), close: '</seg>' })
  }
  return stretches
}

/** The opening tag of the `count`-th piece: the first carries the id, the others point to the one before. */
function said({ speakers, kind, act, continues }: Quotation, name: string, count: number): string {
  const who = speakers.map((id) => `#${xmlName('s', id)}`).join(' ')
  const before =
    count === 1
      ? continues && `#${xmlName('q', continues)}`
      : `#${count === 2 ? name : `${name}.${count - 1}`}`
  return (
    `<said xml:id="${count === 1 ? name : `${name}.${count}`}"${attribute('who', who)} direct="${kind === 'direct'}"` +
    `${attribute('ana', `#kind.${kind} #act.${act}`)}${attribute('prev', before)}>`
  )
}
