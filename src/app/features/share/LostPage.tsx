import { Link } from '@tanstack/react-router'
import type { LostQuotation } from '#format/corpus.ts'
import type { ArticleData } from '#format/site.ts'
import { makeTextQuote, writePassage } from '#corpus/links/textQuote.ts'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { copyText } from '#app/ui/copyText.ts'
import { say } from '#app/ui/toast.ts'
import { useSite } from '#app/ui/useSite.ts'
import { useTitle } from '#app/ui/useTitle.ts'

interface Props {
  lost: LostQuotation
  /** The article in which the words still stand, when they do. */
  near: ArticleData | null
}

/** The page of words that are no longer in the corpus: as they were published, who said them, where they stood. */
export function LostPage({ lost, near }: Props) {
  const { t, lang, date, i18n } = useWords()
  useTitle(t('lost.title'))
  // A code of the data has its sentence here; a person's own reason is shown as it is.
  const reason = `lost.reason.${lost.reason}`
  const who = lost.speakers.length === 0 ? t('voice.unknown') : listed(lost.speakers, lang)
  return (
    <article className="page-grid title ghost-page">
      <p className="m dateline">{t('lost.kicker')}</p>
      <div className="t">
        <h1>{t('lost.title')}</h1>
        <p className="lede">{t('lost.lede')}</p>
      </div>
      <figure className="ghost ts">
        <figcaption className="tab" lang="fr">
          {who}
        </figcaption>
        <blockquote lang="fr">
          <p>
            <span className="around-text">{lost.prefix === '' ? '' : `…${lost.prefix}`}</span>
            <span id={lost.id} data-q={lost.id} data-speakers="" tabIndex={-1}>
              {lost.exact}
            </span>
            <span className="around-text">{lost.suffix === '' ? '' : `${lost.suffix}…`}</span>
          </p>
        </blockquote>
        <dl className="note">
          <dt>{t('lost.article')}</dt>
          <dd>
            <span lang="fr">{lost.title}</span>
            {lost.date === null ? '' : `, ${date(lost.date)}`}
          </dd>
          <dt>{t('lost.address')}</dt>
          <dd className="tabular">/q/{lost.id}</dd>
          <dt>{t('lost.reason')}</dt>
          <dd>{i18n.knows(reason) ? t(reason) : lost.reason}</dd>
        </dl>
      </figure>
      {near && lost.at ? <Near at={lost.at} data={near} /> : null}
      <Acts lost={lost} />
    </article>
  )
}

/** The passage where the words still stand: offered, never followed on our own. */
function Near({ at, data }: { at: NonNullable<LostQuotation['at']>; data: ArticleData }) {
  const { t } = useWords()
  const text = data.article.paragraphs[at.paragraph]?.text ?? ''
  const hash = `t=${writePassage(makeTextQuote(text, at.span))}`
  return (
    <section className="t" aria-labelledby="near">
      <h2 className="caps" id="near">
        {t('lost.near')}
      </h2>
      <p className="near" lang={data.article.lang}>
        {text.slice(...at.span)}
      </p>
      <p className="note">
        {t('lost.nearNote')}{' '}
        <a href={`${import.meta.env.BASE_URL}a/${encodeURIComponent(at.article)}#${hash}`}>
          {t('lost.open')}
        </a>
      </p>
    </section>
  )
}

function Acts({ lost }: { lost: LostQuotation }) {
  const { t } = useWords()
  const { settings } = useSite()
  const report =
    settings.contact?.includes('://') === false
      ? `mailto:${settings.contact}?subject=${encodeURIComponent(`/q/${lost.id}`)}`
      : settings.contact
  return (
    <div className="s acts one">
      <Link to="/a/$articleId" params={{ articleId: lost.at?.article ?? lost.article }}>
        {t('lost.read')}
      </Link>
      <Link to="/" search={{ q: lost.exact.split(/\s+/u).slice(0, 6).join(' '), view: 'quotes' }}>
        {t('lost.search')}
      </Link>
      <button
        type="button"
        onClick={() => void copyText(lost.exact).then((done) => say(t(done ? 'done.copied' : 'done.failed')))}
      >
        {t('lost.copy')}
      </button>
      {report === null ? null : <a href={report}>{t('lost.report')}</a>}
    </div>
  )
}
