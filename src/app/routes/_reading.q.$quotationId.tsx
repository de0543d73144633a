import { createFileRoute, notFound } from '@tanstack/react-router'
import { LostPage } from '#app/features/share/LostPage.tsx'

export const Route = createFileRoute('/_reading/q/$quotationId')({
  loader: async ({ context, params: { quotationId } }) => {
    const target = await context.data.target(quotationId)
    if (!target) throw notFound()
    if ('lost' in target) {
      const { lost } = target
      const near = lost.at && (await context.data.article(lost.at.article))
      return { reading: null, gone: { lost, near: near && 'article' in near ? near : null } }
    }
    const data = await context.data.article(target.article)
    if (!data || 'moved' in data) throw notFound()
    const movedFrom = target.live === quotationId ? null : quotationId
    return { reading: { data, open: target.live, movedFrom }, gone: null }
  },
  component: Lost,
})

/** Only the page of words that were lost: a live quotation is drawn by the reading room above. */
function Lost() {
  const { gone } = Route.useLoaderData()
  return gone && <LostPage {...gone} />
}
