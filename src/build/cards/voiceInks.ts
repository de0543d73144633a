/** The reader's paper, ink and ten voices (src/app/styles/tokens.css, light), for pictures; voice 0 is nobody known. */
export const PAPER = 'oklch(0.974 0.012 86)'
export const INK = 'oklch(0.235 0.015 60)'
export const INK_2 = 'oklch(0.41 0.018 65)'
export const RULE = 'oklch(0.86 0.018 82)'

const VOICES = [
  'oklch(0.51 0.02 68)',
  'oklch(0.423 0.129 8)',
  'oklch(0.39 0.16 267)',
  'oklch(0.499 0.117 60)',
  'oklch(0.464 0.085 223)',
  'oklch(0.357 0.13 320)',
  'oklch(0.508 0.073 154)',
  'oklch(0.527 0.158 285)',
  'oklch(0.357 0.075 111)',
  'oklch(0.273 0.081 42)',
  'oklch(0.271 0.027 243)',
] as const

/** A voice's ink. */
export const voiceInk = (voice: number): string => VOICES[voice] ?? VOICES[0]
