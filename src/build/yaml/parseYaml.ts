import { isAlias, isCollection, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml'
import { diagnose, type Diagnostic } from '#corpus/diagnostics.ts'
import { excerpt } from '#corpus/parse/excerpt.ts'

/** A YAML text as nodes with their places; `root` is null when the text is empty or not acceptable as a whole. */
export interface YamlText {
  root: Node | null
  place: (node: unknown) => { line: number; column: number }
  /** Says that a node is wrong; what it means is then left out. */
  mistake: (node: unknown, message: string, expected: string, hint?: string) => void
  diagnostics: Diagnostic[]
}

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/

/**
 * Parses YAML 1.2 with the core schema, without anchors, aliases and custom tags. Never throws: everything wrong is a
 * diagnostic with line and column.
 *
 * @param firstLine 1-based line of the file on which the text starts (front matter starts below its fence)
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  const diagnostics: Diagnostic[] = []
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const mistakeAt = (offset: number, message: string, expected: string, hint: string) => {
    const end = text.indexOf('\n', offset)
    const found = excerpt(text.slice(offset, end < 0 ? undefined : end).trim())
    diagnostics.push(
      diagnose('invalid-yaml', { file, ...placeAt(offset) }, { message, found, expected, hint }),
    )
  }
  const place = (node: unknown) => placeAt(offsetOf(node))
  const mistake: YamlText['mistake'] = (
    node,
    message,
    expected,
    hint = 'Correct this entry; it is left out.',
  ) => mistakeAt(offsetOf(node), message, expected, hint)
  const root = readRoot(text, lines, mistakeAt)
  return { root: diagnostics.length > 0 ? null : root, place, mistake, diagnostics }
}

type MistakeAt = (offset: number, message: string, expected: string, hint: string) => void

const WHOLE_FILE = 'Nothing of this file is applied until it is corrected.'

/** So many mistakes of syntax are named; one mistake often makes all that follows one. */
const MOST_ERRORS = 20
/** No file of names is nested deeper; the library descends by recursion and would exhaust the stack. */
const DEEPEST = 64

function readRoot(text: string, lines: LineCounter, mistakeAt: MistakeAt): Node | null {
  if (isTooDeep(text)) {
    mistakeAt(0, TOO_DEEP, 'a short list', WHOLE_FILE)
    return null
  }
  try {
    const options = { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false } as const
    const document = parseDocument(text, options)
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_ERRORS))
      mistakeAt(pos[0], `This is no YAML 1.2: ${firstSentence(message)}`, 'YAML 1.2, core schema', WHOLE_FILE)
    refuse(document.contents, mistakeAt)
    return document.contents
  } catch (error) {
    mistakeAt(
      0,
      error instanceof RangeError ? TOO_DEEP : 'This YAML cannot be read.',
      'a short list',
      WHOLE_FILE,
    )
    return null
  }
}

const TOO_DEEP = 'This is nested too deeply for a file that a person would write.'

/** Whether brackets, or dashes and question marks of one line, open more than so many levels. */
function isTooDeep(text: string): boolean {
  let brackets = 0
  let entries = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '[' || sign === '{') brackets += 1
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1)
    else if ('-?:'.includes(sign) && text.charAt(at + 1) === ' ') entries += 1
    else if (sign !== ' ') entries = 0
    if (brackets > DEEPEST || entries > DEEPEST) return true
  }
  return false
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0]?.replace(/[.:]?$/, '.') ?? ''
}

/** Anchors, aliases and custom tags: a file of names needs none, and they are how YAML explodes or runs code. */
function refuse(root: unknown, mistakeAt: MistakeAt): void {
  const rest: unknown[] = [root]
  while (rest.length > 0) {
    const node = rest.pop()
    if (isPair(node)) rest.push(node.value, node.key)
    if (isCollection(node)) for (const item of node.items.toReversed()) rest.push(item)
    if (isAlias(node)) refused(node, 'Aliases are not read.', mistakeAt)
    if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) refused(node, 'Anchors are not read.', mistakeAt)
      if (node.tag !== undefined && !CORE_TAG.test(node.tag))
        refused(node, 'Custom tags are not read.', mistakeAt)
    }
  }
}

function refused(node: unknown, message: string, mistakeAt: MistakeAt): void {
  mistakeAt(offsetOf(node), message, 'plain values, written out', WHOLE_FILE)
}

function offsetOf(node: unknown): number {
  if (isPair(node)) return offsetOf(node.key)
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : null
  return range?.[0] ?? 0
}
