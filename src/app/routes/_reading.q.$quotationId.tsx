import { createFileRoute, notFound } from '@tanstack/react-router'
import { prepareSlip } from '#app/features/reader/slip/prepareSlip.ts'

export const Route = createFileRoute('/_reading/q/$quotationId')({
  loader: async ({ context, params: { quotationId } }) => {
    const target = await context.data.target(quotationId)
    if (!target) throw notFound()
    if ('lost' in target) {
      const { lost } = target
      const [near, { LostPage }] = await Promise.all([
        lost.at && context.data.article(lost.at.article),
        import('#app/features/share/LostPage.tsx'),
        context.i18n.load('lost'),
      ])
      return { reading: null, gone: { lost, near: near && 'article' in near ? near : null, LostPage } }
    }
    const [data, why] = await Promise.all([context.data.article(target.article), prepareSlip(context.i18n)])
    if (!data || 'moved' in data) throw notFound()
    const movedFrom = target.live === quotationId ? null : quotationId
    return { reading: { data, open: target.live, why, movedFrom }, gone: null }
  },
  component: Lost,
})

/** Only the page of words that were lost: a live quotation is drawn by the reading room above. */
function Lost() {
  const { gone } = Route.useLoaderData()
  return gone && <gone.LostPage lost={gone.lost} near={gone.near} />
}
