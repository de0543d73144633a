/** One line said to everybody, then forgotten. */
type Listener = () => void

const SHOWN_MS = 3000

let message: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<Listener>()

/** Says a line for three seconds, on screen and to screen readers. */
export function say(words: string): void {
  clearTimeout(timer)
  set(words)
  timer = setTimeout(() => set(null), SHOWN_MS)
}

export function currentToast(): string | null {
  return message
}

export function onToast(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(words: string | null): void {
  message = words
  for (const listener of listeners) listener()
}
