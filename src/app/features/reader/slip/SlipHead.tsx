import { Link } from '@tanstack/react-router'
import type { Quotation } from '#format/corpus.ts'
import { listed } from '#corpus/wording/language.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { roleAt, shortName } from '#app/ui/statement/names.ts'
import type { Scene } from '../scene.ts'
import type { Reading } from '../useReading.ts'

interface Props {
  scene: Scene
  opened: { quotation: Quotation; index: number }
  reading: Reading
}

/** Who, in what office that day, which statement of how many; tabs to the same voice's neighbours. */
export function SlipHead({ scene, opened: { quotation, index }, reading }: Props) {
  const { t, date, lang } = useWords()
  const { article, voices, paragraphs, byId } = scene
  const { speakers } = quotation
  const [only] = speakers
  const role =
    speakers.length === 1 && only !== undefined
      ? roleAt(voices.speaker(only)?.roles ?? [], article.date)
      : null
  const parent = quotation.parent === null ? undefined : byId.get(quotation.parent)?.quotation
  return (
    <>
      <Tabs scene={scene} index={index} reading={reading} />
      {role === null ? null : (
        <p className="rolehead" lang="fr">
          {article.date === null ? role : t('slip.roleAt', { role, date: date(article.date) })}
        </p>
      )}
      <p className="note">
        {t('slip.where', {
          n: index + 1,
          of: article.quotations.length,
          kind: t(`kind.${quotation.kind}`),
          paragraph: paragraphs[quotation.paragraph]?.number ?? '',
        })}
        {parent
          ? `, ${t('slip.citedBy', { who: listed(parent.speakers.map(voices.name), lang) || t('voice.unknown') })}`
          : ''}
        {quotation.continues === null ? '' : `, ${t('slip.continues')}`}
      </p>
    </>
  )
}

/** Signs of names that one tab has room for beside its neighbours. */
const ROOM = 21

/** Several names share one tab: where they are too long for it all but the first are shortened, then the first too. */
function tabNames({ voices }: Scene, ids: readonly string[]): string[] {
  const full = ids.map(voices.name)
  const short = ids.map((id, place) => {
    const speaker = voices.speaker(id)
    return (speaker && shortName(speaker)) ?? full[place] ?? id
  })
  const [first = '', ...others] = short
  if (ids.length < 2 || fits(full)) return full
  return fits([full[0] ?? first, ...others]) ? [full[0] ?? first, ...others] : short
}

function fits(names: readonly string[]): boolean {
  return names.join('').length <= ROOM
}

function Tabs({ scene, index, reading }: { scene: Scene; index: number; reading: Reading }) {
  const { t } = useWords()
  const { quotations } = scene.article
  const quotation = quotations[index]
  const same = (each: Quotation): boolean =>
    each.speakers.some((id) => quotation?.speakers.includes(id) ?? false)
  const names = tabNames(scene, quotation?.speakers ?? [])
  const before = quotations.findLastIndex((each, place) => place < index && same(each))
  const after = quotations.findIndex((each, place) => place > index && same(each))
  const tab = (place: number, way: 'previous' | 'next') => {
    const target = quotations[place]
    if (!target) return null
    const n = place + 1
    return (
      <button type="button" aria-label={t(`slip.${way}`, { n })} onClick={() => reading.open(target.id)}>
        {way === 'previous' ? `‹ ${n}` : `${n} ›`}
      </button>
    )
  }
  return (
    <div className="tabs">
      <h2 className="here" id="slip-name" data-several={(quotation?.speakers.length ?? 0) > 1 || undefined}>
        {quotation?.speakers.length ? (
          quotation.speakers.map((id, place) => (
            <span key={id} data-voice={scene.voices.ink(id)}>
              {place === 0 ? '' : ` ${t('margin.and')} `}
              <Link to="/speakers/$speakerId" params={{ speakerId: id }} lang="fr">
                {names[place]}
              </Link>
            </span>
          ))
        ) : (
          <i>{t('voice.unknown')}</i>
        )}
      </h2>
      {tab(before, 'previous')}
      {tab(after, 'next')}
    </div>
  )
}
