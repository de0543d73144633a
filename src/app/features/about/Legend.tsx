import { useWords } from '#app/i18n/useWords.ts'
import { classes } from '#app/ui/classes.ts'

/** Each mark of the text beside what it means; the sample words are nobody's. */
const MARKS = [
  { key: 'about.markIndirect', kind: '', voice: 1 },
  { key: 'about.markDirect', kind: 'direct', voice: 5 },
  { key: 'about.markMixed', kind: 'mixed', voice: 2 },
  { key: 'about.markUncertain', kind: 'uncertain', voice: 1 },
  { key: 'about.markJoint', kind: 'joint', voice: 1, below: 2 },
] as const

/** How to read the marks. */
export function Legend() {
  const { t } = useWords()
  return (
    <dl className="legend">
      {MARKS.map(({ key, kind, voice, ...more }) => (
        <div key={key}>
          <dt lang="fr">
            {kind === 'direct' ? <Mark voice={voice}>{'«\u00a0'}</Mark> : null}
            <span
              className={classes('st', kind)}
              data-voice={voice}
              data-with={'below' in more ? more.below : undefined}
            >
              {kind === 'mixed' ? (
                <>
                  avancer <span className="thick">« pas à pas »</span>
                </>
              ) : (
                'ce qui est dit'
              )}
            </span>
            {kind === 'direct' ? <Mark voice={voice}>{'\u00a0»'}</Mark> : null}
          </dt>
          <dd className="note">{t(key)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Mark({ voice, children }: { voice: number; children: string }) {
  return (
    <span className="guil" data-voice={voice}>
      {children}
    </span>
  )
}
