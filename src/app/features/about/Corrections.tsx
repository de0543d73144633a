import { Link } from '@tanstack/react-router'
import type { StatementData } from '#format/site.ts'
import { slices } from '#corpus/span.ts'
import { useWords } from '#app/i18n/useWords.ts'

/** What people corrected: the words, who, when, why. */
export function Corrections({ corrections }: { corrections: readonly StatementData[] }) {
  const { t, date } = useWords()
  if (corrections.length === 0) return <p>{t('about.correctionsNone')}</p>
  return (
    <ol className="records">
      {corrections.map(({ quotation, text, article }) => {
        const { corrected } = quotation
        return (
          <li key={quotation.id}>
            <Link className="say" to="/q/$quotationId" params={{ quotationId: quotation.id }} lang="fr">
              {slices(text, quotation.content).join(' […] ')}
            </Link>
            <p className="note">
              <span lang="fr">{article.title}</span>,{' '}
              {corrected === null
                ? null
                : corrected.date === null
                  ? t('about.correction', { by: corrected.by })
                  : t('about.correctionDated', { by: corrected.by, date: date(corrected.date) })}
              {corrected?.why ? (
                <>
                  {' — '}
                  <span lang="fr">{corrected.why}</span>
                </>
              ) : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
