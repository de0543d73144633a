import { useLocation } from '@tanstack/react-router'
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import type { PassagePart } from '#corpus/links/textQuote.ts'
import type { Scene } from './scene.ts'
import { bringIntoView } from './viewport.ts'

const KEY = '#t='

interface Found {
  hash: string
  parts: PassagePart[]
  /** The words that are not there any more, or null. */
  missing: string | null
}

/**
 * The passage that `#t=…` marks: whether one is named, its parts in the text, or the words that are not there any more.
 * What finds it is fetched only where one is named.
 */
export function usePassage({ article }: Scene): { named: boolean } & Omit<Found, 'hash'> {
  // The address as it is written: the router's own copy of the hash is decoded, commas too.
  useLocation({ select: ({ href }) => href })
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )
  const [found, setFound] = useState<Found | null>(null)
  const named = hash.startsWith(KEY)
  useEffect(() => {
    if (!named) return undefined
    let current = true
    const find = async (): Promise<void> => {
      const { findPassage, readPassage } = await import('#corpus/links/textQuote.ts')
      const quote = readPassage(hash.slice(KEY.length))
      const texts = article.paragraphs.map(({ text }) => text)
      const parts = quote === null ? [] : findPassage(texts, quote)
      const missing = parts.length === 0 ? (quote?.exact ?? null) : null
      if (current) startTransition(() => setFound({ hash, parts, missing }))
    }
    // Without the mark the article reads as well.
    find().catch(() => undefined)
    return () => {
      current = false
    }
  }, [named, hash, article])
  useEffect(() => {
    if (found === null || found.parts.length === 0) return undefined
    const frame = requestAnimationFrame(() => {
      const [mark] = document.getElementsByClassName('passage')
      if (mark) bringIntoView(mark, 'center')
    })
    return () => cancelAnimationFrame(frame)
  }, [found])
  const { parts, missing } = found?.hash === hash ? found : { parts: [], missing: null }
  return { named, parts, missing }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
