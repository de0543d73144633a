import { createFileRoute, notFound, redirect } from '@tanstack/react-router'

export const Route = createFileRoute('/_reading/a/$articleId')({
  loader: async ({ context, params }) => {
    const data = await context.data.article(params.articleId)
    if (!data) throw notFound()
    if ('moved' in data)
      throw redirect({
        to: '/a/$articleId',
        params: { articleId: data.moved },
        search: true,
        hash: true,
        replace: true,
      })
    return { reading: { data, open: null, why: null, movedFrom: null } }
  },
  // Drawn by the reading room above.
  component: () => null,
})
