import { useState } from 'react'
import { cite, CITATION_FORMATS, type Citation, type CitationFormat } from '#corpus/wording/cite.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { copyText } from '#app/ui/copyText.ts'
import { say } from '#app/ui/toast.ts'

/** The statement as a reference, in the format of one's bibliography. */
export function Reference({ citation }: { citation: Citation }) {
  const { t, lang } = useWords()
  const [format, setFormat] = useState<CitationFormat>('notice')
  const words = cite(citation, format, lang)
  const prose = format === 'notice' || format === 'apa' || format === 'chicago'
  return (
    <>
      <fieldset className="formats" aria-label={t('slip.formatsLabel')}>
        {CITATION_FORMATS.map((each) => (
          <button key={each} type="button" aria-pressed={each === format} onClick={() => setFormat(each)}>
            {t(`cite.${each}`)}
          </button>
        ))}
      </fieldset>
      {prose ? <p className="ref-text">{words}</p> : <pre className="ref-code">{words}</pre>}
      <button
        type="button"
        className="as-link"
        onClick={() => void copyText(words).then((done) => say(t(done ? 'done.cite' : 'done.failed')))}
      >
        {t('do.cite')}
      </button>
    </>
  )
}
