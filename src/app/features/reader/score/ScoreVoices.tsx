import { Link } from '@tanstack/react-router'
import { useWords } from '#app/i18n/useWords.ts'
import { monogram } from '#app/ui/statement/names.ts'
import type { Scene } from '../scene.ts'

/** The names at the head of the staves, with how many statements each has; `current` is the row that is being read. */
export function ScoreVoices({ scene: { score, voices }, current }: { scene: Scene; current: number }) {
  const { t } = useWords()
  return (
    <ul className="voices" aria-label={t('partition.voicesLabel')} data-rows={score.rows.length}>
      {score.rows.map((id, row) => (
        <li
          key={id}
          data-voice={voices.ink(id ?? undefined)}
          aria-current={row === current ? 'true' : undefined}
        >
          {id === null ? (
            <Others
              unknown={score.marks.every(
                ({ rows, speakers }) => speakers.length === 0 || rows.every((each) => each.row !== row),
              )}
            />
          ) : (
            <Link to="/speakers/$speakerId" params={{ speakerId: id }} title={voices.name(id)}>
              <span className="full" lang="fr">
                {voices.name(id)}
              </span>
              <abbr className="mono" title={voices.name(id)}>
                {monogram(voices.name(id))}
              </abbr>
            </Link>
          )}
          <span className="n">{score.counts[row]}</span>
        </li>
      ))}
    </ul>
  )
}

/** The last staff: everybody else, or nobody that the text names. */
function Others({ unknown }: { unknown: boolean }) {
  const { t } = useWords()
  return (
    <>
      <span className="full">{t(unknown ? 'voice.unknown' : 'partition.others')}</span>
      <abbr className="mono" title={t(unknown ? 'voice.unknown' : 'partition.others')}>
        {unknown ? '?' : '…'}
      </abbr>
    </>
  )
}
