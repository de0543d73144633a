import { useWords } from '#app/i18n/useWords.ts'
import type { Outcome } from '#app/workers/protocol.ts'
import { useCountry } from './useCountry.ts'
import { useFilter } from './useFilter.ts'

/** The filter in words: each part leads to its control. */
export function Sentence({ outcome }: { outcome: Outcome | null }) {
  const { t, date, lang } = useWords()
  const { search } = useFilter()
  const country = useCountry()
  const either = new Intl.ListFormat(lang, { type: 'disjunction' })
  const names = (search.speaker ?? []).map(
    (id) => outcome?.voices.find((voice) => voice.id === id)?.name ?? id,
  )
  const { from, to } = search
  const days =
    from !== undefined && to !== undefined
      ? t('sentence.between', { from: date(from), to: date(to) })
      : from !== undefined
        ? t('sentence.since', { from: date(from) })
        : to !== undefined
          ? t('sentence.until', { to: date(to) })
          : null
  const parts: [control: string, words: string | null][] = [
    [
      'facet-speaker',
      search.speaker
        ? t(elided(names[0]) ? 'sentence.byVowel' : 'sentence.by', { names: either.format(names) })
        : null,
    ],
    [
      'filter-kind',
      search.kind
        ? t('sentence.kind', { kinds: either.format(search.kind.map((kind) => t(`kind.${kind}`))) })
        : null,
    ],
    [
      'facet-act',
      search.act
        ? t('sentence.act', { acts: either.format(search.act.map((act) => t(`act.${act}`))) })
        : null,
    ],
    [
      'facet-country',
      search.country
        ? t('sentence.country', { countries: either.format(search.country.map(country)) })
        : null,
    ],
    [from === undefined ? 'filter-to' : 'filter-from', days],
    ['filter-words', search.q ? t('sentence.words', { words: search.q }) : null],
  ]
  const said = parts.filter(([, words]) => words !== null)
  return said.map(([control, words], k) => (
    <span key={control}>
      <button type="button" className="part" onClick={() => goTo(control)}>
        {words}
      </button>
      {k < said.length - 1 ? t('sentence.comma') : t('sentence.stop')}
    </span>
  ))
}

/** Brings the reader to a control, opening the list that holds it. */
function goTo(id: string): void {
  const control = document.getElementById(id)
  if (control instanceof HTMLDetailsElement) {
    control.open = true
    control.querySelector<HTMLElement>('input, summary')?.focus()
    return
  }
  control?.focus()
}

/** French says *d’Emma*, *de Jean*: whether a name begins with a vowel or a silent *h*. */
function elided(name = ''): boolean {
  return /^[aeiouyhœ]/i.test(name.normalize('NFD'))
}
