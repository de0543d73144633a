import { lazy, Suspense, useState, type RefObject } from 'react'
import type { Quotation, Span } from '#format/corpus.ts'
import type { PassagePart } from '#corpus/links/textQuote.ts'
import type { Why } from '#corpus/wording/why.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useOpening } from '#app/ui/statement/useOpening.ts'
import { Paragraph } from './Paragraph.tsx'
import type { Scene } from './scene.ts'
import { loadSlip, prepareSlip } from './slip/prepareSlip.ts'
import { useChosen } from './useChosen.ts'
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

const NOTHING: Span[] = []

/** These come after the text, when a hand or the focus nears it: nobody waits for them to read. */
const Slip = lazy(async () => ({ default: (await loadSlip()).Slip }))
const Thread = lazy(async () => ({ default: (await import('./Thread.tsx')).Thread }))
const Carry = lazy(async () => ({ default: (await import('./Carry.tsx')).Carry }))

/** The article itself: paragraphs with their marks, the open statement's slip after its paragraph, the chain between. */
export function ArticleText({ scene, opened, why, passages, reading, textRef }: Props) {
  const { t, lang, i18n } = useWords()
  const [touched, setTouched] = useState(false)
  const opening = useOpening()
  const { article, voices } = scene
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
  return (
    <div className="page-grid">
      {/* Statements are links of their own; the container only spares each of them a listener. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className="text t"
        lang={article.lang}
        ref={textRef}
        onClick={opening}
        onPointerEnter={touch}
        onFocus={prepare}
      >
        {scene.paragraphs.length === 0 ? <p className="note">{t('article.empty')}</p> : null}
        {scene.paragraphs.map((each) => {
          const here = opened?.quotation.paragraph === each.index
          return (
            <Paragraph
              key={each.index}
              each={each}
              article={article}
              voices={voices}
              open={here ? opened.quotation.id : null}
              chain={chainIn.get(each.index) ?? NOTHING}
              chainInk={chainIn.has(each.index) ? ink : 0}
              passages={passagesIn.get(each.index) ?? NOTHING}
            >
              {here && why ? (
                <Suspense fallback={null}>
                  <Slip key={opened.quotation.id} scene={scene} opened={opened} why={why} reading={reading} />
                </Suspense>
              ) : null}
            </Paragraph>
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
          <Carry scene={scene} text={textRef} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** Spans of each paragraph; a paragraph without any is absent, so that it is not drawn again. */
function byParagraph(places: readonly { paragraph: number; span: Span }[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  for (const { paragraph, span } of places) spans.set(paragraph, [...(spans.get(paragraph) ?? []), span])
  return spans
}
