import { Link } from '@tanstack/react-router'
import type { StatementData } from '#format/site.ts'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { shortName } from '#app/ui/statement/names.ts'
import { StatementText } from '#app/ui/statement/StatementText.tsx'
import type { Voices } from '#app/ui/statement/voices.ts'
import type { ArticleStatements } from './byArticle.ts'

interface Props {
  group: ArticleStatements
  voices: Voices
  /** Whose page this is, and who faces him. */
  speaker: string
  other: string | undefined
}

/** What was said in one article: the day in the margin, the title, each statement with its place; two speakers in two columns. */
export function SaidInArticle({ group, voices, speaker, other }: Props) {
  const { article, statements, facing } = group
  return (
    <>
      <When date={article.date} />
      <section
        className={other === undefined ? 't said-group' : 'ts said-group'}
        aria-labelledby={`in-${article.id}`}
      >
        <h2 className="in-article" id={`in-${article.id}`} lang="fr">
          <Link to="/a/$articleId" params={{ articleId: article.id }} search>
            {article.title}
          </Link>
        </h2>
        {other === undefined ? (
          <Statements statements={statements} voices={voices} speaker={speaker} />
        ) : (
          <div className="facing">
            <Statements statements={statements} voices={voices} speaker={speaker} />
            {/* A joint statement is drawn once, on the left: an id stands once in a page. */}
            <Statements
              statements={facing.filter((each) => !statements.includes(each) && !isIn(statements, each))}
              voices={voices}
              speaker={other}
            />
          </div>
        )}
      </section>
    </>
  )
}

function isIn(statements: readonly StatementData[], { quotation }: StatementData): boolean {
  return statements.some((each) => each.quotation.id === quotation.id)
}

function When({ date: iso }: { date: string | null }) {
  const { t, date } = useWords()
  if (iso === null) return <p className="m by-article caps">{t('article.undated')}</p>
  return (
    <p className="m by-article">
      <time dateTime={iso}>
        <span className="day">{Number(iso.slice(8))}</span> <span className="caps">{date(iso, 'month')}</span>
      </time>
    </p>
  )
}

function Statements({
  statements,
  voices,
  speaker,
}: {
  statements: readonly StatementData[]
  voices: Voices
  speaker: string
}) {
  return (
    <ol data-voice={voices.ink(speaker)}>
      {statements.map((statement) => (
        <li className="said" key={statement.quotation.id}>
          <p lang="fr">
            <StatementText statement={statement} voices={voices} />
          </p>
          <Where statement={statement} voices={voices} speaker={speaker} />
        </li>
      ))}
    </ol>
  )
}

function Where({
  statement: { quotation, paragraphNumber },
  voices,
  speaker,
}: {
  statement: StatementData
  voices: Voices
  speaker: string
}) {
  const { t, lang } = useWords()
  const others = quotation.speakers
    .filter((id) => id !== speaker)
    .map((id) => {
      const known = voices.speaker(id)
      return known ? shortName(known) : id
    })
  return (
    <p className="where">
      {others.length === 0 ? null : (
        <span className="app">{t('speaker.alsoWith', { who: listed(others, lang) })}</span>
      )}
      {quotation.basis === 'inferred' ? <span className="app">{t('speaker.sameVoice')}</span> : null}{' '}
      <a href={`${import.meta.env.BASE_URL}q/${quotation.id}`} data-open={quotation.id}>
        §&nbsp;{paragraphNumber}
      </a>
    </p>
  )
}
