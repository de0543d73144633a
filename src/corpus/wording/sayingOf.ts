import type { Quotation } from '#format/corpus.ts'
import type { Saying } from './saying.ts'

/**
 * A quotation as copying and citing need it. `text` and `cueText` are the paragraphs that its spans point into;
 * `parent` is the quotation in which it is nested, if any; `nameOf` gives a speaker's name.
 */
export function sayingOf(
  quotation: Quotation,
  texts: { text: string; cueText: string },
  nameOf: (speakerId: string) => string,
  parent?: Quotation,
): Saying {
  return {
    kind: quotation.kind,
    act: quotation.act,
    basis: quotation.basis,
    names: quotation.speakers.map(nameOf),
    text: texts.text,
    content: quotation.content,
    cue: { text: texts.cueText, spans: quotation.cue },
    citedBy: parent?.speakers.map(nameOf) ?? [],
  }
}
