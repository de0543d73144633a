import type { SiteSettings } from '#format/site.ts'
import { addressOf, quotationPath } from '../pages/address.ts'

/** The address of a quotation's page: absolute where the site knows its own address. */
export function permalinkOf(id: string, settings: SiteSettings): string {
  return addressOf(settings).best(quotationPath(id))
}
