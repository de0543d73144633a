import { useRef } from 'react'
import type { Quotation } from '#format/corpus.ts'
import type { Why } from '#corpus/wording/why.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useKeys } from '#app/ui/useKeys.ts'
import { useSite } from '#app/ui/useSite.ts'
import type { Scene } from '../scene.ts'
import type { Reading } from '../useReading.ts'
import { Actions } from './Actions.tsx'
import { Cite } from './Cite.tsx'
import { citationOf } from './citationOf.ts'
import { SlipHead } from './SlipHead.tsx'
import { Reason } from './Reason.tsx'
import { useDragDown } from './useDragDown.ts'

interface Props {
  scene: Scene
  opened: { quotation: Quotation; index: number }
  why: Why
  reading: Reading
}

/** An index card lifted from its drawer: who, why, how sure, and what can be done with the words. A sheet on phones. */
export function Slip({ scene, opened, why, reading }: Props) {
  const { t, date, lang } = useWords()
  const { addressOf } = useSite()
  const card = useRef<HTMLElement>(null)
  const reason = useRef<HTMLHeadingElement>(null)
  const { quotation } = opened
  const iso = scene.article.date
  const citation = citationOf(
    scene,
    quotation,
    iso === null ? null : date(iso),
    addressOf(`q/${quotation.id}`),
  )
  useKeys({ w: () => reason.current?.focus() })
  useDragDown(card, reading.close)
  return (
    <aside
      className="slip"
      lang={lang}
      data-voice={scene.voices.ink(quotation.speakers[0])}
      aria-labelledby="slip-name"
      ref={card}
    >
      <SlipHead scene={scene} opened={opened} reading={reading} />
      <button type="button" className="close" aria-label={t('slip.close')} onClick={reading.close}>
        ×
      </button>
      <Reason scene={scene} quotation={quotation} why={why} headingRef={reason} />
      <Cite citation={citation} />
      <Actions scene={scene} quotation={quotation} citation={citation} />
    </aside>
  )
}
