import type { LostQuotation } from '#format/corpus.ts'
import type { ArticleData } from '#format/site.ts'
export function LostPage(_: { lost: LostQuotation; near: ArticleData | null }) {
  return null
}
