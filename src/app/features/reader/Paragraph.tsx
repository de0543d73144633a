import type { ReactNode } from 'react'
import type { Article, Span } from '#format/corpus.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { MarginName } from '#app/ui/statement/MarginName.tsx'
import { Runs } from '#app/ui/statement/Runs.tsx'
import { segments } from '#app/ui/statement/segments.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import type { SceneParagraph } from './scene.ts'

interface Props {
  each: SceneParagraph
  article: Article
  voices: Voices
  open: string | null
  chain: readonly Span[]
  chainInk: number
  passages: readonly Span[]
  /** The slip, when one of this paragraph's statements is open. */
  children: ReactNode
}

/** One paragraph: the text as it was published, its statements marked, names in the margin. */
export function Paragraph({ each, article, voices, open, chain, chainInk, passages, children }: Props) {
  const { t } = useWords()
  const { index, number, notes, dates, paragraph } = each
  const runs = segments(paragraph.text, {
    paragraph: index,
    quotations: each.quotations,
    chain,
    passages,
    dates: dates.map(({ span }) => span),
    breaks: notes.map(({ at }) => at),
  })
  const before = (start: number): ReactNode =>
    notes
      .filter(({ at }) => at === start)
      .map((note) => <MarginName key={note.quotation.id} note={note} voices={voices} date={article.date} />)
  const dateNote = (place: number) => {
    const event = dates[place]
    if (!event) return null
    const id = `date-${index}-${place}`
    return { id, note: <DateNote id={id} words={paragraph.text.slice(...event.span)} day={event.date} /> }
  }
  return (
    <div
      className={number === 0 ? 'par par-note' : 'par'}
      id={number === 0 ? undefined : `p${number}`}
      data-paragraph={index}
    >
      <p data-length={paragraph.text.length}>
        <Runs
          runs={runs}
          text={paragraph.text}
          voices={voices}
          open={open}
          chainInk={chainInk}
          before={before}
          dateNote={dateNote}
        />
      </p>
      {number === 0 ? null : (
        <a className="pn" href={`#p${number}`} aria-label={t('article.paragraph', { n: number })}>
          {number}
        </a>
      )}
      {children}
    </div>
  )
}

/** Beside the line: the day that the text only names (*mercredi*). */
function DateNote({ id, words, day }: { id: string; words: string; day: string }) {
  const { t, date, lang } = useWords()
  return (
    <span className="side-note" id={id} role="note" lang={lang}>
      {t('article.dateNote', { words, date: date(day) })}
    </span>
  )
}
