import { LANGUAGE_NAMES, LANGUAGES, type Lang } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/useWords.ts'
import { writeStored } from './stored.ts'

/** The interface's four languages; the choice stays on the device, never in the address. */
export function Languages() {
  const { t, lang, i18n } = useWords()
  const choose = async (next: Lang): Promise<void> => {
    await i18n.change(next)
    document.documentElement.lang = next
    writeStored('dixit.lang', next)
  }
  return (
    <fieldset className="langs" aria-label={t('shell.languagesLabel')}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          title={LANGUAGE_NAMES[each].full}
          aria-pressed={each === lang}
          onClick={() => void choose(each)}
        >
          {LANGUAGE_NAMES[each].short}
        </button>
      ))}
    </fieldset>
  )
}
