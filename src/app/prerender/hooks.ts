import * as React from 'react'
import type { Context } from 'react'

/** A component asks for something that a page made beforehand by `markupOf` has no answer for: React must draw it. */
export class Unsupported extends Error {}

/** What the hooks of React ask, as React's own renderers answer it; a page that is drawn once has no later. */
export interface Hooks {
  useContext: <T>(context: Context<T>) => T
  useState: <T>(initial: T | (() => T)) => [T, () => void]
  useReducer: <T, I>(reducer: unknown, initial: I, init?: (initial: I) => T) => [T | I, () => void]
  useRef: <T>(initial: T) => { current: T }
  useMemo: <T>(make: () => T) => T
  useCallback: <T>(callback: T) => T
  useSyncExternalStore: <T>(subscribe: unknown, snapshot: unknown, ofServer?: () => T) => T
  useTransition: () => [boolean, () => void]
  useDeferredValue: <T>(value: T, initial?: T) => T
  useMemoCache: (size: number) => unknown[]
  useEffect: () => void
  useLayoutEffect: () => void
  useInsertionEffect: () => void
  useImperativeHandle: () => void
  useDebugValue: () => void
  useEffectEvent: () => () => void
  use: () => never
  useId: () => never
  useActionState: () => never
  useFormState: () => never
  useOptimistic: () => never
  useHostTransitionStatus: () => never
}

const nothing = (): void => undefined
const refuse = (): never => {
  throw new Unsupported('a hook of another kind')
}
/** What compiled components take for an empty place of their memory. */
const EMPTY = Symbol.for('react.memo_cache_sentinel')

/** The values of contexts where no provider stands above. */
function defaultOf<T>(context: Context<T>): T {
  if (!('_currentValue' in context)) throw new Unsupported('a context without a value')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React keeps the value that the context was made with
  return Reflect.get(context, '_currentValue') as T
}

/** The values that providers give to what is drawn now. */
export const provided = new Map<unknown, unknown>()

const isMaker = <T>(initial: T | (() => T)): initial is () => T => typeof initial === 'function'

const HOOKS: Hooks = {
  useContext: <T>(context: Context<T>): T =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a provider's value is of its context's type
    provided.has(context) ? (provided.get(context) as T) : defaultOf(context),
  useState: (initial) => [isMaker(initial) ? initial() : initial, nothing],
  useReducer: (_reducer, initial, init) => [init ? init(initial) : initial, nothing],
  useRef: (initial) => ({ current: initial }),
  useMemo: (make) => make(),
  useCallback: (callback) => callback,
  useSyncExternalStore: (_subscribe, _snapshot, ofServer) => {
    if (!ofServer) throw new Unsupported('a store without a snapshot of the server')
    return ofServer()
  },
  useTransition: () => [false, nothing],
  useDeferredValue: (value, initial) => initial ?? value,
  useMemoCache: (size) => Array.from({ length: size }, () => EMPTY),
  useEffect: nothing,
  useLayoutEffect: nothing,
  useInsertionEffect: nothing,
  useImperativeHandle: nothing,
  useDebugValue: nothing,
  useEffectEvent: () => nothing,
  use: refuse,
  useId: refuse,
  useActionState: refuse,
  useFormState: refuse,
  useOptimistic: refuse,
  useHostTransitionStatus: refuse,
}

/** The place where React's hooks look for who answers them; the version of React is pinned, and a test compares. */
interface Internals {
  H: unknown
}

function internals(): Internals {
  const found: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
  if (typeof found !== 'object' || found === null || !('H' in found))
    throw new Unsupported('a React that keeps its hooks elsewhere')
  return found
}

/** Draws with these answers to hooks. */
export function withHooks<T>(draw: () => T): T {
  const place = internals()
  const before = place.H
  place.H = HOOKS
  try {
    return draw()
  } finally {
    place.H = before
    provided.clear()
  }
}
