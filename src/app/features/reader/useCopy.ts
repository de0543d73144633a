import { useEffect, useEffectEvent, type RefObject } from 'react'
import { sourceLine } from '#corpus/wording/copy.ts'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useSite } from '#app/ui/useSite.ts'
import type { Scene } from './scene.ts'
import { chosenPassage } from './selection.ts'

/**
 * What the reader copies from the text is the source's text to the letter, without margins. Where it holds a statement, a
 * line below says whose words they are, how literally, and where they stand: reported speech is never carried off as a
 * quotation. It comes with the article itself: a copy cannot wait for what is fetched.
 */
export function useCopy(text: RefObject<HTMLElement | null>, scene: Scene): void {
  const { t, lang, date } = useWords()
  const { addressOf } = useSite()
  const copied = useEffectEvent((event: ClipboardEvent) => {
    const selection = document.getSelection()
    const passage = text.current && selection ? chosenPassage(text.current, selection, scene) : null
    if (!passage || !event.clipboardData || passage.words.trim() === '') return
    const said = scene.article.quotations.filter((each) =>
      passage.parts.some(
        ({ paragraph, span: [start, end] }) =>
          paragraph === each.paragraph && each.content.some((piece) => piece[0] < end && start < piece[1]),
      ),
    )
    const [first] = said
    const { title, date: iso } = scene.article
    const notes = said.map((each) => {
      const who =
        each.speakers.length === 0 ? t('voice.unknown') : listed(each.speakers.map(scene.voices.name), lang)
      return `${who}, ${t(`kind.${each.kind}Long`)}`
    })
    const number = scene.paragraphs[passage.parts[0]?.paragraph ?? 0]?.number ?? 1
    const url = addressOf(first ? `q/${first.id}` : `a/${encodeURIComponent(scene.article.id)}`)
    const where = sourceLine({ title, date: iso === null ? null : date(iso), paragraph: number, url }, lang)
    const below = first ? `\n\n[${[...new Set(notes)].join(' ; ')} — ${where}]` : ''
    event.clipboardData.setData('text/plain', passage.words + below)
    event.preventDefault()
  })
  useEffect(() => {
    const box = text.current
    const listen = (event: ClipboardEvent): void => copied(event)
    box?.addEventListener('copy', listen)
    return () => box?.removeEventListener('copy', listen)
  }, [text])
}
