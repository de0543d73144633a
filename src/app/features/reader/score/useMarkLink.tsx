import type { MouseEvent, ReactNode } from 'react'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Mark } from '#app/ui/partition/score.ts'
import type { Scene } from '../scene.ts'

/** Wraps a mark in the link to its statement; the open one, or the first, is the only tab stop. */
export function useMarkLink(
  { score, voices }: Scene,
  open: string | null,
  onOpen: (quotationId: string) => void,
) {
  const { t, lang } = useWords()
  const tabStop = open ?? score.marks[0]?.id
  return ({ id, number, speakers }: Mark, shape: ReactNode) => {
    const who = speakers.length === 0 ? t('voice.unknown') : listed(speakers.map(voices.name), lang)
    const clicked = (event: MouseEvent): void => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      onOpen(id)
    }
    return (
      <a
        href={`${import.meta.env.BASE_URL}q/${id}`}
        data-mark={id}
        tabIndex={id === tabStop ? 0 : -1}
        aria-label={t('partition.statement', { n: number, who })}
        aria-current={id === open ? 'true' : undefined}
        onClick={clicked}
      >
        <title>{`${number}. ${who}`}</title>
        {shape}
      </a>
    )
  }
}
