import type { ArticleData } from '#format/site.ts'
export function ArticlePage({ data }: { data: ArticleData; open: string | null; movedFrom: string | null }) {
  return <h1>{data.article.title}</h1>
}
