import type { Diagnostic } from '#corpus/diagnostics.ts'
import { safeAddress } from '#corpus/parse/sourceLine.ts'
import type { SiteSettings } from '#format/site.ts'
import { isNothing, knownFields, optional, text, written } from './fields.ts'
import { parseYaml, type YamlText } from './parseYaml.ts'

/** What a corpus without site.yaml is called and where it is served. */
export const DEFAULT_SITE: SiteSettings = {
  title: 'Dixit',
  url: null,
  base: '/',
  contact: null,
  prerenderLimit: 20_000,
}

const FIELDS = ['title', 'url', 'base', 'contact', 'prerenderLimit']

/** What site.yaml says, with defaults for what it leaves out or says wrongly. */
export function readSite(source: string, file: string): { site: SiteSettings; diagnostics: Diagnostic[] } {
  const yaml = parseYaml(source, file)
  const given = isNothing(yaml.root) ? new Map<string, unknown>() : knownFields(yaml, yaml.root, FIELDS)
  const site = {
    title: optional(given.get('title'), (node) => text(yaml, node, 'title')) ?? DEFAULT_SITE.title,
    url: optional(given.get('url'), (node) => address(yaml, node)) ?? null,
    base: optional(given.get('base'), (node) => basePath(yaml, node)) ?? DEFAULT_SITE.base,
    contact: optional(given.get('contact'), (node) => contact(yaml, node)) ?? null,
    prerenderLimit:
      optional(given.get('prerenderLimit'), (node) => count(yaml, node)) ?? DEFAULT_SITE.prerenderLimit,
  }
  return { site, diagnostics: yaml.diagnostics }
}

const HINT = 'Correct this field; it is left out.'

function address(yaml: YamlText, node: unknown): string | undefined {
  const url = safeAddress(written(node) ?? '')
  if (url !== null) return url.replace(/\/$/, '')
  yaml.mistake(node, 'The field “url” is no public web address.', 'url: https://…', HINT)
  return undefined
}

function basePath(yaml: YamlText, node: unknown): string | undefined {
  const path = written(node) ?? ''
  if (/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path)) return path
  if (/^\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]+$/.test(path)) return `${path}/`
  yaml.mistake(node, 'The field “base” is no path.', 'base: /folder/', HINT)
  return undefined
}

function contact(yaml: YamlText, node: unknown): string | undefined {
  const value = written(node)?.trim() ?? ''
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(value)) return value
  const url = safeAddress(value)
  if (url !== null) return url
  yaml.mistake(
    node,
    'The field “contact” is neither a mail nor a web address.',
    'contact: name@example.org',
    HINT,
  )
  return undefined
}

function count(yaml: YamlText, node: unknown): number | undefined {
  const value = written(node) ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value)
  yaml.mistake(node, 'The field “prerenderLimit” is no number.', 'prerenderLimit: 20000', HINT)
  return undefined
}
