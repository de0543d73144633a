import { createFileRoute, notFound } from '@tanstack/react-router'
import { SpeakerPage } from '#app/features/speakers/SpeakerPage.tsx'

export const Route = createFileRoute('/speakers/$speakerId')({
  loaderDeps: ({ search }) => ({ other: search.with }),
  loader: async ({ context, params, deps }) => {
    const [data, other] = await Promise.all([
      context.data.speaker(params.speakerId),
      deps.other === undefined ? null : context.data.speaker(deps.other),
      context.i18n.load('speakers', 'acts'),
    ])
    if (!data) throw notFound()
    return { data, other }
  },
  component: Speaker,
})

function Speaker() {
  return <SpeakerPage {...Route.useLoaderData()} />
}
