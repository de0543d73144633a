import { fold } from '#corpus/text/fold.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { classes } from '#app/ui/classes.ts'
import type { MarginNote } from './margins.ts'
import { monogram, roleAt, shortName } from './names.ts'
import type { Voices } from './voices.ts'

interface Props {
  note: MarginNote
  voices: Voices
  /** The article's date, for the office held that day. */
  date: string | null
}

/** The name in the margin, on the line where the voice changes: it keeps the line it is written on, without measuring. */
export function MarginName({ note, voices, date }: Props) {
  const { t, lang } = useWords()
  const { speakers } = note.quotation
  const [first, ...others] = speakers
  const held =
    note.introduces && others.length === 0 && first !== undefined
      ? roleAt(voices.speaker(first)?.roles ?? [], date)
      : null
  // Somebody known by his office alone already has it for a name.
  const role = held !== null && first !== undefined && fold(voices.name(first)) === fold(held) ? null : held
  return (
    <span
      lang={lang}
      className={classes(
        'mn',
        note.uncertain && 'uncertain',
        others.length > 0 && 'joint',
        !note.named && 'again',
      )}
      data-voice={voices.ink(first)}
      data-with={others[0] === undefined ? undefined : voices.ink(others[0])}
    >
      {note.cites ? (
        <span className="app">
          <span className="w">{t('margin.cites')} </span>
        </span>
      ) : null}
      {note.named ? <Names note={note} voices={voices} /> : null}
      {note.uncertain ? <Doubt named={note.named} who={speakers.map(voices.name).join(', ')} /> : null}
      {note.corrected ? (
        <span className="app" title={t('margin.corrected')}>
          {' '}
          {t('margin.corr')}
        </span>
      ) : null}
      {role === null ? null : (
        <span className="role" lang="fr">
          {role}
        </span>
      )}
    </span>
  )
}

function Names({ note, voices }: { note: MarginNote; voices: Voices }) {
  const { t } = useWords()
  const [first, ...others] = note.quotation.speakers
  if (first === undefined) {
    return (
      <>
        <span className="app full">{t('voice.unknown')}</span>
        <abbr className="mono" title={t('voice.unknown')}>
          ?
        </abbr>
      </>
    )
  }
  return (
    <>
      <Name id={first} voices={voices} />
      {others.map((id) => (
        <span className="with" key={id} data-voice={voices.ink(id)}>
          <span className="app full">{t('margin.and')} </span>
          <Name id={id} voices={voices} short />
        </span>
      ))}
    </>
  )
}

function Name({ id, voices, short = false }: { id: string; voices: Voices; short?: boolean }) {
  const name = voices.name(id)
  const speaker = voices.speaker(id)
  return (
    <a href={`${import.meta.env.BASE_URL}speakers/${encodeURIComponent(id)}`} data-speaker={id} tabIndex={-1}>
      <span className="full" lang="fr">
        {short && speaker ? shortName(speaker) : name}
      </span>
      <abbr className="mono" title={name}>
        {monogram(name)}
      </abbr>
    </a>
  )
}

function Doubt({ named, who }: { named: boolean; who: string }) {
  const { t } = useWords()
  return (
    <span className="app">
      {named ? '\u00a0?' : <SameVoice words={t('margin.sameVoice')} />}
      <span className="hidden-words"> {t('margin.uncertain', { who })}</span>
    </span>
  )
}

/** *même voix ?*, of which a narrow margin keeps the question mark. */
function SameVoice({ words }: { words: string }) {
  const mark = words.slice(-1)
  return (
    <>
      <span className="w">{words.slice(0, -1)}</span>
      {mark}
    </>
  )
}
