import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { SpeakerData, StatementData } from '#format/site.ts'

/** The statements of a speaker as far as they have been fetched. */
export interface Fetched {
  statements: readonly StatementData[]
  /** Date up to which all is there; null when there is nothing more. */
  until: string | null
  /** Fetches the next part; does nothing when there is none, or without a network. */
  more: () => void
}

/** The first part of a speaker's statements, and more when it is asked for. `data` is null where nobody faces him. */
export function useStatements(data: SpeakerData | null): Fetched {
  const { data: source } = useRouter().options.context
  const id = data?.speaker.id ?? ''
  const [further, setFurther] = useState<{ of: string; parts: StatementData[][] }>({ of: id, parts: [] })
  const parts = further.of === id ? further.parts : []
  const statements = [...(data?.statements ?? []), ...parts.flat()]
  const next = parts.length + 1
  const done = next >= (data?.parts ?? 1)
  return {
    statements,
    // Undated statements come last: when the first of them is there, so are all that have a date.
    until: done ? null : (statements.at(-1)?.article.date ?? '9999'),
    more: () => {
      if (done) return
      source.speakerPart(id, next).then(
        (part) => setFurther({ of: id, parts: [...parts, part] }),
        // Asked for again next time.
        () => undefined,
      )
    },
  }
}
