import type { Address } from './address.ts'
import { Html, markup } from './html.ts'

/** What stands before the main region, between it and the foot's sentence, and behind that, by the address of the site. */
const frames = new WeakMap<Address, readonly [before: string, between: string, behind: string]>()

/** The head, main region and foot of a page that is written without the app, as the app draws them. */
export function frame(address: Address, main: Html, foot: Html): Html {
  const [before, between, behind] = frames.get(address) ?? frameOf(address)
  return new Html(before + main.text + between + foot.text + behind)
}

function frameOf(address: Address): readonly [before: string, between: string, behind: string] {
  const to = address.path
  const before = markup`<a class="skip" href="#main">Aller au contenu</a>
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
      <main id="main" tabindex="-1">`.text
  const between = `</main>
    </div>
    <footer class="foot">
      <div class="page">
        <div class="page-grid"><p class="t">`
  const behind = `</p></div>
      </div>
    </footer>`
  const made = [before, between, behind] as const
  frames.set(address, made)
  return made
}

const sentences = new WeakMap<Address, Html>()

/** The foot's sentence. */
export function machineMade(address: Address): Html {
  const sentence =
    sentences.get(address) ??
    markup`Attributions faites par machine, relues quand c’est indiqué.
    <a href="${address.path('about')}">À propos</a>, <a href="${address.path('links')}">Santé des liens</a>.`
  sentences.set(address, sentence)
  return sentence
}
