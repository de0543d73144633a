/** What a form of address says of the person. */
export interface Honorific {
  gender: 'm' | 'f' | null
  plural: boolean
}

/** Forms of address before a name, folded and without the stop → what they say of the person. */
export const HONORIFICS: ReadonlyMap<string, Honorific> = new Map(
  [
    ['m', 'm', false],
    ['mr', 'm', false],
    ['mm', 'm', true],
    ['monsieur', 'm', false],
    ['messieurs', 'm', true],
    ['mme', 'f', false],
    ['mmes', 'f', true],
    ['madame', 'f', false],
    ['mesdames', 'f', true],
    ['mlle', 'f', false],
    ['mlles', 'f', true],
    ['mademoiselle', 'f', false],
    ['mrs', 'f', false],
    ['ms', 'f', false],
    ['dr', null, false],
    ['drs', null, true],
    ['docteur', null, false],
    ['pr', null, false],
    ['prof', null, false],
    ['professeur', null, false],
    ['maitre', null, false],
    ['me', null, false],
    ['mes', null, true],
    ['mgrs', 'm', true],
    ['prs', null, true],
    ['mgr', 'm', false],
    ['monseigneur', 'm', false],
    ['sir', 'm', false],
    ['lord', 'm', false],
    ['lady', 'f', false],
    ['dame', 'f', false],
    ['don', 'm', false],
    ['dona', 'f', false],
    ['honorable', null, false],
    ['honorables', null, true],
    ['hon', null, false],
    ['s.e', null, false],
    ['se', null, false],
    ['sem', 'm', false],
    ['semme', 'f', false],
  ].map(([form, gender, plural]) => [
    String(form),
    { gender: gender === 'm' || gender === 'f' ? gender : null, plural: plural === true },
  ]),
)

/** Particles that join the parts of a name, folded; written small inside a name (*Ursula von der Leyen*). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de du des d da das do dos della di del la le van von der den ter ten zu zum af av bin ben ibn bint bent al el ould ag y e i san st abu abou ap mac mc'.split(
    ' ',
  ),
)

/** Styles of rank behind *Son, Sa*, folded: they stand before a name or an office, or alone (*Son Excellence*). */
export const STYLES: ReadonlySet<string> = new Set(
  'excellence altesse majeste saintete eminence beatitude honneur grace hautesse'.split(' '),
)

/** Words that go with a style, folded. */
export const STYLE_ADJECTIVES: ReadonlySet<string> = new Set(
  'royale royal serenissime imperiale eminentissime reverendissime'.split(' '),
)
