import 'i18next'
import type { Words } from './words.ts'

/** Keys of the French files are the only ones: `place.element`, whole, without nesting. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: Words }
  }
}
