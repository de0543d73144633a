import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { validSearch } from '#app/searchParams.ts'
import type { Search } from '#app/searchParams.ts'
import { useAskedSearch } from '#app/ui/useAskedSearch.ts'

/** Changes to a search; undefined takes a part away. */
export type Changes = { [K in keyof Search]?: Search[K] | undefined }

/** The search in force, and the way to change it: every filter is an address. `replace` while one change goes on. */
export function useFilter(): { search: Search; set: (changes: Changes, replace?: boolean) => void } {
  const search = useAskedSearch()
  const navigate = useNavigate({ from: '/' })
  const set = useCallback(
    (changes: Changes, replace = false) => {
      void navigate({
        to: '/',
        search: (before) => validSearch({ ...before, ...changes }),
        // What the axis shows is kept with it.
        state: true,
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { search, set }
}

/** A list with a value put in or taken out; undefined when nothing is left. */
export function toggled<T extends string>(list: readonly T[] | undefined, value: T): T[] | undefined {
  const next = list?.includes(value) ? list.filter((each) => each !== value) : [...(list ?? []), value]
  return next.length === 0 ? undefined : next
}
