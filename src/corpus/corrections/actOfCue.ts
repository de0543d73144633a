import type { Act } from '#format/corpus.ts'
import { REPORTING_VERBS } from '../french/reportingVerbs.ts'
import { verbReadings } from '../french/verbs.ts'

const WORD = /\p{L}[\p{L}\p{M}]*/gu

/** What a cue written down by a person does, by its last verb that the lexicon knows; `say` for any other. */
export function actOfCue(cue: string): Act {
  const forms = cue.normalize('NFC').toLowerCase().match(WORD) ?? []
  for (const form of forms.toReversed()) {
    const lemmas = [form, ...verbReadings(form).map(({ lemma }) => lemma)]
    const entry = lemmas
      .flatMap((lemma) => REPORTING_VERBS.get(lemma) ?? [])
      .find(({ rest }) => rest.length === 0)
    if (entry) return entry.act
  }
  return 'say'
}
