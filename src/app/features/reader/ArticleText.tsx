import { lazy, Suspense, useState, type RefObject } from 'react'
import type { Quotation, Span } from '#format/corpus.ts'
import type { PassagePart } from '#corpus/links/textQuote.ts'
import type { Why } from '#corpus/wording/why.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useOpening } from '#app/ui/statement/useOpening.ts'
import { Block } from './Block.tsx'
import type { Scene } from './scene.ts'
import { loadSlip, prepareSlip } from './slip/prepareSlip.ts'
import { useChosen } from './useChosen.ts'
import { useCopy } from './useCopy.ts'
import { useNudges } from './useNudges.ts'
import type { Reading } from './useReading.ts'

interface Props {
  scene: Scene
  opened: { quotation: Quotation; index: number } | undefined
  why: Why | null
  passages: readonly PassagePart[]
  reading: Reading
  textRef: RefObject<HTMLDivElement | null>
}

const NOWHERE: ReadonlyMap<number, Span[]> = new Map()

/** An article of more blocks is laid out as it is read. */
const SHORT = 4

/** These come after the text, when a hand or the focus nears it: nobody waits for them to read. */
const Slip = lazy(async () => ({ default: (await loadSlip()).Slip }))
const Thread = lazy(async () => ({ default: (await import('./Thread.tsx')).Thread }))
const SelectionBar = lazy(async () => ({ default: (await import('./SelectionBar.tsx')).SelectionBar }))

/** The article itself: paragraphs with their marks, the open statement's slip after its paragraph, the chain between. */
export function ArticleText({ scene, opened, why, passages, reading, textRef }: Props) {
  const { t, lang, i18n } = useWords()
  const [touched, setTouched] = useState(false)
  const opening = useOpening()
  const { article, voices } = scene
  useCopy(textRef, scene)
  useNudges(textRef, `${article.id} ${lang}`)
  const chain = why?.chain.flatMap((index) => article.mentions[index] ?? []) ?? []
  const ink = voices.ink(opened?.quotation.speakers[0])
  const chainIn = byParagraph(chain)
  const passagesIn = byParagraph(passages)
  const prepare = (): void => void prepareSlip(i18n).catch(() => undefined)
  const touch = (): void => {
    setTouched(true)
    prepare()
  }
  useChosen(() => setTouched(true))
  const slip =
    opened && why ? (
      <Suspense fallback={null}>
        <Slip key={opened.quotation.id} scene={scene} opened={opened} why={why} reading={reading} />
      </Suspense>
    ) : null
  return (
    <div className="page-grid">
      {/* Statements are links of their own; the container only spares each of them a listener. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className="text t"
        data-long={scene.blocks.length > SHORT ? '' : undefined}
        lang={article.lang}
        ref={textRef}
        onClick={opening}
        onPointerEnter={touch}
        onFocus={prepare}
      >
        {scene.paragraphs.length === 0 ? <p className="note">{t('article.empty')}</p> : null}
        {scene.blocks.map((block) => {
          const [first] = block
          const last = block.at(-1)
          if (!first || !last) return null
          const holds = (paragraph: number): boolean => paragraph >= first.index && paragraph <= last.index
          const here = opened && holds(opened.quotation.paragraph) ? opened.quotation : null
          const chained = chain.some(({ paragraph }) => holds(paragraph))
          return (
            <Block
              key={first.index}
              block={block}
              article={article}
              voices={voices}
              open={here}
              chain={chained ? chainIn : NOWHERE}
              chainInk={chained ? ink : 0}
              passages={passages.some(({ paragraph }) => holds(paragraph)) ? passagesIn : NOWHERE}
              slip={here ? slip : null}
            />
          )
        })}
        {chain.length > 1 ? (
          <Suspense fallback={null}>
            <Thread key={opened?.quotation.id} text={textRef} ink={ink} />
          </Suspense>
        ) : null}
      </div>
      {touched ? (
        <Suspense fallback={null}>
          <SelectionBar scene={scene} text={textRef} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** Spans of each paragraph that has any. */
function byParagraph(places: readonly { paragraph: number; span: Span }[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  for (const { paragraph, span } of places) spans.set(paragraph, [...(spans.get(paragraph) ?? []), span])
  return spans
}
