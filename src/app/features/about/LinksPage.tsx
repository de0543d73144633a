import { Link } from '@tanstack/react-router'
import type { LinksData } from '#format/site.ts'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useTitle } from '#app/ui/useTitle.ts'
import { Section } from './Section.tsx'

/** Health of every link: how many live, which moved and where to, which are lost. */
export function LinksPage({ links }: { links: LinksData }) {
  const { t, number } = useWords()
  useTitle(t('links.title'))
  const { published, live, moved, lost } = links
  return (
    <>
      <header className="title page-grid">
        <h1 className="t">{t('links.title')}</h1>
        <p className="facts note s">
          {t('links.facts', {
            published: number(published),
            live: number(live),
            moved: number(moved.length),
            lost: number(lost.length),
          })}
        </p>
        <p className="t say">{t('links.lede')}</p>
        {published === 0 ? <p className="t">{t('links.none')}</p> : null}
        {published > 0 && lost.length === 0 && moved.length === 0 ? (
          <p className="t">{t('links.fine')}</p>
        ) : null}
      </header>
      {lost.length === 0 ? null : <Lost lost={lost} />}
      {moved.length === 0 ? null : <Moved moved={moved} />}
    </>
  )
}

function Lost({ lost }: Pick<LinksData, 'lost'>) {
  const { t, lang } = useWords()
  return (
    <Section id="lost" title={t('links.lost')}>
      <ol className="records">
        {lost.map((each) => (
          <li key={each.id}>
            <Link className="say" to="/q/$quotationId" params={{ quotationId: each.id }} lang="fr">
              {each.exact}
            </Link>
            <p className="note">
              {each.speakers.length === 0 ? '' : `${listed(each.speakers, lang)} — `}
              <span lang="fr">{each.title}</span> — <span className="tabular">/q/{each.id}</span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Moved({ moved }: Pick<LinksData, 'moved'>) {
  const { t } = useWords()
  return (
    <Section id="moved" title={t('links.moved')}>
      <ol className="records">
        {moved.map(({ from, to }) => (
          <li key={from}>
            <span className="tabular">/q/{from}</span> {t('links.leadsTo')}{' '}
            <Link className="tabular" to="/q/$quotationId" params={{ quotationId: to }}>
              /q/{to}
            </Link>
          </li>
        ))}
      </ol>
    </Section>
  )
}
