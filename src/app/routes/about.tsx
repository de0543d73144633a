import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '#app/features/about/AboutPage.tsx'
import { loadPart } from '#app/i18n/createI18n.ts'

export const Route = createFileRoute('/about')({
  loader: async ({ context }) => {
    await loadPart(context.i18n, 'about')
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
