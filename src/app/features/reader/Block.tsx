import { memo, Suspense, type ReactNode } from 'react'
import type { Article, Quotation, Span } from '#format/corpus.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { Paragraph } from './Paragraph.tsx'
import type { SceneParagraph } from './scene.ts'

interface Props {
  block: readonly SceneParagraph[]
  article: Article
  voices: Voices
  /** The open statement, if it stands here. */
  open: Quotation | null
  /** Mentions of the open statement's chain, by paragraph; one and the same empty map where none stands here. */
  chain: ReadonlyMap<number, Span[]>
  chainInk: number
  /** Words to be marked, by paragraph; as `chain`. */
  passages: ReadonlyMap<number, Span[]>
  /** The open statement's slip, if it is here. */
  slip: ReactNode
}

const NOTHING: Span[] = []

/**
 * Some paragraphs, about a screen of them. A boundary of their own lets React take a page that was made beforehand over in
 * pieces, after what is above; the memo lets it leave alone all blocks that a click does not concern.
 */
export const Block = memo(function Block(props: Props) {
  const { block, article, voices, open, chain, chainInk, passages, slip } = props
  return (
    <Suspense fallback={null}>
      <div className="block" data-open={open === null ? undefined : ''}>
        {block.map((each) => {
          const here = open?.paragraph === each.index
          return (
            <Paragraph
              key={each.index}
              each={each}
              article={article}
              voices={voices}
              open={here ? open.id : null}
              chain={chain.get(each.index) ?? NOTHING}
              chainInk={chain.has(each.index) ? chainInk : 0}
              passages={passages.get(each.index) ?? NOTHING}
            >
              {here ? slip : null}
            </Paragraph>
          )
        })}
      </div>
    </Suspense>
  )
})
