import { Link } from '@tanstack/react-router'
import type { RowVoice } from '#format/columns.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { monogram } from '#app/ui/statement/names.ts'

/** The names of a line's voices, in their ink, the busiest first. */
export function RowVoices({ voices }: { voices: readonly RowVoice[] }) {
  const { t } = useWords()
  const named = voices.filter(({ id }) => id !== '').toSorted((a, b) => b.n - a.n)
  if (named.length === 0) return voices.length === 0 ? t('timeline.noStatement') : t('voice.unknown')
  return named.map(({ id, name, voice }, k) => (
    <span key={id}>
      {k > 0 ? ', ' : ''}
      <span className="vn" data-voice={voice} lang="fr">
        {name}
      </span>
    </span>
  ))
}

/** The names beside the staves of a full entry; each leads to what its voice said. */
export function StaffVoices({ voices }: { voices: readonly RowVoice[] }) {
  const { t, number } = useWords()
  return (
    <ul className="staff-voices" aria-label={t('partition.voicesLabel')}>
      {voices.map(({ id, name, voice, n }) => (
        <li key={id} data-voice={voice}>
          {id === '' ? (
            <span className="app">{t('timeline.otherVoices')}</span>
          ) : (
            <Link to="/speakers/$speakerId" params={{ speakerId: id }} preload={false} title={name}>
              <span className="full" lang="fr">
                {name}
              </span>
              <abbr className="mono" title={name}>
                {monogram(name)}
              </abbr>
            </Link>
          )}
          <span className="n">{number(n)}</span>
        </li>
      ))}
    </ul>
  )
}
