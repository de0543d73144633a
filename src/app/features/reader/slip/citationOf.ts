import type { Quotation } from '#format/corpus.ts'
import type { Citation } from '#corpus/wording/cite.ts'
import { sayingOf } from '#corpus/wording/sayingOf.ts'
import type { Scene } from '../scene.ts'

/** A statement of the scene, ready for copying and citing. `date` is the article's date in words, `url` the permalink. */
export function citationOf(scene: Scene, quotation: Quotation, date: string | null, url: string): Citation {
  const { article, paragraphs, voices, byId } = scene
  const textOf = (index: number): string => article.paragraphs[index]?.text ?? ''
  const parent = quotation.parent === null ? undefined : byId.get(quotation.parent)?.quotation
  return {
    id: quotation.id,
    saying: sayingOf(
      quotation,
      { text: textOf(quotation.paragraph), cueText: textOf(quotation.cueParagraph) },
      voices.name,
      parent,
    ),
    where: { title: article.title, date, paragraph: paragraphs[quotation.paragraph]?.number ?? 0, url },
    isoDate: article.date,
    site: article.source?.site ?? null,
    source: article.source?.url ?? null,
    articleLang: article.lang,
  }
}
