import { classes } from '#app/ui/classes.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import type { Score } from './score.ts'
import { LENGTH, ROW, shapesOf } from './shapes.ts'

/** Every mark of a score as a picture: some paths, where links would be an element or more for each statement. */
export function Shapes({ score, voices }: { score: Score; voices: Voices }) {
  const { marks, ties, stems } = shapesOf(score, voices)
  return (
    <svg
      viewBox={`0 0 ${LENGTH} ${Math.max(score.rows.length, 1) * ROW}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
    >
      {marks.map(({ ink, uncertain, path }) => (
        <path
          key={`${ink} ${uncertain}`}
          className={classes('mark', uncertain && 'uncertain')}
          data-voice={ink}
          d={path}
        />
      ))}
      {ties === '' ? null : <path className="tie" d={ties} />}
      {stems === '' ? null : <path className="stem" d={stems} />}
    </svg>
  )
}
