import { Fragment, Profiler, StrictMode, Suspense, type ReactNode } from 'react'
import { attribute, escapedText } from './attributes.ts'
import { provided, Unsupported, withHooks } from './hooks.ts'

export { Unsupported }

const ELEMENT = Symbol.for('react.transitional.element')
const FORWARD = Symbol.for('react.forward_ref')
const MEMO = Symbol.for('react.memo')
const CONTEXT = Symbol.for('react.context')

/** Elements about which React does nothing of its own; `title` only inside a picture. */
const PLAIN = new Set(
  `a abbr article aside blockquote button cite circle code dd div dl dt em figcaption figure footer g h1 h2 h3 h4 header i
  kbd label li line mark nav ol option p path q rect search section select small span strong sub sup svg table tbody td text th thead time title tr ul`.split(
    /\s+/,
  ),
)
const EMPTY = new Set(['br', 'hr', 'input', 'wbr'])

let out = ''
/** Whether text was written last: React parts two texts by a comment, so that the browser keeps them apart. */
let afterText = false
let inPicture = false
/** The value of the control whose options are drawn. */
let chosen: string | null = null

/**
 * What `renderToString` of react-dom gives for a tree, letter for letter, for the part of React that this app's texts
 * use: elements without behaviour, function components and their hooks, contexts, memos, and boundaries that nothing
 * suspends. It throws `Unsupported` for all else, so that React can be asked instead. It costs a third of React's time:
 * it can neither wait, nor resume, nor say where an error came from.
 */
export function markupOf(node: ReactNode): string {
  out = ''
  afterText = false
  inPicture = false
  chosen = null
  try {
    withHooks(() => draw(node))
    return out
  } finally {
    out = ''
  }
}

function draw(node: unknown): void {
  if (typeof node === 'string') text(node)
  else if (typeof node === 'object' && node !== null) {
    if (Array.isArray(node)) for (const each of node) draw(each)
    else drawElement(node)
  } else if (typeof node === 'number') text(String(node))
  else if (typeof node === 'function' || typeof node === 'symbol' || typeof node === 'bigint')
    throw new Unsupported(typeof node)
}

function text(words: string): void {
  if (words === '') return
  if (afterText) out += '<!-- -->'
  out += escapedText(words)
  afterText = true
}

type Props = Readonly<Record<string, unknown>>

/** An element, as React makes them: `jsx` is the only one who does. */
interface Element {
  $$typeof: symbol
  type: unknown
  props: Props
}

const isElement = (node: object): node is Element => '$$typeof' in node && node.$$typeof === ELEMENT

function drawElement(node: object): void {
  if (!isElement(node)) throw new Unsupported('a child that is no element')
  const { type, props } = node
  if (typeof type === 'string') drawTag(type, props)
  else if (type === Fragment || type === StrictMode || type === Profiler) draw(props['children'])
  else if (type === Suspense) {
    out += '<!--$-->'
    afterText = false
    draw(props['children'])
    out += '<!--/$-->'
    afterText = false
  } else drawComponent(type, props)
}

function drawComponent(type: unknown, props: Props): void {
  if (typeof type === 'function') {
    if (isClass(type)) throw new Unsupported('a component that is a class')
    draw(type(props, undefined))
    return
  }
  if (typeof type !== 'object' || type === null || !('$$typeof' in type)) throw new Unsupported(String(type))
  const kind = type.$$typeof
  if (kind === MEMO && 'type' in type) drawComponent(type.type, props)
  else if (kind === FORWARD && 'render' in type && typeof type.render === 'function') {
    const { ref = null, ...rest } = props
    draw(type.render('ref' in props ? rest : props, ref))
  } else if (kind === CONTEXT) {
    const had = provided.has(type)
    const before = provided.get(type)
    provided.set(type, props['value'])
    draw(props['children'])
    if (had) provided.set(type, before)
    else provided.delete(type)
  } else throw new Unsupported(String(kind))
}

const isClass = (type: object): boolean =>
  'prototype' in type &&
  typeof type.prototype === 'object' &&
  type.prototype !== null &&
  'isReactComponent' in type.prototype

function drawTag(tag: string, props: Props): void {
  const empty = EMPTY.has(tag)
  if (!empty && (!PLAIN.has(tag) || (tag === 'title' && !inPicture))) throw new Unsupported(`<${tag}>`)
  out += `<${tag}`
  let children: unknown
  let value: string | null = null
  for (const name in props) {
    const each = props[name]
    if (name === 'children') children = each
    else if (each === null || each === undefined) continue
    else if (name === 'value' || name === 'defaultValue') {
      value ??= valueOf(each, tag)
      if (tag === 'option') out += ` value="${escapedText(value)}"`
    } else out += attribute(name, each, tag)
  }
  if (tag === 'select') chosen = value
  else if (tag === 'input' && value !== null) out += ` value="${escapedText(value)}"`
  else if (tag === 'option' && value !== null && value === chosen) out += ' selected=""'
  if (empty) {
    out += '/>'
    afterText = false
    return
  }
  out += '>'
  if (typeof children === 'string') out += escapedText(children)
  else if (children !== null && children !== undefined) {
    if (tag === 'title') throw new Unsupported('a title of several parts')
    const outside = inPicture
    inPicture ||= tag === 'svg'
    afterText = false
    draw(children)
    inPicture = outside
  }
  if (tag === 'select') chosen = null
  out += `</${tag}>`
  afterText = false
}

/** The value of a control: React writes it in places of its own. */
function valueOf(value: unknown, tag: string): string {
  if (typeof value !== 'string' || (tag !== 'input' && tag !== 'option' && tag !== 'select'))
    throw new Unsupported(`value on <${tag}>`)
  return value
}
