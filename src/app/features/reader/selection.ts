import type { PassagePart } from '#corpus/links/textQuote.ts'
import type { Scene } from './scene.ts'

/** A stretch of the article that the reader chose, as the source has it: paragraphs joined by a line break. */
export interface Passage {
  parts: PassagePart[]
  words: string
}

/** What the selection covers of the text; null when it is empty or leaves the text. Margins and notes are not text. */
export function chosenPassage(box: HTMLElement, selection: Selection, scene: Scene): Passage | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null
  const parts = [...box.querySelectorAll('.par')].flatMap((element): PassagePart[] => {
    const index = Number(element.getAttribute('data-paragraph'))
    const prose = element.querySelector('p')
    if (!prose || !range.intersectsNode(prose)) return []
    const start = offsetIn(prose, range.startContainer, range.startOffset) ?? 0
    const end =
      offsetIn(prose, range.endContainer, range.endOffset) ??
      scene.paragraphs[index]?.paragraph.text.length ??
      0
    return start < end ? [{ paragraph: index, span: [start, end] }] : []
  })
  if (parts.length === 0) return null
  const words = parts.map(
    ({ paragraph, span }) => scene.paragraphs[paragraph]?.paragraph.text.slice(...span) ?? '',
  )
  return { parts, words: words.join('\n') }
}

/** The offset in the paragraph's text of a place in its element, or null when the place lies outside it. */
function offsetIn(prose: Element, node: Node, offset: number): number | null {
  if (!prose.contains(node)) return null
  const before = document.createRange()
  before.setStart(prose, 0)
  before.setEnd(node, offset)
  let length = 0
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement?.closest('.mn, .side-note, .hidden-words')) continue
    if (text === node) return length + offset
    if (before.comparePoint(text, 0) > 0) break
    length += text.nodeValue?.length ?? 0
  }
  return length
}
