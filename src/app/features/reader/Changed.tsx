import { useWords } from '#app/i18n/useWords.ts'

/** The words as they were published, where those of the article have changed since. */
export function Changed({ words, lang }: { words: string | undefined; lang: string }) {
  const { t } = useWords()
  if (words === undefined) return null
  return (
    <aside className="page-grid">
      <p className="t note">
        {t('article.changed')}
        <span lang={lang}>{words}</span>
      </p>
    </aside>
  )
}
