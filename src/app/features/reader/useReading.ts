import { useNavigate } from '@tanstack/react-router'
import type { ArticleLink } from '#format/site.ts'
import type { Around } from '#app/data/neighboursIn.ts'
import { useKeys } from '#app/ui/useKeys.ts'
import type { Scene } from './scene.ts'
import { firstBelowFold } from './viewport.ts'

/** Moving through an article: the address says what is open. */
export interface Reading {
  open: (quotationId: string) => void
  close: () => void
}

/** Opening, closing, and the keys `j k [ ] Esc`; stepping replaces the address, so that *back* leaves the statements. */
export function useReading(scene: Scene, { previous, next }: Around, open: string | null): Reading {
  const navigate = useNavigate()
  const { quotations, id: articleId } = scene.article
  const show = (quotationId: string): void => {
    void navigate({
      to: '/q/$quotationId',
      params: { quotationId },
      search: true,
      resetScroll: false,
      replace: open !== null,
    })
  }
  const close = (): void => {
    void navigate({ to: '/a/$articleId', params: { articleId }, search: true, resetScroll: false }).then(
      () => {
        if (open !== null) document.getElementById(open)?.focus({ preventScroll: true })
      },
    )
  }
  const step = (by: 1 | -1): void => {
    const at = open === null ? undefined : scene.byId.get(open)?.index
    const from = at === undefined ? firstBelowFold(quotations.map(({ id }) => id)) : at + by
    const target = quotations[Math.min(Math.max(from, 0), quotations.length - 1)]
    if (target) show(target.id)
  }
  const read = (article: ArticleLink | null): void => {
    if (article) void navigate({ to: '/a/$articleId', params: { articleId: article.id }, search: true })
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ']': () => read(next),
    '[': () => read(previous),
    Escape: open === null ? undefined : close,
  })
  return { open: show, close }
}
