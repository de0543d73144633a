import type { ArticleSource } from '#format/corpus.ts'

const LABEL = /^source\s*([/:])\s*/i
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:(?:\/\/|\S+$)/i
const SCHEMES_THAT_RUN = /^(?:javascript|vbscript|data|file|blob|ftp|mailto|about)\s*:/i
const HOST_FIRST = /^(?:\/\/)?(?:[^\s/:@.?#]+\.)+\p{L}{2,}(?:[/?#:]\S*)?$/u

/**
 * The address of a source line (`source/URL`, `source: URL`, `Source : URL`, any case, spaces or none), '' when it is
 * left out; null when the line is none. With a slash anything counts as an address; with a colon it must look like one,
 * so that *Source : le ministère des Transports* stays a line of the text.
 */
export function sourceAddress(line: string): string | null {
  const label = LABEL.exec(line)
  if (!label) return null
  const address = line.slice(label[0].length)
  return label[1] === '/' || address === '' || looksLikeAddress(address) ? address : null
}

/** Whether a text begins with a scheme or a host name; it may still be no address that is safe to show. */
export function looksLikeAddress(text: string): boolean {
  return WITH_SCHEME.test(text) || SCHEMES_THAT_RUN.test(text) || HOST_FIRST.test(text)
}

/** Signs that an address may not hold as they are: they could break out of an attribute or hide what is linked. */
const PLAIN_ADDRESS = /^https?:\/\/[^/\s\p{C}"<>\\^`{|}][^\s\p{C}"<>\\^`{|}]*$/iu

/**
 * An address as a source, null unless it is http(s) without user or password. It is kept as written; where it holds
 * white space, invisible signs, quotes or brackets, as the URL standard writes it.
 */
export function safeSource(address: string, archive: string | null = null): ArticleSource | null {
  const url = parsed(address)
  if (url === null) return null
  return { url: asLink(address, url), site: url.host.replace(/^www\./, ''), archive }
}

/** As `safeSource`, the address alone. */
export function safeAddress(address: string): string | null {
  const url = parsed(address)
  return url === null ? null : asLink(address, url)
}

function asLink(address: string, url: URL): string {
  return PLAIN_ADDRESS.test(address) ? address : url.href
}

function parsed(address: string): URL | null {
  try {
    const url = new URL(address)
    const web = url.protocol === 'https:' || url.protocol === 'http:'
    return web && url.host !== '' && url.username === '' && url.password === '' ? url : null
  } catch {
    return null
  }
}
