/** Spans as gold files write them: a list of spans, one span alone, or nothing. */
export type GoldSpans =
  readonly (readonly [number, number])[] | readonly [number, number] | readonly [] | null

/** One hand-annotated quotation; offsets are UTF-16 code units of its line. */
export interface GoldQuotation {
  line: number
  /** Names; absent where the annotation does not say who, only which words name him. */
  speakers?: readonly string[]
  kind?: string
  nested?: boolean
  source?: GoldSpans
  cue?: GoldSpans
  content: GoldSpans
}

/** What a text really says, to measure the engine against. */
export interface Gold {
  /** Path of the text, relative to the parent of the gold's folder. */
  corpus: string
  quotations: readonly GoldQuotation[]
  /** Only some of the quotations are annotated: no precision. */
  partial?: boolean
  /** Lines without speech. */
  negatives?: readonly number[]
  /** Spellings that are one name. */
  aliases?: Readonly<Record<string, string>>
}

/** Whether a JSON value is a gold file, as far as it is read. */
export function isGold(value: unknown): value is Gold {
  return (
    isRecord(value) &&
    typeof value['corpus'] === 'string' &&
    Array.isArray(value['quotations']) &&
    value['quotations'].every(
      (each) => isRecord(each) && typeof each['line'] === 'number' && Array.isArray(each['content']),
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Spans as a list of pairs. */
export function spansOf(spans: GoldSpans | undefined): (readonly [number, number])[] {
  if (!spans) return []
  const flat: readonly unknown[] = spans
  if (typeof flat[0] === 'number') return [[flat[0], Number(flat[1])]]
  return flat.filter((each): each is readonly [number, number] => Array.isArray(each))
}
