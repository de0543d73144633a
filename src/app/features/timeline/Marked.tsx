import { analyse } from '#corpus/text/analyse.ts'
import { marker, parseQuery } from '#corpus/search/query.ts'

/** A text with the words of a query marked, as the search finds them. */
export function Marked({ text, q }: { text: string; q: string | undefined }) {
  if (q === undefined) return text
  const marks = marker(parseQuery(q))
  const hits = analyse(text).filter(({ folded, term }) => marks(folded, term))
  const parts: { text: string; hit: boolean; at: number }[] = []
  let at = 0
  for (const { start, end } of hits) {
    parts.push(
      { text: text.slice(at, start), hit: false, at },
      { text: text.slice(start, end), hit: true, at: start },
    )
    at = end
  }
  parts.push({ text: text.slice(at), hit: false, at })
  return parts.map((part) =>
    part.hit ? (
      <mark key={part.at} className="hit-word">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
