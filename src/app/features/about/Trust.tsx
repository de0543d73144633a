import type { RuleTrust } from '#format/site.ts'
import { ruleName } from '#app/i18n/ruleName.ts'
import { useWords } from '#app/i18n/useWords.ts'

/** How often each rule was right on the sample that people attributed, the most used first. */
export function Trust({ trust }: { trust: Readonly<Record<string, RuleTrust>> }) {
  const { t, i18n, number } = useWords()
  const rules = Object.entries(trust).toSorted(([, a], [, b]) => b.of - a.of)
  if (rules.length === 0) return <p>{t('about.trustNone')}</p>
  return (
    <table className="figures">
      <caption>{t('about.trustLede')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('about.trustRule')}</th>
          <th scope="col">{t('about.trustRight')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(([rule, { right, of }]) => (
          <tr key={rule}>
            <th scope="row">{ruleName(i18n, rule)}</th>
            <td>
              <svg className="share" width="100" height="8" aria-hidden="true">
                <rect className="of" width="100" height="8" />
                <rect width={of === 0 ? 0 : (right / of) * 100} height="8" />
              </svg>
              {t('about.trustOf', { right: number(right), of: number(of) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
