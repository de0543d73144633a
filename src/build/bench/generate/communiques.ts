import { seeded, zipf } from '../seeded.ts'
import { sentence } from './constructions.ts'
import { introduced, person, type Person } from './people.ts'
import { between, capitalised, chance, pick, type Random } from './pick.ts'

/** A communiqué that never was, of people who never were. */
export interface Communique {
  title: string
  /** YYYY-MM-DD */
  date: string
  url: string
  paragraphs: string[]
}

const PLACES = [
  'Valmorin',
  'Port-Estrel',
  'Kervanec',
  'Sundvik',
  'Las Palmeras',
  'Trois-Moulins',
  'Oberstein',
  'Haute-Rive',
  'Pont-d’Arve',
  'Belosava',
]
const OCCASIONS = [
  'Entretien',
  'Rencontre',
  'Visite de travail',
  'Conférence',
  'Déclaration',
  'Point de presse',
]
const THEMES = [
  'sur le rail',
  'sur la pêche',
  'sur les archives',
  'sur l’eau',
  'sur les forêts',
  'sur les musées',
  'sur la récolte',
]
const DAY = 86_400_000

/**
 * Communiqués one after another, the same ones for one seed: 6 to 14 paragraphs of 1 to 3 sentences in all
 * constructions, 2 to 4 speakers each, a few speakers very often and most of them rarely (Zipf).
 */
export function* communiques(count: number, seed: number): Generator<Communique> {
  const random = seeded(seed)
  const people = Array.from({ length: Math.max(20, Math.min(8000, Math.ceil(count / 3))) }, (_, i) =>
    person(i, random),
  )
  const rank = zipf(people.length, random)
  for (let n = 0; n < count; n++) yield communique(n, random, cast(people, rank, random))
}

function cast(people: readonly Person[], rank: () => number, random: Random): Person[] {
  const chosen = new Map<string, Person>()
  const size = between(random, 2, 4)
  for (let tries = 0; chosen.size < size && tries < 40; tries++) {
    const one = people[rank()]
    if (one !== undefined) chosen.set(one.surname, one)
  }
  return [...chosen.values()]
}

function communique(n: number, random: Random, people: readonly Person[]): Communique {
  const place = pick(random, PLACES)
  const date = new Date(Date.UTC(2005, 0, 1) + Math.floor(random() * 7300) * DAY).toISOString().slice(0, 10)
  const [one, other = one] = people
  if (one === undefined || other === undefined) throw new RangeError('a communiqué needs somebody')
  const known = new Set([one.surname, other.surname])
  const opening = `${capitalised(introduced(one))} a reçu ${introduced(other)} à ${place}.`
  const paragraphs = Array.from({ length: between(random, 6, 14) }, () => paragraph(random, people, known))
  return {
    title: `${pick(random, OCCASIONS)} ${pick(random, THEMES)} à ${place} : ${one.surname} et ${other.surname}`,
    date,
    url: `https://communiques.example/${date.slice(0, 4)}/${n}.html`,
    paragraphs: [opening, ...paragraphs],
  }
}

function paragraph(random: Random, people: readonly Person[], known: Set<string>): string {
  const one = pick(random, people)
  const other = people.find(({ surname }) => surname !== one.surname) ?? one
  const sentences: string[] = []
  do {
    sentences.push(sentence(random, { one, other, known: known.has(one.surname) }))
    known.add(one.surname)
  } while (chance(random, 0.45) && sentences.length < 3)
  return sentences.join(' ')
}

/** The communiqué as a dump has it, with the blank line after it. */
export function asDump({ title, date, url, paragraphs }: Communique): string {
  return `${title} – ${date.replaceAll('-', '/')}\n${paragraphs.join('\n')}\nsource/${url}\n\n`
}
