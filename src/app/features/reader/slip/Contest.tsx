import { useState } from 'react'
import type { Quotation } from '#format/corpus.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { copyText } from '#app/ui/copyText.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { say } from '#app/ui/toast.ts'
import { useSite } from '#app/ui/useSite.ts'
import type { Scene } from '../scene.ts'
import { correctionLines, type Verdict } from './correctionLines.ts'

interface Props {
  scene: Scene
  quotation: Quotation
  open: boolean
  onClose: () => void
}

/** Choices that are no speaker; no speaker's id holds a space. */
const NOBODY = 'no body'
const NOT_SAID = 'not said'

/** Says who really speaks, and gets the lines for `corrections.yaml` in return. */
export function Contest({ scene, quotation, open, onClose }: Props) {
  const { t } = useWords()
  const [who, setWho] = useState(NOBODY)
  const [by, setBy] = useState('')
  const [reason, setReason] = useState('')
  const verdict: Verdict = who === NOT_SAID ? { remove: true } : { speakers: who === NOBODY ? [] : [who] }
  const lines = correctionLines(quotation.id, verdict, by, reason)
  const others = [...new Set(scene.article.mentions.flatMap(({ speakers }) => speakers))]
  return (
    <Dialog title={t('contest.title')} open={open} onClose={onClose}>
      <p className="note">{t('contest.lede')}</p>
      <div className="contest">
        <label htmlFor="contest-who">{t('contest.who')}</label>
        <select id="contest-who" value={who} onChange={(event) => setWho(event.target.value)}>
          <option value={NOBODY}>{t('contest.nobody')}</option>
          {others.map((id) => (
            <option key={id} value={id}>
              {scene.voices.name(id)}
            </option>
          ))}
          <option value={NOT_SAID}>{t('contest.notSaid')}</option>
        </select>
        <label htmlFor="contest-by">{t('contest.by')}</label>
        <input
          id="contest-by"
          value={by}
          autoComplete="name"
          onChange={(event) => setBy(event.target.value)}
        />
        <label htmlFor="contest-why">{t('contest.why')}</label>
        <input id="contest-why" value={reason} onChange={(event) => setReason(event.target.value)} />
        <label htmlFor="contest-lines">{t('contest.lines')}</label>
        <textarea id="contest-lines" readOnly rows={4} value={lines} />
      </div>
      <Deliver id={quotation.id} lines={lines} />
    </Dialog>
  )
}

/** What becomes of the lines: the clipboard, or wherever the site takes corrections. */
function Deliver({ id, lines }: { id: string; lines: string }) {
  const { t } = useWords()
  const { contact } = useSite().settings
  const way = contact === null ? null : contactLink(contact, t('contest.subject', { id }), lines)
  return (
    <p className="contest-acts">
      <button
        type="button"
        className="as-link"
        onClick={() => void copyText(lines).then((done) => say(t(done ? 'done.lines' : 'done.failed')))}
      >
        {t('contest.copy')}
      </button>
      {way === null ? null : (
        <a href={way} rel="external noreferrer">
          {t(way.startsWith('mailto:') ? 'contest.mail' : 'contest.issue')}
        </a>
      )}
    </p>
  )
}

/** A letter or a report that is already half written, to wherever the site takes corrections. */
function contactLink(contact: string, subject: string, body: string): string {
  if (!contact.includes('://'))
    return `mailto:${contact.replace(/^mailto:/, '')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  const join = contact.includes('?') ? '&' : '?'
  return `${contact}${join}title=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
