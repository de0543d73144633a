import { createFileRoute, notFound } from '@tanstack/react-router'

export const Route = createFileRoute('/_reading/a/$articleId')({
  loader: async ({ context, params }) => {
    const data = await context.data.article(params.articleId)
    if (!data) throw notFound()
    return { reading: { data, open: null, movedFrom: null } }
  },
  // Drawn by the reading room above.
  component: () => null,
})
