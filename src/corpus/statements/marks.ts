import { filled } from '../text/filled.ts'
import type { Token } from '../text/tokens.ts'

/** A pair of quotation marks of one paragraph, by token indexes. */
export interface MarkedRegion {
  /** The opening mark, or -1 when the region goes on from the paragraph before. */
  open: number
  /** The closing mark, or the number of tokens when the region goes on in the next paragraph or is never closed. */
  close: number
  /** Index of the region around it, or -1. */
  parent: number
  /** Whether the region goes on from the paragraph before, and in the next one. */
  continued: boolean
  continues: boolean
}

/** The marks of one paragraph: regions by opening mark, and for each token its outermost region or -1. */
export interface Marks {
  regions: MarkedRegion[]
  outer: readonly number[]
  /** 0 outside, 1 inside (opening mark included), 2 the mark that closes an outermost pair. */
  inside: readonly number[]
  /** Opening marks without a partner: a diagnostic each. */
  unclosed: number[]
}

/** What a mark counts as: two single marks are a straight double one, *<<* and *>>* are guillemets. */
export function signOf(token: Token): string {
  if (token.text.length < 2) return token.text
  return token.text === '<<' ? '«' : token.text === '>>' ? '»' : '"'
}

const PARTNER: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
  '‹': '›',
  '‘': '’',
  "'": "'",
}
const CLOSERS: Readonly<Record<string, string>> = {
  '»': '«',
  '”': '“',
  '"': '"',
  '›': '‹',
  '’': '‘',
  "'": "'",
}

/** What a paragraph leaves open for the next one: the mark that opened the speech, or null. */
export type Pending = string | null

/**
 * Pairs the quotation marks of one paragraph: «», “”, "", ‹›, ‘’, nested, with straight marks told apart by what stands
 * beside them. An opening mark without a partner poisons nothing beyond its sentence: it is left open only where the
 * next paragraph carries the speech on, else it closes at the end of its sentence and is reported.
 * @param carried  the mark that the paragraph before left open
 * @param goesOn   whether the next paragraph reopens or closes a mark of this kind without opening one of its own
 */
export function pairMarks(
  tokens: readonly Token[],
  carried: Pending,
  goesOn: (mark: string) => boolean,
): Marks {
  const regions: MarkedRegion[] = []
  const stack: number[] = []
  const unclosed: number[] = []
  if (carried !== null && !reopens(tokens[0], carried))
    stack.push(regions.push(region(-1, tokens.length, -1, true)) - 1)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'mark') continue
    const closes = partnerOnStack(tokens, regions, stack, token, carried)
    const side = sideOf(tokens, i, token, closes >= 0)
    if (side === 'close' && closes >= 0) closeAt(tokens, regions, stack, closes, i, unclosed)
    else if (side === 'open') {
      const reopened = i === 0 && carried !== null
      stack.push(regions.push(region(i, tokens.length, stack.at(-1) ?? -1, reopened)) - 1)
    }
  }
  for (const index of stack) leaveOpen(tokens, regions, index, carried, goesOn, unclosed)
  return withMaps(tokens, regions, unclosed)
}

function region(open: number, close: number, parent: number, continued: boolean): MarkedRegion {
  return { open, close, parent, continued, continues: false }
}

function reopens(token: Token | undefined, carried: string): boolean {
  return token?.kind === 'mark' && (signOf(token) === carried || signOf(token) === PARTNER[carried])
}

/** Height on the stack of the innermost open region that this mark could close, or -1; quotes deeper than eight do not nest. */
function partnerOnStack(
  tokens: readonly Token[],
  regions: readonly MarkedRegion[],
  stack: readonly number[],
  token: Token,
  carried: Pending,
): number {
  const sign = signOf(token)
  const opener = CLOSERS[sign]
  for (let height = stack.length - 1; height >= 0 && height >= stack.length - 8; height--) {
    const opening = tokens[regions[stack[height] ?? -1]?.open ?? -1]
    const mark = opening === undefined ? carried : signOf(opening)
    if (mark === opener || (mark !== null && (PARTNER[mark] === sign || isLooseDouble(mark, sign))))
      return height
  }
  return -1
}

/** Houses mix curly and straight double marks. */
function isLooseDouble(mark: string, sign: string): boolean {
  return (mark === '“' && sign === '"') || (mark === '"' && sign === '”')
}

/** The side a mark stands on, from its shape, its spaces, and whether one of its kind is open. */
function sideOf(tokens: readonly Token[], i: number, token: Token, open: boolean): 'open' | 'close' | 'none' {
  switch (signOf(token)) {
    case '«':
    case '‹':
    case '„':
      return 'open'
    case '»':
    case '›':
      return 'close'
    case '”':
      return open ? 'close' : 'none'
    case '“':
      return open && !token.spaceBefore ? 'close' : 'open'
    case '"':
      return straightSide(tokens, i, token, open)
    default:
      return apostropheSide(tokens, i, token, open)
  }
}

function straightSide(tokens: readonly Token[], i: number, token: Token, open: boolean): 'open' | 'close' {
  if (!open) return 'open'
  const before = tokens[i - 1]
  const clearlyOpens = token.spaceBefore && !token.spaceAfter && before?.kind !== 'end'
  const afterElision =
    before?.kind === 'word' && /['’]$/u.test(before.text) && !token.spaceAfter && before.end === token.start
  return clearlyOpens || afterElision ? 'open' : 'close'
}

/** A single mark is a quotation mark only where it hugs a word on one side and space or another sign on the other. */
function apostropheSide(
  tokens: readonly Token[],
  i: number,
  token: Token,
  open: boolean,
): 'open' | 'close' | 'none' {
  const next = tokens[i + 1]
  if (!open && token.spaceBefore && !token.spaceAfter && next?.kind === 'word' && closesLater(tokens, i))
    return 'open'
  return open && !token.spaceBefore ? 'close' : 'none'
}

const SINGLE_REACH = 24

function closesLater(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + SINGLE_REACH; k++) {
    const token = tokens[k]
    if (token?.kind === 'mark' && (token.text === '’' || token.text === "'") && !token.spaceBefore)
      return true
  }
  return false
}

/** Closes the region at `height`; regions opened inside it and never closed are reported and dropped. */
function closeAt(
  tokens: readonly Token[],
  regions: MarkedRegion[],
  stack: number[],
  height: number,
  i: number,
  unclosed: number[],
) {
  while (stack.length > height + 1) abandon(tokens, regions, stack.pop() ?? -1, i, unclosed)
  const closed = regions[stack.pop() ?? -1]
  if (closed !== undefined) closed.close = i
}

function abandon(
  tokens: readonly Token[],
  regions: MarkedRegion[],
  index: number,
  limit: number,
  unclosed: number[],
) {
  const lost = regions[index]
  if (lost === undefined) return
  lost.close = limit
  if (lost.open >= 0 && tokens[lost.open] !== undefined) unclosed.push(lost.open)
}

function leaveOpen(
  tokens: readonly Token[],
  regions: MarkedRegion[],
  index: number,
  carried: Pending,
  goesOn: (mark: string) => boolean,
  unclosed: number[],
) {
  const open = regions[index]
  if (open === undefined) return
  const opening = tokens[open.open]
  const mark = opening === undefined ? carried : signOf(opening)
  if (open.parent < 0 && mark !== null && mark !== undefined && goesOn(mark)) {
    open.continues = true
    return
  }
  if (open.open >= 0) unclosed.push(open.open)
  open.close = sentenceEnd(tokens, Math.max(open.open, 0))
}

/** The index after the stop that ends the sentence in which `from` lies: where an unclosed region is cut. */
function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind === 'mark') return i
    if (token?.kind === 'end' && tokens[i + 1]?.capital === true) return i + 1
  }
  return tokens.length
}

function withMaps(tokens: readonly Token[], regions: MarkedRegion[], unclosed: number[]): Marks {
  const outer = filled(tokens.length, -1)
  const inside = filled(tokens.length, 0)
  regions.forEach((one, index) => {
    if (one.parent >= 0) return
    for (let i = Math.max(one.open, 0); i <= one.close && i < tokens.length; i++) {
      if (outer[i] !== -1) continue
      outer[i] = index
      inside[i] = i === one.close && tokens[i]?.kind === 'mark' ? 2 : 1
    }
  })
  return { regions, outer, inside, unclosed: unclosed.toSorted((a, b) => a - b) }
}

/**
 * Whether a paragraph carries on a speech opened by `mark` in the paragraph before: it reopens the mark (or sets the
 * closing one, as some houses do) at its start, or closes one before opening any.
 */
export function carriesOn(tokens: readonly Token[], mark: string): boolean {
  if (reopens(tokens[0], mark)) return mark !== '"' || oddMarks(tokens)
  if (mark === '"' || mark === "'" || mark === '‘') return false
  for (const token of tokens) {
    if (token.kind !== 'mark') continue
    if (signOf(token) === mark) return false
    if (signOf(token) === PARTNER[mark]) return true
  }
  return false
}

/** A straight mark that reopens has no side: the paragraph's marks are then odd, or it is the last of the speech. */
function oddMarks(tokens: readonly Token[]): boolean {
  return tokens.length > 0
}
