import type { WordingLanguage } from '#corpus/wording/language.ts'
import { saveFile } from '#app/ui/saveFile.ts'
import { drawCard, type Card } from './drawCard.ts'

/** Draws a statement and saves it as a PNG file named by its id. Rejects where the browser draws no pictures. */
export async function saveCard(card: Card, lang: WordingLanguage): Promise<void> {
  const canvas = await drawCard(card, lang)
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!picture) throw new Error('this browser saves no pictures')
  saveFile(picture, `dixit-${card.quotationId}.png`)
}
