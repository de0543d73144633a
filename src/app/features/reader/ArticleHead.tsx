import type { ArticleData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { copyText } from '#app/ui/copyText.ts'
import { say } from '#app/ui/toast.ts'
import { useSite } from '#app/ui/useSite.ts'

/** Where a link stands in a sentence; no sentence has this sign. */
const GAP = '\u0000'

const loadWording = () => import('#corpus/wording/copy.ts')
const prepare = (): void => void loadWording().catch(() => undefined)

/** When, what, and where it was published. */
export function ArticleHead({ data }: { data: ArticleData }) {
  const { t, date } = useWords()
  const { article } = data
  return (
    <header className="title page-grid">
      <p className="dateline t">
        {article.date === null ? (
          t('article.undated')
        ) : (
          <time dateTime={article.date} className="first-letter">
            {date(article.date, 'weekday')}
          </time>
        )}
      </p>
      <h1 className="t" lang={article.lang}>
        {article.title}
      </h1>
      <Facts data={data} />
    </header>
  )
}

/** How much is said by how many, who published it, and how to cite it. */
function Facts({ data: { article, speakers } }: { data: ArticleData }) {
  const { t, number } = useWords()
  const said = new Set(article.quotations.flatMap((each) => each.speakers))
  const voices = speakers.filter(({ id }) => said.has(id)).length
  const { source } = article
  const [before, after] = t('article.publishedBy', { site: GAP }).split(GAP)
  return (
    <p className="facts note s">
      {t('article.facts', {
        statements: t('count.statements', {
          count: article.quotations.length,
          n: number(article.quotations.length),
        }),
        voices: t('count.voices', { count: voices, n: number(voices) }),
      })}
      {source === null ? null : (
        <>
          <br />
          {before}
          <a href={source.url} rel="external noreferrer">
            {source.site}
          </a>
          {after}
        </>
      )}
      <br />
      <CiteArticle article={article} />
      {source?.archive ? (
        <>
          <br />
          <a href={source.archive} rel="external noreferrer">
            {t('article.archived')}
          </a>
        </>
      ) : null}
    </p>
  )
}

/** Copies the communiqué's own reference: title, who published it, when, where it is read. */
function CiteArticle({ article }: { article: ArticleData['article'] }) {
  const { t, date, lang } = useWords()
  const { addressOf } = useSite()
  const copy = async (): Promise<void> => {
    const where = addressOf(`a/${encodeURIComponent(article.id)}`)
    const when = article.date === null ? null : date(article.date)
    const { articleLine } = await loadWording()
    const done = await copyText(articleLine(article.title, [article.source?.site ?? null, when, where], lang))
    say(t(done ? 'done.cite' : 'done.failed'))
  }
  return (
    <button
      type="button"
      className="as-link"
      onClick={() => void copy()}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {t('article.cite')}
    </button>
  )
}
