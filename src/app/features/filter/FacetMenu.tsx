import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

interface Props {
  id: string
  label: string
  /** What is chosen, or that nothing is. */
  value: string
  children: ReactNode
  onOpen: () => void
}

/** A part of the filter that opens: its name, what is chosen, and the list to choose from. Escape closes it. */
export function FacetMenu({ id, label, value, children, onOpen }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = ({ target }: Event): void => {
      const element = details.current
      if (element?.open && target instanceof Node && !element.contains(target)) element.open = false
    }
    const escape = (event: KeyboardEvent): void => {
      const element = details.current
      if (event.key !== 'Escape' || !element?.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', escape)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', escape)
      document.removeEventListener('focusin', close)
    }
  }, [])
  return (
    <details
      className="f facet"
      id={id}
      ref={details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen()
      }}
    >
      <summary>
        <span className="facet-label">{label}</span>
        <span className="facet-value">{value}</span>
      </summary>
      <div className="facet-panel">{children}</div>
    </details>
  )
}
