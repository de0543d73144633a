/** Whether a text has the form of a language tag (BCP 47): `fr`, `fr-BE`, `zh-Hans`. */
export function isLanguage(tag: string): boolean {
  return tag.length <= 35 && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)
}
