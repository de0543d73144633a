import type { ReactNode } from 'react'

/** A part of the page: its name in the margin, its matter beside. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="page-grid section" aria-labelledby={id}>
      <h2 className="m caps" id={id}>
        {title}
      </h2>
      <div className="ts">{children}</div>
    </section>
  )
}
