import { createFileRoute } from '@tanstack/react-router'
import { LinksPage } from '#app/features/about/LinksPage.tsx'

export const Route = createFileRoute('/links')({
  loader: async ({ context }) => {
    const [links] = await Promise.all([context.data.links(), context.i18n.load('links')])
    return links
  },
  component: Links,
})

function Links() {
  return <LinksPage links={Route.useLoaderData()} />
}
