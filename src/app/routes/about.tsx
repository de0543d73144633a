import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '#app/features/about/AboutPage.tsx'

export const Route = createFileRoute('/about')({
  loader: async ({ context }) => {
    await context.i18n.load('about')
    const [diagnostics, corrections] = await Promise.all([
      context.data.diagnostics(),
      context.data.corrections(),
    ])
    return { diagnostics, corrections }
  },
  component: About,
})

function About() {
  return <AboutPage {...Route.useLoaderData()} />
}
