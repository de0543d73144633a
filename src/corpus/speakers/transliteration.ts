import { foldWord } from '#corpus/text/foldWord.ts'

/** Spellings of one sound in names brought over from another alphabet, most specific first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/gu(?=[ei])/g, 'g'],
  [/ou/g, 'u'],
  [/(?:iy|yy|ij|ii|y|j(?=$))/g, 'i'],
  [/(?:tch|tsch)/g, 'ch'],
  [/(?:sch|sh)/g, 'ch'],
  [/kh/g, 'h'],
  [/dj/g, 'j'],
  [/w/g, 'v'],
  [/(?<=[oe])ff$/g, 'v'],
  [/(?<=in)e$/g, ''],
  [/(.)\1/g, '$1'],
]

/**
 * One key for the usual transliterations of a name (*Sergueï* and *Sergei Lavrov*; *Zelensky, Zelenskyy, Zelenski*):
 * `sergei lavrov`. Cautious: vowels that differ otherwise stay different (*Volodymyr*, *Vladimir*).
 */
export function nameKey(name: string): string {
  return foldWord(name)
    .split(' ')
    .map((word) => SOUNDS.reduce((key, [sound, one]) => key.replace(sound, one), word))
    .join(' ')
}
