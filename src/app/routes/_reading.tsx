import { createFileRoute, Outlet, useChildMatches } from '@tanstack/react-router'
import { ArticlePage } from '#app/features/reader/ArticlePage.tsx'

/** One reading room for `/a/…` and `/q/…`: opening a statement changes the address, never the page. */
export const Route = createFileRoute('/_reading')({
  component: Reading,
})

function Reading() {
  const read = useChildMatches({ select: (matches) => matches.at(-1)?.loaderData })
  if (!read || !('reading' in read) || !read.reading) return <Outlet />
  return <ArticlePage key={read.reading.data.article.id} {...read.reading} />
}
