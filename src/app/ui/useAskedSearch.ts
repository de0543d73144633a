import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { validSearch } from '#app/searchParams.ts'
import type { Search } from '#app/searchParams.ts'

/**
 * The search that was asked for last, also while its answer is still on the way: a ticked box shows its tick at once,
 * and a second click starts from the first.
 */
export function useAskedSearch(): Search {
  const asked = useLocation({ select: ({ search }) => search })
  return useMemo(() => validSearch(asked), [asked])
}
