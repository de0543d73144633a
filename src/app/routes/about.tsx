import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '#app/features/about/AboutPage.tsx'

export const Route = createFileRoute('/about')({
  loader: async ({ context }) => {
    const [diagnostics, corrections] = await Promise.all([
      context.data.diagnostics(),
      context.data.corrections(),
      context.i18n.load('about', 'rules'),
    ])
    return { diagnostics, corrections }
  },
  component: About,
})

function About() {
  return <AboutPage {...Route.useLoaderData()} />
}
