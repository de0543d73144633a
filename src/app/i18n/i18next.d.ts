import type about from './fr/about.json'
import type { words } from './fr/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof words & typeof about }
  }
}
