import { Link } from '@tanstack/react-router'
import type { FoundStatement } from '#app/data/statements.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { voicesOf } from '#app/ui/statement/voices.ts'
import { hitsIn } from '#app/data/hits.ts'

/** Signs shown on each side of the word. */
const AROUND = 90

/** Keyword in context: a line a hit, the words one under another, each line with who said it. */
export function Concordance({ found, q }: { found: readonly FoundStatement[]; q: string }) {
  const { t, date } = useWords()
  return (
    <ol className="concordance" lang="fr">
      {found.flatMap(({ statement, speakers }) => {
        const { quotation, text, article } = statement
        const voices = voicesOf([quotation], speakers)
        const spans = [...quotation.source, ...quotation.cue, ...quotation.content]
        const own = quotation.cueParagraph === quotation.paragraph ? spans : quotation.content
        const start = Math.min(...own.map(([from]) => from))
        const end = Math.max(...own.map(([, to]) => to))
        const hits = hitsIn(text, q).filter(([from, to]) => from >= start && to <= end)
        return hits.map(([from, to]) => (
          <li key={`${quotation.id} ${from}`} data-voice={voices.ink(quotation.speakers[0])}>
            <span className="left">{text.slice(Math.max(start, from - AROUND), from)}</span>
            <Link
              className="word"
              to="/q/$quotationId"
              params={{ quotationId: quotation.id }}
              search
              preload={false}
            >
              {text.slice(from, to)}
            </Link>
            <span className="right">{text.slice(to, Math.min(end, to + AROUND))}</span>
            <span className="who">
              <span className="vn">
                {quotation.speakers.map(voices.name).join(', ') || t('voice.unknown')}
              </span>{' '}
              {article.date === null ? null : <time dateTime={article.date}>{date(article.date)}</time>}
            </span>
          </li>
        ))
      })}
    </ol>
  )
}
