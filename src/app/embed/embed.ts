/**
 * For other sites' pages: puts a frame with the site's own words in the place of a quoted statement
 * (`<blockquote cite=… data-dixit>`). The blockquote stays as it is where the frame cannot be had; nothing is kept on the
 * device, and nothing is asked of any other host. Built into `embed.js` (src/build/prerender/embed.ts).
 */

/** The frame's styles, by which its height is measured beforehand: a frame without scripts cannot say how high it is. */
declare const DIXIT_EMBED_STYLES: string

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const root = new URL('.', script.src).href
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => upgradeAll(root))
  else upgradeAll(root)
}

function upgradeAll(root: string): void {
  for (const quote of document.querySelectorAll<HTMLQuoteElement>('blockquote[data-dixit]')) {
    const id = quote.cite.startsWith(`${root}q/`) ? quote.cite.slice(root.length + 2).replace(/\/$/, '') : ''
    if (id === '' || id.includes('/') || quote.dataset['dixit'] === 'framed') continue
    quote.dataset['dixit'] = 'framed'
    // A page that forbids what this needs keeps its blockquote.
    upgrade(quote, `${root}embed/${id}/`).catch(() => undefined)
  }
}

/** Frames the page of the statement, if there is one: its words are read first, and only then take the quote's place. */
async function upgrade(quote: HTMLQuoteElement, address: string): Promise<void> {
  const page = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null)
  const figure =
    page === null ? null : new DOMParser().parseFromString(page, 'text/html').querySelector('figure')
  if (!figure) return
  const frame = document.createElement('iframe')
  frame.title = quote.querySelector('p')?.textContent ?? ''
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox')
  frame.referrerPolicy = 'no-referrer'
  frame.loading = 'lazy'
  frame.style.cssText = 'display:block;width:100%;border:0;margin:1em 0'
  const measure = measurer(figure)
  quote.before(frame, measure.element)
  const fit = (): void => {
    frame.style.height = `${Math.ceil(measure.height())}px`
  }
  fit()
  new ResizeObserver(fit).observe(measure.element)
  frame.addEventListener('load', () => (quote.hidden = true), { once: true })
  frame.src = address
}

/** The frame's content drawn once more, unseen and as wide as the frame, in styles that the other page cannot touch. */
function measurer(figure: Element): { element: HTMLElement; height: () => number } {
  const element = document.createElement('div')
  element.setAttribute('aria-hidden', 'true')
  element.inert = true
  element.style.cssText = 'height:0;overflow:hidden;visibility:hidden'
  const inside = element.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(DIXIT_EMBED_STYLES)
  inside.adoptedStyleSheets = [sheet]
  const drawn = document.importNode(figure, true)
  inside.append(drawn)
  return { element, height: () => drawn.getBoundingClientRect().height }
}
