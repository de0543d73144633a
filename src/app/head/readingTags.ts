import type { ArticleData } from '#format/site.ts'
import { citationTags } from '#corpus/wording/citationTags.ts'
import { copyOf } from '#corpus/wording/copy.ts'
import { sayingOf } from '#corpus/wording/sayingOf.ts'

/** What reference managers read in the reading room: the article, or the statement that the address names. */
export function readingTags(
  { data, open }: { data: ArticleData; open: string | null },
  url: string | null,
): [name: string, content: string][] {
  const { article, speakers } = data
  const quotation = article.quotations.find(({ id }) => id === open)
  const parent = article.quotations.find(({ id }) => id === quotation?.parent)
  const text = (paragraph: number): string => article.paragraphs[paragraph]?.text ?? ''
  const nameOf = (id: string): string => speakers.find((speaker) => speaker.id === id)?.name ?? id
  const saying =
    quotation &&
    sayingOf(
      quotation,
      { text: text(quotation.paragraph), cueText: text(quotation.cueParagraph) },
      nameOf,
      parent,
    )
  return citationTags({
    title: article.title,
    isoDate: article.date,
    site: article.source?.site ?? null,
    lang: article.lang,
    url,
    speakers: saying?.names ?? [],
    abstract: saying ? copyOf(saying, 'fr') : null,
  })
}
