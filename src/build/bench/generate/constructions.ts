import { clause, infinitive, judgement, nounPhrase } from './clauses.ts'
import { mention, mentionFirst, type Person, pronoun } from './people.ts'
import { capitalised, de, pick, que, type Random } from './pick.ts'

/** Who speaks in a sentence, and whether the text has named that person already. */
export interface Teller {
  one: Person
  other: Person
  known: boolean
}

type Construction = (random: Random, teller: Teller) => string

const SAYING = [
  'a déclaré',
  'a affirmé',
  'a indiqué',
  'a précisé',
  'a rappelé',
  'a souligné',
  'a estimé',
  'a expliqué',
  'a assuré',
  'a annoncé',
]
const INCISE = ['a déclaré', 'a indiqué', 'a précisé', 'a expliqué', 'a estimé', 'a noté']
const ADDING = ['a-t-# ajouté', 'a-t-# poursuivi', 'a-t-# dit', 'a-t-# conclu', 'a-t-# fait observer']
const INTO = ['ajoutant', 'précisant', 'soulignant', 'rappelant']

const first = (random: Random, { one, known }: Teller) => mentionFirst(one, known, random)
const within = (random: Random, { one, known }: Teller) => mention(one, known, random)
const incise = (random: Random, { one }: Teller) => pick(random, ADDING).replace('#', pronoun(one))

/** One sentence for each way of saying that somebody said something; the last ones say nothing of the kind. */
const CONSTRUCTIONS: readonly { weight: number; write: Construction }[] = [
  { weight: 8, write: (r, t) => `${first(r, t)} ${pick(r, SAYING)} ${que(clause(r, 'reported'))}.` },
  {
    weight: 3,
    write: (r, t) =>
      `${first(r, t)} ${pick(r, SAYING)} ${que(clause(r, 'reported'))}, ${pick(r, INTO)} ${que(clause(r, 'reported'))}.`,
  },
  { weight: 3, write: (r, t) => `${first(r, t)} a déclaré : « ${capitalised(clause(r, 'said'))}. »` },
  {
    weight: 3,
    write: (r, t) => `« ${capitalised(clause(r, 'said'))} », ${pick(r, INCISE)} ${within(r, t)}.`,
  },
  {
    weight: 3,
    write: (r, t) => `${capitalised(clause(r, 'reported'))}, ${pick(r, INCISE)} ${within(r, t)}.`,
  },
  { weight: 2, write: (r, t) => `${capitalised(clause(r, 'reported'))}, ${incise(r, t)}.` },
  {
    weight: 2,
    write: (r, t) => `« ${capitalised(clause(r, 'said'))}, ${incise(r, t)}, et ${clause(r, 'said')}. »`,
  },
  { weight: 2, write: (r, t) => `Selon ${within(r, t)}, ${clause(r, 'said')}.` },
  { weight: 1, write: (r, t) => `D’après ${within(r, t)}, ${clause(r, 'said')}.` },
  { weight: 1, write: (r, t) => `Pour ${within(r, t)}, ${clause(r, 'said')}.` },
  { weight: 2, write: (r, t) => `${first(r, t)} a promis ${de(infinitive(r))}.` },
  { weight: 2, write: (r, t) => `${first(r, t)} a appelé à ${infinitive(r)}.` },
  { weight: 1, write: (r, t) => `${first(r, t)} a proposé ${de(infinitive(r))}.` },
  { weight: 2, write: (r, t) => `${first(r, t)} a salué ${nounPhrase(r)}.` },
  { weight: 1, write: (r, t) => `${first(r, t)} a condamné ${nounPhrase(r)}.` },
  {
    weight: 1,
    write: (r, t) =>
      `${first(r, t)} s’est dit${t.one.gender === 'f' ? 'e' : ''} « ${judgement(r, t.one.gender)} ».`,
  },
  { weight: 1, write: (r, t) => `${first(r, t)} a dit que « ${nounPhrase(r)} » restait une priorité.` },
  {
    weight: 1,
    write: (r, t) =>
      `Les deux responsables sont convenus ${de(infinitive(r))}. ${first(r, t)} en a rendu compte.`,
  },
  { weight: 1, write: (r) => `Il a été rappelé ${que(clause(r, 'reported'))}.` },
  { weight: 1, write: (r, t) => `${first(r, t)} a exprimé l’espoir ${que(clause(r, 'reported'))}.` },
  {
    weight: 4,
    write: (r, t) =>
      `${first(r, t)} s’est ensuite rendu${t.one.gender === 'f' ? 'e' : ''} sur place avec une délégation de ${2 + Math.floor(r() * 40)} personnes.`,
  },
  {
    weight: 3,
    write: (r) =>
      `La rencontre a duré ${pick(r, ['une heure', 'deux heures', 'toute la matinée', 'jusqu’au soir'])} et portait sur ${nounPhrase(r)}.`,
  },
]
const TOTAL = CONSTRUCTIONS.reduce((sum, { weight }) => sum + weight, 0)

/** One sentence, in one of the constructions of French reported and direct speech, or in none. */
export function sentence(random: Random, teller: Teller): string {
  let left = random() * TOTAL
  for (const { weight, write } of CONSTRUCTIONS) {
    left -= weight
    if (left < 0) return write(random, teller)
  }
  return `${capitalised(nounPhrase(random))}.`
}
