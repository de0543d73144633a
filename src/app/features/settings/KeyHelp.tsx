import { useWords } from '#app/i18n/useWords.ts'

const KEYS = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  [']', 'keys.nextArticle'],
  ['[', 'keys.previousArticle'],
  ['c', 'keys.copy'],
  ['l', 'keys.link'],
  ['w', 'keys.why'],
  ['/', 'keys.search'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
] as const

/** What each key does. */
export function KeyHelp() {
  const { t } = useWords()
  return (
    <dl className="keys">
      {KEYS.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  )
}
