import { Link } from '@tanstack/react-router'
import type { Diagnostic, StatementData } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useSite } from '#app/ui/useSite.ts'
import { useTitle } from '#app/ui/useTitle.ts'
import { Corrections } from './Corrections.tsx'
import { Diagnostics } from './Diagnostics.tsx'
import { KeepCorpus } from './KeepCorpus.tsx'
import { Legend } from './Legend.tsx'
import { Section } from './Section.tsx'
import { Trust } from './Trust.tsx'

interface Props {
  diagnostics: readonly Diagnostic[]
  corrections: readonly StatementData[]
}

/** The colophon: what the corpus holds, how voices are attributed and how often rightly, what went wrong, who corrected. */
export function AboutPage({ diagnostics, corrections }: Props) {
  const { t } = useWords()
  const { trust, counts } = useSite()
  useTitle(t('about.title'))
  return (
    <>
      <header className="title page-grid">
        <h1 className="t">{t('about.title')}</h1>
      </header>
      <Section id="holds" title={t('about.holds')}>
        <Holdings />
      </Section>
      <Section id="marks" title={t('about.reading')}>
        <Legend />
      </Section>
      <Section id="how" title={t('about.how')}>
        <div className="prose">
          <p>{t('about.how1')}</p>
          <p>{t('about.how2')}</p>
          <p>{t('about.how3')}</p>
        </div>
      </Section>
      <Section id="trust" title={t('about.trust')}>
        <Trust trust={trust} />
      </Section>
      <Section id="corrections" title={t('about.corrections')}>
        <Corrections corrections={corrections} />
      </Section>
      <Section id="links" title={t('about.links')}>
        <div className="prose">
          <p>
            {t('about.linksLede')} <Link to="/links">{t('about.linksMore')}</Link>
          </p>
        </div>
      </Section>
      <Section id="offline" title={t('about.offline')}>
        <KeepCorpus />
      </Section>
      <Section id="diagnostics" title={t('about.diagnostics')}>
        <Diagnostics diagnostics={diagnostics} total={counts.diagnostics} />
      </Section>
    </>
  )
}

function Holdings() {
  const { t, number, date } = useWords()
  const { counts, from, to } = useSite()
  const base = import.meta.env.BASE_URL
  if (counts.articles === 0) return <p className="say">{t('about.holdsNothing')}</p>
  const parts = {
    articles: t('count.articles', { count: counts.articles, n: number(counts.articles) }),
    statements: t('count.statements', { count: counts.quotations, n: number(counts.quotations) }),
    voices: t('count.voices', { count: counts.speakers, n: number(counts.speakers) }),
  }
  return (
    <div className="prose">
      <p>
        {from === null || to === null
          ? t('about.holdsUndated', parts)
          : t('about.holdsRange', { ...parts, from: date(from), to: date(to) })}
      </p>
      <p className="note">
        {t('about.files')}
        <a href={`${base}corpus.json`}>corpus.json</a>, <a href={`${base}corpus.csv`}>corpus.csv</a>
      </p>
    </div>
  )
}
