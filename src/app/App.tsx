import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { I18nProvider } from './i18n/I18nProvider.tsx'
import type { AppContext, makeRouter } from './router.tsx'

interface Props {
  router: ReturnType<typeof makeRouter>
  i18n: AppContext['i18n']
}

/** The whole reader, in the browser and in pages made beforehand alike. */
export function App({ router, i18n }: Props) {
  // The effects of all below ran before: from here on the page answers. Measured, and waited for by tests.
  useEffect(() => void performance.mark('dixit:ready'), [])
  return (
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>
  )
}
