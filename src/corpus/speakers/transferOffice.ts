import { adjectiveOf, countryAdjective, countryOfCode } from '#corpus/french/countries.ts'
import { roleForms, speakerNoun } from '#corpus/french/nouns.ts'
import { foldWord } from '#corpus/text/foldWord.ts'
import type { Office } from './phrase.ts'

/**
 * The same office of another country, for one person: *ministre chinois des Affaires étrangères* → *ministre
 * sénégalaise des Affaires étrangères*; *présidents français et allemand* → *président allemand*.
 */
export function transferOffice(held: Office, country: string, gender: 'm' | 'f'): Office {
  const adjective = adjectiveOf(country)?.[gender] ?? ''
  const noun = roleForms(held.noun.lemma)?.[gender] ?? held.text
  const words = held.text.split(/\s+/u)
  const at = words.findIndex((word) => speakerNoun(word)?.lemma === held.noun.lemma)
  const prefix = words
    .slice(0, Math.max(at, 0))
    .filter((word) => /^(?:premi|haut)/iu.test(word))
    .map((word) =>
      gender === 'f'
        ? word.replace(/ier$/u, 'ière').replace(/aut$/u, 'aute')
        : word.replace(/ière$/u, 'ier').replace(/aute$/u, 'aut'),
    )
  const rest = words
    .slice(at + 1)
    .filter(
      (word, n, all) =>
        countryAdjective(word) === null && !(word === 'et' && countryAdjective(all[n + 1] ?? '') !== null),
    )
  const tail = withoutState(rest.join(' '), countryOfCode(held.country ?? '')?.name ?? '')
  const chief = held.noun.lemma === 'chef' && tail !== ''
  const after = chief && held.words[0] === 'diplomatie' ? (adjectiveOf(country)?.f ?? '') : adjective
  const parts = chief ? [...prefix, noun, tail, after] : [...prefix, noun, adjective, tail]
  const text = parts.filter((part) => part !== '').join(' ')
  return { ...held, country, gender, former: false, text }
}

/** Drops *de la Chine* from the end of an office. */
function withoutState(words: string, state: string): string {
  if (state === '' || foldWord(words.slice(-state.length)) !== foldWord(state)) return words
  return words.slice(0, -state.length).replace(/(?: de la | du | des | de l['’]| de | d['’])$/u, '')
}
