import { useContext } from 'react'
import { WordsContext, type InUse } from './I18nProvider.tsx'

/** The words of the interface, with its dates and numbers, in the language in use. */
export function useWords(): InUse {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('useWords needs an I18nProvider above')
  return words
}
