import type { Diagnostic } from '#format/site.ts'
import { useWords } from '#app/i18n/useWords.ts'

/** What loading has to say, in the reader's language, by code; the worst first. `total` may be more than is shown. */
export function Diagnostics({ diagnostics, total }: { diagnostics: readonly Diagnostic[]; total: number }) {
  const { t, number } = useWords()
  if (diagnostics.length === 0) return <p>{t('about.diagnosticsNone')}</p>
  const sorted = diagnostics.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
  return (
    <>
      <ol className="records">
        {sorted.map((each) => (
          <li key={`${each.file} ${each.line} ${each.column} ${each.code}`}>
            <p>
              <b>{t(`about.severity.${each.severity}`)}.</b> <Sentence diagnostic={each} />
            </p>
            <p className="note">
              <Place diagnostic={each} /> <code>{each.code}</code>
            </p>
          </li>
        ))}
      </ol>
      {total > diagnostics.length ? (
        <p className="note">{t('about.diagnosticsMore', { n: number(total - diagnostics.length) })}</p>
      ) : null}
    </>
  )
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const

/** The interface's own sentence; a code that it does not know yet speaks its message. */
function Sentence({ diagnostic: { code, found, message } }: { diagnostic: Diagnostic }) {
  const { t, i18n } = useWords()
  const key = `diagnostic.${code}`
  return i18n.knows(key) ? t(key, { found }) : message
}

function Place({ diagnostic: { file, line, endLine } }: { diagnostic: Diagnostic }) {
  const { t } = useWords()
  if (line === null) return file
  return endLine === null || endLine === line
    ? t('about.line', { file, line })
    : t('about.lines', { file, line, end: endLine })
}
