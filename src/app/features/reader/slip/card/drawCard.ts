import { cardWords, type CardWords } from '#corpus/wording/card.ts'
import type { WordingLanguage } from '#corpus/wording/language.ts'
import type { Saying } from '#corpus/wording/saying.ts'
import type { Score } from '#app/ui/partition/score.ts'
import type { Voices } from '#app/ui/statement/voices.ts'
import { drawScore, rowHeight } from './drawScore.ts'
import { layOut, type Line } from './layOut.ts'
import { HEIGHT, INSIDE, readPaper, SIDE, WIDTH, type Paper } from './paper.ts'

/** What a picture of a statement says. */
export interface Card {
  saying: Saying
  /** The names as the reader's language lists them. */
  who: string
  /** The office held that day, and what must be known before the words are repeated. */
  role: string | null
  notes: readonly string[]
  /** Ink of the first speaker. */
  ink: number
  score: Score
  voices: Voices
  quotationId: string
  date: string | null
  title: string
  /** The permalink without its scheme. */
  address: string
}

/** Sizes of the words by how many they are: the largest that the length allows. */
const SIZES = [
  { most: 120, size: 56, line: 70 },
  { most: 220, size: 44, line: 58 },
  { most: 380, size: 36, line: 48 },
] as const
const SMALLEST = SIZES[2]
const NAME_BASELINE = 92
const WORDS_TOP = 116
const FOOT_BASELINE = 574
const GAP = 26

/** Draws a statement as a picture of 1200 × 630 pixels on the reader's paper. Nothing on it is smaller than 24 pixels. */
export async function drawCard(card: Card, lang: WordingLanguage): Promise<HTMLCanvasElement> {
  const paper = readPaper()
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser draws no pictures')
  await fontsOf(card, paper)
  pen.fillStyle = paper.paper
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  drawWho(pen, card, paper)
  const top = FOOT_BASELINE - 48 - card.score.rows.length * rowHeight(card.score)
  drawWords(pen, fitted(pen, card.saying, lang, paper, top - GAP - WORDS_TOP), paper.voice(card.ink), paper)
  drawScore(pen, { score: card.score, voices: card.voices, open: card.quotationId, top }, paper)
  drawFoot(pen, card, paper)
  return canvas
}

/** Letters that are not on the page yet would be drawn in another face. */
async function fontsOf(card: Card, { serif, caps, sans }: Paper): Promise<void> {
  const text = `${card.who}${card.role ?? ''}${card.saying.text}${card.title}${card.date ?? ''}`
  const faces = [`500 38px ${caps}`, `44px ${serif}`, `italic 30px ${serif}`, `24px ${sans}`]
  await Promise.all(faces.map((face) => document.fonts.load(withoutStandIns(face), text)))
}

function drawWho(pen: CanvasRenderingContext2D, { who, role, notes, ink }: Card, paper: Paper): void {
  pen.font = `500 38px ${paper.caps}`
  pen.fillStyle = paper.voice(ink)
  const note = notes.join(', ')
  const aside = [role, note].filter((each) => each !== null && each !== '').join(', ')
  const name = clipped(pen, who, INSIDE * 0.6)
  const x = SIDE + pen.measureText(name).width + 16
  pen.fillText(name, SIDE, NAME_BASELINE)
  pen.font = `italic 28px ${paper.serif}`
  pen.fillStyle = paper.ink2
  const room = WIDTH - SIDE - x
  // How literal the words are is said in any case; the office only where there is room for both.
  const fits = pen.measureText(aside).width <= room
  pen.fillText(fits || note === '' ? clipped(pen, aside, room) : clipped(pen, note, room), x, NAME_BASELINE)
}

interface Fitted {
  words: CardWords
  lines: Line[]
  size: number
  line: number
}

/** The words at the largest size that they have room for; cut at a clause where even the smallest has none. */
function fitted(
  pen: CanvasRenderingContext2D,
  saying: Saying,
  lang: WordingLanguage,
  { serif }: Paper,
  room: number,
): Fitted {
  const at = (most: number, { size, line }: { size: number; line: number }): Fitted => {
    const words = cardWords(saying, lang, most)
    pen.font = `${size}px ${serif}`
    return { words, size, line, lines: layOut(words.text, INSIDE, (text) => pen.measureText(text).width) }
  }
  const whole = cardWords(saying, lang, Infinity).text.length
  for (const size of SIZES) {
    if (whole > size.most) continue
    const tried = at(size.most, size)
    if (tried.lines.length * size.line <= room) return tried
  }
  let most: number = SMALLEST.most
  let tried = at(most, SMALLEST)
  while (tried.lines.length * SMALLEST.line > room && most > SIZES[0].most) {
    most -= 20
    tried = at(most, SMALLEST)
  }
  return tried
}

/** The words, each line underlined as on the page: thin for reported words, thick for those that are word for word. */
function drawWords(
  pen: CanvasRenderingContext2D,
  { words, lines, size, line }: Fitted,
  ink: string,
  paper: Paper,
): void {
  pen.font = `${size}px ${paper.serif}`
  lines.forEach(([start, end], index) => {
    const baseline = WORDS_TOP + index * line + line * 0.72
    const left = (at: number): number => SIDE + pen.measureText(words.text.slice(start, at)).width
    pen.fillStyle = ink
    for (const { span, verbatim } of words.lines) {
      const [from, to] = [Math.max(span[0], start), Math.min(span[1], end)]
      if (from < to) pen.fillRect(left(from), baseline + size * 0.2, left(to) - left(from), verbatim ? 5 : 2)
    }
    // Tails of letters are left free of the line, as on the page.
    pen.strokeStyle = paper.paper
    pen.lineWidth = 5
    pen.lineJoin = 'round'
    pen.strokeText(words.text.slice(start, end), SIDE, baseline)
    pen.fillStyle = paper.ink
    pen.fillText(words.text.slice(start, end), SIDE, baseline)
  })
}

/** When and where it was written, and the address at which it stays. */
function drawFoot(
  pen: CanvasRenderingContext2D,
  { date, title, address }: Card,
  { serif, sans, ink, ink2 }: Paper,
): void {
  pen.textAlign = 'right'
  pen.fillStyle = ink
  pen.font = `italic 500 40px ${serif}`
  pen.fillText('Dixit', WIDTH - SIDE, FOOT_BASELINE)
  let right = WIDTH - SIDE - pen.measureText('Dixit').width - 24
  pen.fillStyle = ink2
  pen.font = `24px ${sans}`
  const shown = clipped(pen, address, INSIDE * 0.45)
  pen.fillText(shown, right, FOOT_BASELINE)
  right -= pen.measureText(shown).width + 24
  pen.textAlign = 'left'
  pen.font = `28px ${serif}`
  const day = date === null ? '' : `${date} `
  pen.fillText(day, SIDE, FOOT_BASELINE)
  const x = SIDE + pen.measureText(day).width
  pen.font = `italic 28px ${serif}`
  pen.fillText(clipped(pen, title, right - x), x, FOOT_BASELINE)
}

/** A text that ends with an ellipsis where it has no more room. */
function clipped(pen: CanvasRenderingContext2D, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text
  const [line] = layOut(text, width, (part) => pen.measureText(`${part}…`).width)
  return line ? `${text.slice(...line).trimEnd()}…` : ''
}

/** A list of fonts cut after its first: asked for a stand-in that the device has not, `load` would fail. */
const withoutStandIns = (face: string): string => face.replace(/,.*$/su, '')
