import { communiques } from './communiques.ts'

/** The title of the long communiqué. */
export const LONG_TITLE = 'Un très long communiqué'

const PARAGRAPHS = 400

/** One communiqué of many, as a dump: the paragraphs of generated ones below each other, 400 of them. */
export function longDump(): string {
  const paragraphs: string[] = []
  for (const communique of communiques(PARAGRAPHS, 9)) {
    paragraphs.push(...communique.paragraphs)
    if (paragraphs.length >= PARAGRAPHS) break
  }
  const text = paragraphs.slice(0, PARAGRAPHS).join('\n')
  return `${LONG_TITLE} – 2020/07/08\n${text}\nsource/https://example.org/long\n`
}
