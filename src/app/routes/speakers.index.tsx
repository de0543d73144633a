import { createFileRoute } from '@tanstack/react-router'
import { SpeakersPage } from '#app/features/speakers/SpeakersPage.tsx'

export const Route = createFileRoute('/speakers/')({
  loader: async ({ context }) => {
    const [speakers] = await Promise.all([context.data.speakers(), context.i18n.load('speakers', 'acts')])
    return speakers
  },
  component: Speakers,
})

function Speakers() {
  return <SpeakersPage speakers={Route.useLoaderData()} />
}
