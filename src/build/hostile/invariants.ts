import type { Corpus, Span } from '#format/corpus.ts'

/** What is wrong inside a corpus, whatever it was made of, a sentence each; [] for a sound one. */
export function unsound(corpus: Corpus): string[] {
  const speakers = new Set(corpus.speakers.map(({ id }) => id))
  const ids = new Set<string>()
  const wrong: string[] = []
  const known = (where: string, list: readonly string[]) => {
    for (const id of list) if (!speakers.has(id)) wrong.push(`${where}: no speaker ${id}`)
  }
  for (const { id, paragraphs, mentions, quotations, eventDates } of corpus.articles) {
    const own = new Set(quotations.map((quotation) => quotation.id))
    const inside = (where: string, paragraph: number, spans: readonly Span[]) =>
      wrong.push(...badSpans(`${id} ${where}`, paragraphs[paragraph]?.text ?? '', spans))
    if (ids.has(id)) wrong.push(`${id}: twice`)
    ids.add(id)
    for (const each of eventDates) inside('event date', each.paragraph, [each.span])
    mentions.forEach((each, i) => {
      inside(`mention ${i}`, each.paragraph, [each.span])
      known(`${id} mention ${i}`, each.speakers)
      if (each.refersTo.some((earlier) => earlier >= mentions.length || earlier === i))
        wrong.push(`${id} mention ${i}: chain`)
    })
    for (const each of quotations) {
      const where = `${each.id} (${each.rule})`
      if (ids.has(each.id)) wrong.push(`${where}: twice`)
      ids.add(each.id)
      if (each.content.length === 0) wrong.push(`${where}: no content`)
      if ((each.basis === 'unknown') !== (each.speakers.length === 0)) wrong.push(`${where}: basis`)
      inside(`${where} content`, each.paragraph, each.content)
      inside(`${where} source`, each.cueParagraph, each.source)
      inside(`${where} cue`, each.cueParagraph, each.cue)
      known(where, each.speakers)
      for (const other of [each.continues, each.parent])
        if (other !== null && (other === each.id || !own.has(other)))
          wrong.push(`${where}: points to ${other}`)
    }
  }
  return wrong
}

/** Spans must lie in their text, hold something, and come in order without overlap. */
function badSpans(where: string, text: string, spans: readonly Span[]): string[] {
  return spans.flatMap(([start, end], i) => {
    const sound = start >= (spans[i - 1]?.[1] ?? 0) && start < end && end <= text.length
    return sound ? [] : [`${where}: span [${start}, ${end}] of ${text.length}`]
  })
}
