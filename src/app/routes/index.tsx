import { createFileRoute } from '@tanstack/react-router'
import { filterOf } from '#app/data/filter.ts'
import { FilterBar } from '#app/features/filter/FilterBar.tsx'
import { Nothing } from '#app/features/filter/Nothing.tsx'
import { TimelinePage } from '#app/features/timeline/TimelinePage.tsx'
import { timelineData } from '#app/features/timeline/timelineData.ts'
import { defaultSort } from '#app/searchParams.ts'

export const Route = createFileRoute('/')({
  loaderDeps: ({ search }) => ({
    filter: filterOf(search),
    sort: search.sort ?? defaultSort(search),
    view: search.view ?? ('articles' as const),
  }),
  loader: async ({ context, deps }) => {
    const [shown] = await Promise.all([
      timelineData(context.data, deps),
      context.i18n.load('timeline', 'filter', 'acts'),
    ])
    return shown
  },
  staleTime: Infinity,
  // While a filter is being answered the page stays as it is: the field that is being typed in must not go.
  pendingMs: Infinity,
  component: Home,
})

function Home() {
  const shown = Route.useLoaderData()
  const { head, outcome } = shown
  return (
    <TimelinePage
      {...shown}
      filter={<FilterBar head={head} outcome={outcome} />}
      nothing={<Nothing head={head} />}
    />
  )
}
