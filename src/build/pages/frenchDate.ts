const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** `2021-03-01` as *1er mars 2021*: what is published must not depend on the machine's locale, zone or ICU data. */
export function frenchDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const number = Number(day)
  return `${number === 1 ? '1er' : number}\u00a0${MONTHS[Number(month) - 1] ?? ''} ${Number(year)}`
}
