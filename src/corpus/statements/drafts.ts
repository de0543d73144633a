import type { Span } from '#format/corpus.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Candidate } from './candidate.ts'
import { kindOf } from './kind.ts'
import { inLevels } from './levels.ts'
import type { Passage } from './sentence.ts'
import type { Statement } from './statement.ts'

/** A candidate in its passage, with the drafts it carries on or whose voice it shares. */
export interface Draft {
  candidate: Candidate
  passage: Passage
  cuePassage: Passage
  carriesOn: Draft | null
  sameVoice: Draft | null
}

/** Drafts as statements: spans instead of words, in reading order, with parents. Drafts without a word of content fall away. */
export function toStatements(drafts: readonly Draft[]): Statement[] {
  const read = drafts
    .map((draft) => ({ draft, pieces: piecesOf(draft) }))
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ draft, pieces }) => ({
      draft,
      paragraph: draft.passage.paragraph,
      pieces,
      content: pieces.map((piece) => spanOf(draft.passage, piece)),
    }))
    .toSorted(
      (a, b) =>
        a.draft.passage.paragraph - b.draft.passage.paragraph ||
        (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) ||
        lengthOf(b.content) - lengthOf(a.content),
    )
  const rows = inLevels(read)
  const indexOf = new Map(rows.map(({ draft }, index) => [draft, index]))
  const statements = rows.map(({ draft, pieces, content }) => statementOf(draft, pieces, content, indexOf))
  setParents(statements)
  return statements
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

function statementOf(
  draft: Draft,
  pieces: readonly TokenRange[],
  content: Span[],
  indexOf: ReadonlyMap<Draft, number>,
): Statement {
  const { candidate, passage, cuePassage } = draft
  const same = draft.sameVoice === null ? undefined : indexOf.get(draft.sameVoice)
  const voice =
    same !== undefined
      ? ({ from: 'statement', sameVoiceAs: same } as const)
      : ({ from: candidate.voice === 'source' ? 'source' : 'none' } as const)
  return {
    paragraph: passage.paragraph,
    kind: kindOf(passage, pieces),
    act: candidate.act,
    cueParagraph: cuePassage.paragraph,
    source: spansOf(cuePassage, candidate.source),
    cue: spansOf(cuePassage, candidate.cue),
    content,
    continues: draft.carriesOn === null ? null : (indexOf.get(draft.carriesOn) ?? null),
    parent: null,
    rule: candidate.rule,
    basis: candidate.inferred ? 'inferred' : 'stated',
    voice: voice.from === 'source' && candidate.source.length === 0 ? { from: 'none' } : voice,
  }
}

/** Empty ranges fall away. */
function spansOf(passage: Passage, ranges: readonly TokenRange[]): Span[] {
  return ranges.filter(({ from, to }) => from < to).map((range) => spanOf(passage, range))
}

function spanOf({ words }: Passage, { from, to }: TokenRange): Span {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
}

/** The pieces without outer marks, final stops, commas and dashes at their edges; empty pieces fall away. */
function piecesOf({ candidate, passage }: Draft): TokenRange[] {
  return candidate.content.map((piece) => trimPiece(passage, piece)).filter(({ from, to }) => from < to)
}

function trimPiece(passage: Passage, piece: TokenRange): TokenRange {
  const { words, marks } = passage
  let from = piece.from
  let to = Math.min(piece.to, words.length)
  for (let guard = 0; guard < 12 && from < to; guard++) {
    const first = words[from]
    const last = words[to - 1]
    const region = marks.regions[marks.outer[from] ?? -1]
    if (first?.kind === 'mark' && region !== undefined && region.open === from && region.close >= to - 1)
      from++
    else if (last?.kind === 'mark' && isLoneClose(passage, from, to - 1)) to--
    else if (first !== undefined && isEdgeSign(first.kind, true)) from++
    else if (
      last !== undefined &&
      (isEdgeSign(last.kind, false) || (last.kind === 'end' && last.text === '.'))
    )
      to--
    else break
  }
  return { from, to }
}

/** A closing mark whose opening mark was cut off or lies before the piece. */
function isLoneClose({ marks }: Passage, from: number, index: number): boolean {
  if (marks.inside[index] === 1) return false
  const region = marks.regions[marks.outer[index] ?? -1]
  return region === undefined || region.close !== index || region.open < from
}

function isEdgeSign(kind: string, start: boolean): boolean {
  return (
    kind === 'comma' ||
    kind === 'dash' ||
    kind === 'colon' ||
    kind === 'semicolon' ||
    (start && kind === 'end')
  )
}

/** The innermost statement in one of whose pieces another lies with cue and content. Statements come in reading order. */
function setParents(statements: Statement[]) {
  const open: number[] = []
  statements.forEach((statement, index) => {
    while (open.length > 0 && !reaches(statements[open.at(-1) ?? 0], statement)) open.pop()
    for (let k = open.length - 1; k >= 0 && k >= open.length - 8; k--) {
      const outer = open[k]
      if (outer === undefined || !holds(statements[outer], statement)) continue
      statement.parent = outer
      break
    }
    open.push(index)
  })
}

function reaches(outer: Statement | undefined, inner: Statement): boolean {
  return (
    outer !== undefined &&
    outer.paragraph === inner.paragraph &&
    (outer.content.at(-1)?.[1] ?? 0) > (inner.content[0]?.[0] ?? 0)
  )
}

function holds(outer: Statement | undefined, inner: Statement): boolean {
  if (outer === undefined) return false
  const spans = [...inner.content, ...(inner.cueParagraph === inner.paragraph ? inner.cue : [])]
  return spans.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to))
}
