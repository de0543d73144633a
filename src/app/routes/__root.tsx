import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import type { AppContext } from '#app/router.tsx'
import { Tools } from '#app/features/settings/Tools.tsx'
import { validSearch } from '#app/searchParams.ts'
import { Failed } from '#app/ui/Failed.tsx'
import { Shell } from '#app/ui/Shell.tsx'

export const Route = createRootRouteWithContext<AppContext>()({
  validateSearch: validSearch,
  loader: ({ context }) => context.data.site(),
  staleTime: Infinity,
  component: Root,
  errorComponent: RootFailed,
})

function RootFailed() {
  return (
    <main className="page">
      <Failed />
    </main>
  )
}

function Root() {
  return (
    <Shell tools={<Tools />}>
      <Outlet />
    </Shell>
  )
}
