import { Link, useSearch } from '@tanstack/react-router'
import type { ArticleLink } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import type { Neighbourhood } from './useNeighbours.ts'

/** The communiqués before and after in time, and the way back to a selection that led here. */
export function Neighbours({ previous, next, filtered: among }: Neighbourhood) {
  const { t } = useWords()
  const search = useSearch({ from: '__root__' })
  const filtered = Object.keys(search).length > 0
  if (!previous && !next && !filtered) return null
  return (
    <nav className="page-grid around" aria-label={t('article.neighbours')}>
      <div className="t">
        {next ? (
          <Neighbour article={next} label={t(among ? 'article.nextFound' : 'article.next')} sign="]" />
        ) : null}
        {previous ? (
          <Neighbour
            article={previous}
            label={t(among ? 'article.previousFound' : 'article.previous')}
            sign="["
          />
        ) : null}
        {filtered ? (
          <p className="note">
            <Link to="/" search={search}>
              {t('article.back')}
            </Link>
          </p>
        ) : null}
      </div>
    </nav>
  )
}

function Neighbour({ article, label, sign }: { article: ArticleLink; label: string; sign: string }) {
  const { date } = useWords()
  return (
    <p>
      <span className="note">
        {label} <kbd aria-hidden="true">{sign}</kbd>
      </span>
      <br />
      <Link className="next-title" to="/a/$articleId" params={{ articleId: article.id }} search lang="fr">
        {article.title}
      </Link>
      <br />
      {article.date === null ? null : (
        <time className="note" dateTime={article.date}>
          {date(article.date)}
        </time>
      )}
    </p>
  )
}
