import type { Page } from '@playwright/test'

/** The spacing that WCAG 1.4.12 lets a reader choose. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

/** Spaces the page's text out, as a reader's own style sheet does. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, SPACING)
  await settled(page)
}

/** What waits for frames (names in the margin that make room for each other) has happened. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
      ),
  )
}

/**
 * Text that cannot be seen whole: beyond the sides of the window, or clipped by its box. A name that ends with an ellipsis
 * is whole in its title or elsewhere on the page.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement
    const cut: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      )
      if (!own || element.closest('.hidden-words, .skip, option, title, svg') || !element.checkVisibility())
        continue
      // For those who hear the page.
      if (element.clientWidth === 1 && element.clientHeight === 1) continue
      const words = (element.textContent ?? '').trim().slice(0, 40)
      const range = document.createRange()
      range.selectNodeContents(element)
      for (const { left, right, width } of range.getClientRects()) {
        if (width > 1 && (left < -1 || right > clientWidth + 1) && !scrolls(element))
          cut.push(`beyond the window: ${words} (${Math.round(left)}–${Math.round(right)})`)
      }
      const box = clipping(element)
      if (!box) continue
      const inside = range.getBoundingClientRect()
      const around = box.getBoundingClientRect()
      const isCut = inside.right > around.right + 1 || inside.bottom > around.bottom + 3
      if (isCut && !(getComputedStyle(box).textOverflow === 'ellipsis' && isSaidElsewhere(box)))
        cut.push(`clipped: ${words}`)
    }
    return [...new Set(cut)]

    function scrolls(element: Element): boolean {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true
      return false
    }
    function clipping(element: Element): Element | null {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement)
        if (/hidden|clip/.test(getComputedStyle(each).overflow)) return each
      return null
    }
    function isSaidElsewhere(element: Element): boolean {
      const words = (element.textContent ?? '').trim()
      return (
        element.hasAttribute('title') ||
        element.closest('[title]') !== null ||
        document.body.textContent.split(words).length > 2
      )
    }
  })
}

/** Pairs of lines of text that lie on each other, each by its first words. */
export async function overlapping(page: Page): Promise<string[]> {
  await settled(page)
  return page.evaluate(() => {
    interface Line {
      words: string
      parent: Element
      left: number
      right: number
      top: number
      bottom: number
    }
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = (node.nodeValue ?? '').trim()
      if (!parent || words === '' || !parent.checkVisibility()) continue
      // Titles of shapes, what only screen readers say, what sticks above the page by intention.
      if (parent.closest('.hidden-words, .skip, title, option, .slip, .score-reader, dialog')) continue
      const range = document.createRange()
      range.selectNode(node)
      const clip = clipOf(parent)
      for (const { left, right: end, top, bottom } of range.getClientRects()) {
        const right = Math.min(end, clip)
        // Letters fill the middle of their line's box.
        const rim = (bottom - top) * 0.28
        if (right - left > 2)
          lines.push({ words: words.slice(0, 24), parent, left, right, top: top + rim, bottom: bottom - rim })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    const found = new Set<string>()
    lines.forEach((a, index) => {
      for (let k = index + 1; k < lines.length; k++) {
        const b = lines[k]
        if (!b || b.top >= a.bottom) break
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across > 2 && down > 2 && a.parent !== b.parent) found.add(`${a.words} / ${b.words}`)
      }
    })
    return [...found]

    /** Where a box that ends names with an ellipsis cuts them off. */
    function clipOf(element: Element): number {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement)
        if (getComputedStyle(each).overflowX !== 'visible') return each.getBoundingClientRect().right
      return Infinity
    }
  })
}

/**
 * Controls that are hard to hit (WCAG 2.5.8): narrower or lower than 24 pixels, and with another one within 24 pixels of
 * their middle; not those that stand in a sentence, nor marks of the score, which have an equal in the text.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [role="slider"], label:has(input)',
      ),
    ].filter((each) => {
      const { width, height } = each.getBoundingClientRect()
      return (
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        width > 1 &&
        height > 1 &&
        !each.closest('.skip, svg, [aria-hidden="true"]') &&
        !(each instanceof HTMLInputElement && each.closest('label'))
      )
    })
    const inSentence = (each: Element): boolean => {
      const block = each.parentElement?.closest(
        'p, li, h1, h2, h3, dd, dt, .mn, .where, .text, td, summary, blockquote',
      )
      const others = (block?.textContent ?? '').replace(each.textContent ?? '', '').trim()
      return getComputedStyle(each).display.startsWith('inline') && /\p{L}/u.test(others)
    }
    const boxes = controls.map((each) => each.getBoundingClientRect())
    return controls.flatMap((each, index) => {
      const box = boxes[index]
      if (!box || (box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5) || inSentence(each)) return []
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const near = boxes.some((other, k) => {
        const otherControl = controls[k]
        if (k === index || !otherControl || otherControl.contains(each) || each.contains(otherControl))
          return false
        const dx = Math.max(other.left - x, 0, x - other.right)
        const dy = Math.max(other.top - y, 0, y - other.bottom)
        return Math.hypot(dx, dy) < LEAST / 2
      })
      return near
        ? [`${each.outerHTML.slice(0, 110)}: ${Math.round(box.width)} × ${Math.round(box.height)}`]
        : []
    })
  })
}

/** The focused element, where nothing of it can be seen (WCAG 2.4.11): outside the window or under something else. */
export function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body || focused.closest('.skip')) return []
    const points = [...focused.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const xs = [left + 2, (left + right) / 2, right - 2]
      const ys = [top + 2, (top + bottom) / 2, bottom - 2]
      return xs.flatMap((x) => ys.map((y) => [x, y] as const))
    })
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return (
        hit !== null &&
        (focused.contains(hit) ||
          (hit.contains(focused) && !hit.matches('.score-reader, .slip')) ||
          hit.closest('label')?.contains(focused) === true)
      )
    })
    return isSeen ? [] : [focused.outerHTML.slice(0, 110)]
  })
}
