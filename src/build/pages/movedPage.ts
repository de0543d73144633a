import type { Address } from './address.ts'
import { frame, machineMade } from './frame.ts'
import { markup, type Html } from './html.ts'

/** The page of an article's former address: says where it stands now and goes there, with or without scripts. */
export function movedPage(to: string, title: string, address: Address): { head: Html; body: Html } {
  const path = address.path(to)
  const head = markup`<title>${title} — Dixit</title>
    <meta http-equiv="refresh" content="0; url=${path}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${address.best(to)}" />`
  const main = markup`<div class="page-grid title">
    <h1 class="t">Ce communiqué a changé d’adresse</h1>
    <p class="t">Il se lit maintenant ici : <a href="${path}" lang="fr">${title}</a></p>
  </div>`
  return { head, body: frame(address, main, machineMade(address)) }
}
