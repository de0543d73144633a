import type { RefObject } from 'react'
import type { Quotation } from '#format/corpus.ts'
import type { Why, WhyPart } from '#corpus/wording/why.ts'
import { ruleName } from '#app/i18n/ruleName.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { useSite } from '#app/ui/useSite.ts'
import type { Scene } from '../scene.ts'

interface Props {
  scene: Scene
  quotation: Quotation
  why: Why
  headingRef: RefObject<HTMLHeadingElement | null>
}

/** Signs of a mention that never parts at the line's end. */
const SHORT = 24

/** Why this voice: one sentence, the chain behind it, how sure, and how often the rule is right. */
export function Reason({ scene, quotation, why, headingRef }: Props) {
  const { t, date, i18n } = useWords()
  const { trust } = useSite()
  const { corrected, rule, basis } = quotation
  const measured = Object.hasOwn(trust, rule) ? trust[rule] : undefined
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {t('slip.why')}
      </h3>
      <p className="why">
        {why.sentence.map((part, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence never change places
          <WhyText key={place} part={part} />
        ))}
      </p>
      {why.chain.length > 1 ? <Chain scene={scene} chain={why.chain} /> : null}
      <p className="note sure">
        <b>{t(`slip.${basis}`)}</b> {t('slip.rule', { rule: ruleName(i18n, rule) })}{' '}
        {measured ? t('slip.trust', { right: measured.right, of: measured.of }) : t('slip.noTrust')}
      </p>
      {corrected === null ? null : (
        <p className="note sure">
          {corrected.date === null
            ? t('slip.correctedBy', { by: corrected.by })
            : t('slip.correctedOn', { by: corrected.by, date: date(corrected.date) })}{' '}
          {corrected.why}
        </p>
      )}
    </>
  )
}

function WhyText({ part }: { part: WhyPart }) {
  if (part.as === 'plain') return part.text
  if (part.as === 'name') return <b lang="fr">{part.text}</b>
  // A short mention stays on one line: *M. Xi* must not part.
  return (
    <i lang="fr" className={part.text.length <= SHORT ? 'whitespace-nowrap' : undefined}>
      {part.text}
    </i>
  )
}

function Chain({ scene, chain }: { scene: Scene; chain: readonly number[] }) {
  const { t } = useWords()
  return (
    <ol className="chain" aria-label={t('slip.chainLabel')}>
      {chain.map((index) => {
        const mention = scene.article.mentions[index]
        const paragraph = mention && scene.paragraphs[mention.paragraph]
        if (!mention || !paragraph) return null
        return (
          <li key={index}>
            <span lang={scene.article.lang}>{paragraph.paragraph.text.slice(...mention.span)}</span> §&nbsp;
            {paragraph.number}
          </li>
        )
      })}
    </ol>
  )
}
