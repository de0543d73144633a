import { useEffect, useState, type RefObject } from 'react'
import { makeTextQuote, writePassage } from '#corpus/links/textQuote.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { copyText } from '#app/ui/copyText.ts'
import { say } from '#app/ui/toast.ts'
import { useSite } from '#app/ui/useSite.ts'
import type { Scene } from './scene.ts'
import { chosenPassage, type Passage } from './selection.ts'

/** A selection shorter than this is a slip of the hand. */
const MIN_SIGNS = 3

/** A bar at the foot of the window while a passage is chosen: a link to exactly these words. */
export function SelectionBar({ scene, text }: { scene: Scene; text: RefObject<HTMLElement | null> }) {
  const { t } = useWords()
  const { addressOf } = useSite()
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    const changed = (): void => {
      const selection = document.getSelection()
      const chosen = text.current && selection ? chosenPassage(text.current, selection, scene) : null
      setPassage(chosen && chosen.words.trim().length >= MIN_SIGNS ? chosen : null)
    }
    // What was chosen while this was fetched.
    changed()
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [scene, text])
  if (!passage) return null
  const copyLink = async (): Promise<void> => {
    const done = await copyText(
      addressOf(`a/${encodeURIComponent(scene.article.id)}#t=${writePassage(quoteOf(scene, passage))}`),
    )
    say(t(done ? 'done.link' : 'done.failed'))
  }
  return (
    <section className="selection-bar" aria-label={t('selection.label')}>
      {/* Keeping the selection while the button is pressed is what the press is for. */}
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => void copyLink()}>
        {t('selection.link')}
      </button>
    </section>
  )
}

/** The quote of a passage in the article's whole text, where paragraphs are lines. */
function quoteOf(scene: Scene, { parts }: Passage) {
  const texts = scene.paragraphs.map(({ paragraph }) => paragraph.text)
  const place = (paragraph: number, offset: number): number =>
    texts.slice(0, paragraph).reduce((sum, each) => sum + each.length + 1, 0) + offset
  const [first, last] = [parts[0], parts.at(-1)]
  const start = first ? place(first.paragraph, first.span[0]) : 0
  const end = last ? place(last.paragraph, last.span[1]) : 0
  return makeTextQuote(texts.join('\n'), [start, end])
}
