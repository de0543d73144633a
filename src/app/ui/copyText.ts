/** Puts words on the clipboard; false where the browser forbids it. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return copiedByHand(words)
  }
}

/** Without a secure context there is no clipboard, but a selection can still be copied. */
function copiedByHand(words: string): boolean {
  const field = document.createElement('textarea')
  field.value = words
  field.className = 'hidden-words'
  field.setAttribute('aria-hidden', 'true')
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return done
}
