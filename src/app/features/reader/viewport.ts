/** Below this width the slip is a sheet from below (the style sheets' 68rem). */
const SHEET = '(max-width: 68rem)'

/** Whether the slip covers the foot of the window instead of standing beside the text. */
export function hasSheet(): boolean {
  return matchMedia(SHEET).matches
}

/** The index of the first of these elements that begins below the window's upper edge; 0 when none does. */
export function firstBelowFold(ids: readonly string[]): number {
  const index = ids.findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) >= 0)
  return Math.max(index, 0)
}
