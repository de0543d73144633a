/** The picture's size, as networks show pictures of links. */
export const WIDTH = 1200
export const HEIGHT = 630
/** Distance of everything from the picture's sides. */
export const SIDE = 72
export const INSIDE = WIDTH - 2 * SIDE

/** The reader's paper and inks, as the style sheet has them now: a picture of a dark page is dark. */
export interface Paper {
  paper: string
  ink: string
  ink2: string
  edge: string
  rule: string
  voice: (ink: number) => string
  serif: string
  caps: string
  sans: string
}

export function readPaper(): Paper {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    paper: of('paper'),
    ink: of('ink'),
    ink2: of('ink-2'),
    edge: of('edge'),
    rule: of('rule'),
    voice: (ink) => of(`voice-${ink}`),
    serif: of('serif'),
    caps: of('caps'),
    sans: of('sans'),
  }
}
