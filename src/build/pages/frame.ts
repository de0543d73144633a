import type { Address } from './address.ts'
import { markup, type Html } from './html.ts'

/** The head, main region and foot of a page that is written without the app, as the app draws them. */
export function frame(address: Address, main: Html, foot: Html): Html {
  const to = address.path
  return markup`<a class="skip" href="#main">Aller au contenu</a>
    <div class="page">
      <header class="head">
        <a class="mark" href="${to('')}" lang="la">Dixit</a>
        <nav aria-label="Dixit">
          <ul>
            <li><a href="${to('')}">Chronologie</a></li>
            <li><a href="${to('speakers')}">Voix</a></li>
            <li><a href="${to('about')}">À propos</a></li>
          </ul>
        </nav>
      </header>
      <main id="main" tabindex="-1">${main}</main>
    </div>
    <footer class="foot">
      <div class="page">
        <div class="page-grid"><p class="t">${foot}</p></div>
      </div>
    </footer>`
}

/** The foot's sentence. */
export const machineMade = (address: Address): Html =>
  markup`Attributions faites par machine, relues quand c’est indiqué.
    <a href="${address.path('about')}">À propos</a>, <a href="${address.path('links')}">Santé des liens</a>.`
