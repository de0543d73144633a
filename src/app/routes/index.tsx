import { createFileRoute } from '@tanstack/react-router'
import { filterOf } from '#app/data/filter.ts'
import { FilterBar } from '#app/features/filter/FilterBar.tsx'
import { Nothing } from '#app/features/filter/Nothing.tsx'
import { TimelinePage } from '#app/features/timeline/TimelinePage.tsx'
import { timelineData } from '#app/features/timeline/timelineData.ts'
import { defaultSort } from '#app/searchParams.ts'

export const Route = createFileRoute('/')({
  loaderDeps: ({ search }) => ({ filter: filterOf(search), sort: search.sort ?? defaultSort(search) }),
  loader: ({ context, deps }) => timelineData(context.data, deps.filter, deps.sort),
  staleTime: Infinity,
  component: Home,
})

function Home() {
  const { head, outcome } = Route.useLoaderData()
  return (
    <TimelinePage
      head={head}
      outcome={outcome}
      filter={<FilterBar head={head} outcome={outcome} />}
      nothing={<Nothing head={head} />}
    />
  )
}
