import type { Quotation } from '#format/corpus.ts'

/** What the margin says beside the line where a voice begins. */
export interface MarginNote {
  quotation: Quotation
  /** UTF-16 offset in the quotation's paragraph. */
  at: number
  /** Whether the names are written: the voice changes here. */
  named: boolean
  /** *cite*: somebody else reports this voice inside his own words. */
  cites: boolean
  /** *même voix ?* or, with a name, its question mark. */
  uncertain: boolean
  corrected: boolean
  /** First time that exactly these speakers are named in the article: their office is written under the name. */
  introduces: boolean
}

/** The notes of an article, by paragraph, in reading order: a name once, where the voice changes, and not again. */
export function marginNotes(quotations: readonly Quotation[]): Map<number, MarginNote[]> {
  const notes = new Map<number, MarginNote[]>()
  const byId = new Map(quotations.map((each) => [each.id, each]))
  const introduced = new Set<string>()
  let current: string | null = null
  for (const quotation of quotations) {
    const voice = voiceOf(quotation)
    const parent = quotation.parent === null ? undefined : byId.get(quotation.parent)
    const named = voice !== current
    const uncertain = quotation.basis === 'inferred'
    const corrected = quotation.corrected !== null
    current = voice
    if (!named && !uncertain && !corrected) continue
    const note: MarginNote = {
      quotation,
      at: beginning(quotation),
      named,
      cites: named && parent !== undefined && voiceOf(parent) !== voice,
      uncertain,
      corrected,
      introduces: named && !introduced.has(voice),
    }
    if (named) introduced.add(voice)
    const list = notes.get(quotation.paragraph)
    if (list) list.push(note)
    else notes.set(quotation.paragraph, [note])
  }
  return notes
}

/** Speakers as one key; nobody's voice is a voice too. */
function voiceOf({ speakers }: Quotation): string {
  return JSON.stringify(speakers)
}

/** Where a statement begins for the eye: at its source or cue where they lead, else at its words. */
function beginning({ paragraph, cueParagraph, source, cue, content }: Quotation): number {
  const spans = cueParagraph === paragraph ? [...source, ...cue, ...content] : content
  return Math.min(...spans.map(([start]) => start))
}
