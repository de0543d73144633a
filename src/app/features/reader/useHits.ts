import { useSearch } from '@tanstack/react-router'
import { startTransition, useEffect, useState } from 'react'
import type { PassagePart } from '#corpus/links/textQuote.ts'
import type { Scene } from './scene.ts'

/** Where the words stand that the reader sought before he came here; what finds them is fetched only then. */
export function useHits({ article }: Scene): PassagePart[] {
  const { q } = useSearch({ from: '__root__' })
  const [found, setFound] = useState<{ key: string; parts: PassagePart[] } | null>(null)
  const key = q === undefined ? '' : `${article.id} ${q}`
  useEffect(() => {
    if (q === undefined) return undefined
    let current = true
    const find = async (): Promise<void> => {
      const { hitsIn } = await import('#app/data/hits.ts')
      const parts = article.paragraphs.flatMap(({ text }, paragraph) =>
        hitsIn(text, q).map((span): PassagePart => ({ paragraph, span })),
      )
      // Marks in every paragraph: drawn by and by.
      if (current) startTransition(() => setFound({ key, parts }))
    }
    // Without them the article reads as well.
    find().catch(() => undefined)
    return () => {
      current = false
    }
  }, [q, key, article])
  return found?.key === key ? found.parts : []
}
