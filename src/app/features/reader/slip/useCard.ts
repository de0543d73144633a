import { notesOf } from '#corpus/wording/copy.ts'
import type { Citation } from '#corpus/wording/cite.ts'
import { listed } from '#corpus/wording/language.ts'
import type { Quotation } from '#format/corpus.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { roleAt } from '#app/ui/statement/names.ts'
import { say } from '#app/ui/toast.ts'
import type { Scene } from '../scene.ts'

/** Saves a picture of the statement; what draws it is fetched only then. */
export function useCard(scene: Scene, quotation: Quotation, { saying, where }: Citation): () => void {
  const { t, lang } = useWords()
  const { article, voices, score } = scene
  const [first, ...others] = quotation.speakers
  const save = async (): Promise<void> => {
    const { saveCard } = await import('./card/saveCard.ts')
    const roles = first === undefined || others.length > 0 ? [] : (voices.speaker(first)?.roles ?? [])
    await saveCard(
      {
        saying,
        who: saying.names.length === 0 ? t('voice.unknown') : listed(saying.names, lang),
        role: roleAt(roles, article.date),
        notes: notesOf(saying, lang),
        ink: voices.ink(first),
        score,
        voices,
        quotationId: quotation.id,
        date: where.date,
        title: where.title,
        address: where.url.replace(/^https?:\/\//u, ''),
      },
      lang,
    )
  }
  return () =>
    void save().then(
      () => say(t('card.saved')),
      () => say(t('card.failed')),
    )
}
