import { lazy, Suspense, useState } from 'react'
import type { Quotation } from '#format/corpus.ts'
import { slices } from '#corpus/span.ts'
import type { Citation } from '#corpus/wording/cite.ts'
import { copyOf, copyWithSource } from '#corpus/wording/copy.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { copyText } from '#app/ui/copyText.ts'
import { say } from '#app/ui/toast.ts'
import { useKeys } from '#app/ui/useKeys.ts'
import type { Scene } from '../scene.ts'
import { textFragment } from './textFragment.ts'
import { useCard } from './useCard.ts'

interface Props {
  scene: Scene
  quotation: Quotation
  citation: Citation
}

/** Fetched by those who contest. */
const Contest = lazy(async () => ({ default: (await import('./Contest.tsx')).Contest }))

/** What can be done with an open statement. */
export function Actions({ scene, quotation, citation }: Props) {
  const { t, lang } = useWords()
  const [contesting, setContesting] = useState<boolean | null>(null)
  const { saying, where } = citation
  const { source } = scene.article
  const copy = (words: string, done: 'done.copied' | 'done.link' | 'done.embed'): void => {
    void copyText(words).then((copied) => say(t(copied ? done : 'done.failed')))
  }
  const copyWords = (): void => copy(copyWithSource(saying, where, lang), 'done.copied')
  const copyLink = (): void => copy(where.url, 'done.link')
  const share = (): void => {
    const data = { title: where.title, text: copyOf(saying, lang), url: where.url }
    // Somebody who closes the system's sheet has shared nothing, and nothing is wrong.
    if ('share' in navigator) navigator.share(data).catch(() => undefined)
    else copyWords()
  }
  // Fetched by those who embed.
  const copyEmbed = (): void =>
    void import('#corpus/wording/embed.ts').then(({ embedCode }) => {
      const root = where.url.slice(0, where.url.lastIndexOf('/q/') + 1)
      copy(embedCode(saying, where, citation.articleLang, lang, root), 'done.embed')
    })
  const saveCard = useCard(scene, quotation, citation)
  useKeys({ c: copyWords, l: copyLink })
  const [words = ''] = slices(saying.text, saying.content)
  return (
    <>
      <div className="acts">
        <button type="button" onClick={copyWords}>
          {t('do.copy')} <kbd aria-hidden="true">c</kbd>
        </button>
        <button type="button" onClick={copyLink}>
          {t('do.link')} <kbd aria-hidden="true">l</kbd>
        </button>
        <button type="button" onClick={share}>
          {t('do.share')}
        </button>
        <button type="button" onClick={saveCard}>
          {t('do.card')}
        </button>
        <button type="button" onClick={copyEmbed}>
          {t('do.embed')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => setContesting(true)}>
          {t('do.contest')}
        </button>
        {source === null ? null : (
          <a href={textFragment(source.url, words)} rel="external noreferrer">
            {t('do.source')}&nbsp;↗
          </a>
        )}
        {source?.archive ? (
          <a href={textFragment(source.archive, words)} rel="external noreferrer">
            {t('do.archive')}&nbsp;↗
          </a>
        ) : null}
      </div>
      {contesting === null ? null : (
        <Suspense fallback={null}>
          <Contest
            scene={scene}
            quotation={quotation}
            open={contesting}
            onClose={() => setContesting(false)}
          />
        </Suspense>
      )}
    </>
  )
}
