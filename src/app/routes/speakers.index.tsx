import { createFileRoute } from '@tanstack/react-router'
import { SpeakersPage } from '#app/features/speakers/SpeakersPage.tsx'

export const Route = createFileRoute('/speakers/')({
  loader: ({ context }) => context.data.speakers(),
  component: Speakers,
})

function Speakers() {
  return <SpeakersPage speakers={Route.useLoaderData()} />
}
