import { useEffect, useEffectEvent } from 'react'

/** One-sign shortcuts: silent while somebody types, chooses in a dialog, holds a modifier, or has turned them off. */
export function useKeys(bindings: Readonly<Record<string, (() => void) | undefined>>): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
      return
    const run = Object.hasOwn(bindings, event.key) ? bindings[event.key] : undefined
    if (!run || (event.key.length === 1 && document.documentElement.dataset['keys'] === 'off')) return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null
}
