import { useLocation } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { findPassage, readPassage, type PassagePart } from '#corpus/links/textQuote.ts'
import type { Scene } from './scene.ts'

const KEY = '#t='

/** The passage that `#t=…` marks: its parts in the text, or the words that are not there any more. */
export function usePassage(scene: Scene): { parts: PassagePart[]; missing: string | null } {
  // The address as it is written: the router's own copy of the hash is decoded, commas too.
  useLocation({ select: ({ href }) => href })
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )
  const quote = hash.startsWith(KEY) ? readPassage(hash.slice(KEY.length)) : null
  const texts = scene.article.paragraphs.map(({ text }) => text)
  const parts = quote === null ? [] : findPassage(texts, quote)
  useEffect(() => {
    if (!hash.startsWith(KEY)) return undefined
    const frame = requestAnimationFrame(() => {
      document.querySelector('mark.passage')?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [hash])
  return { parts, missing: quote !== null && parts.length === 0 ? quote.exact : null }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
