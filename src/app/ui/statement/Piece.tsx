import type { ReactNode } from 'react'
import type { Quotation } from '#format/corpus.ts'
import { slices } from '#corpus/span.ts'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { classes } from '#app/ui/classes.ts'
import type { Run } from './segments.ts'
import type { Voices } from './voices.ts'

interface Props {
  run: Run
  owner: Quotation
  voices: Voices
  /** The paragraph's text, for the statement's accessible name. */
  text: string
  open: boolean
  children: ReactNode
}

/**
 * One piece of a statement: a link to its permalink in its speaker's ink. The first piece carries the id and is the only
 * tab stop; the click is handled by whoever shows the statement (`data-q`).
 */
export function Piece({ run, owner, voices, text, open, children }: Props) {
  const { t, lang } = useWords()
  const [first, second] = owner.speakers
  const around = run.outer?.speakers[0]
  const who = owner.speakers.length === 0 ? t('voice.unknown') : listed(owner.speakers.map(voices.name), lang)
  const [words = ''] = slices(text, owner.content)
  const below =
    second ?? (run.outer && run.outer.speakers.join() !== owner.speakers.join() ? around : undefined)
  return (
    <a
      className={classes(
        'st',
        owner.kind === 'direct' && 'direct',
        owner.basis !== 'stated' && 'uncertain',
        second !== undefined && 'joint',
        second === undefined && below !== undefined && 'within',
        open && 'open',
      )}
      id={run.first ? owner.id : undefined}
      href={`${import.meta.env.BASE_URL}q/${owner.id}`}
      tabIndex={run.first ? undefined : -1}
      data-q={owner.id}
      data-speakers={owner.speakers.join(' ')}
      data-voice={voices.ink(first)}
      data-with={below === undefined ? undefined : voices.ink(below)}
      data-within={run.outer?.id}
      aria-label={
        run.first ? t('statement.label', { who, kind: t(`kind.${owner.kind}Long`), words }) : undefined
      }
      aria-current={open && run.first ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
