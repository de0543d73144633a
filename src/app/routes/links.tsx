import { createFileRoute } from '@tanstack/react-router'
import { LinksPage } from '#app/features/about/LinksPage.tsx'

export const Route = createFileRoute('/links')({
  loader: ({ context }) => context.data.links(),
  component: Links,
})

function Links() {
  return <LinksPage links={Route.useLoaderData()} />
}
