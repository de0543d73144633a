import { Link } from '@tanstack/react-router'
import type { FoundStatement } from '#app/data/statements.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { StatementText } from '#app/ui/statement/StatementText.tsx'
import { useOpening } from '#app/ui/statement/useOpening.ts'
import { voicesOf } from '#app/ui/statement/voices.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { hitsIn } from '#app/data/hits.ts'

/** Statements in their order; the article's day and title once where it changes, the voice in the margin. */
export function Quotes({ found, q }: { found: readonly FoundStatement[]; q: string | undefined }) {
  const groups = byArticle(found)
  return groups.map((group) => <QuotesOfArticle key={group[0]?.statement.quotation.id} group={group} q={q} />)
}

function byArticle(found: readonly FoundStatement[]): FoundStatement[][] {
  const groups: FoundStatement[][] = []
  for (const each of found) {
    const last = groups.at(-1)
    if (last && last[0]?.statement.article.id === each.statement.article.id) last.push(each)
    else groups.push([each])
  }
  return groups
}

function QuotesOfArticle({ group, q }: { group: readonly FoundStatement[]; q: string | undefined }) {
  const { t, date } = useWords()
  const opening = useOpening()
  const [first] = group
  if (!first) return null
  const { article } = first.statement
  const voices = voicesOf(
    group.map(({ statement }) => statement.quotation),
    first.speakers,
  )
  return (
    // The links inside are the controls; this only keeps their clicks inside the app.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see above
    <section className="page-grid quotes-of" onClick={opening}>
      <p className="m by-article">
        {article.date === null ? (
          <span className="caps">{t('timeline.undated')}</span>
        ) : (
          <time dateTime={article.date}>
            <span className="day">{Number(article.date.slice(8))}</span>{' '}
            <span className="caps">{date(article.date, 'month')}</span>
          </time>
        )}
      </p>
      <div className="t said-group">
        <h2 className="in-article" lang="fr">
          <Link to="/a/$articleId" params={{ articleId: article.id }} search>
            {article.title}
          </Link>
        </h2>
        <ol>
          {group.map((each) => (
            <Quote key={each.statement.quotation.id} found={each} q={q} voices={voices} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function Quote({
  found: { statement },
  q,
  voices,
}: {
  found: FoundStatement
  q: string | undefined
  voices: Voices
}) {
  const { t } = useWords()
  const { quotation, text } = statement
  return (
    <li className="said" data-voice={voices.ink(quotation.speakers[0])}>
      <p lang="fr">
        <StatementText statement={statement} voices={voices} passages={hitsIn(text, q)} />
      </p>
      <p className="where">
        {quotation.speakers.length === 0 ? <span className="app">{t('voice.unknown')}</span> : null}
        {quotation.speakers.map((id, k) => (
          <span key={id}>
            {k > 0 ? ', ' : ''}
            <Link
              className="vn"
              data-voice={voices.ink(id)}
              to="/speakers/$speakerId"
              params={{ speakerId: id }}
              lang="fr"
              preload={false}
            >
              {voices.name(id)}
            </Link>
          </span>
        ))}
        {quotation.basis === 'inferred' ? <span className="app"> ?</span> : null}{' '}
        <Link to="/q/$quotationId" params={{ quotationId: quotation.id }} search preload={false}>
          §&nbsp;{statement.paragraphNumber}
        </Link>
      </p>
    </li>
  )
}
