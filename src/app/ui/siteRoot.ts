/** The site's root in full, with a slash at its end: the public address may end with the base or leave it out. */
export function rootOf(url: string): string {
  const base = import.meta.env.BASE_URL
  return `${url}/`.endsWith(base) ? `${url}/` : url + base
}
