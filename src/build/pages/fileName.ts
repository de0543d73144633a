/** Longest name that common file systems take, in bytes, with room for `.csl.json`. */
const LONGEST = 240

/**
 * Whether an id can be the name of a file or folder on any host: no separator, no control, not `.` or `..`, not too
 * long. Ids that people write themselves can be anything; those get no page of their own and are left to the shell.
 */
export function isFileName(id: string): boolean {
  return id !== '' && !/^\.{1,2}$|[/\\:*?"<>|%\p{Cc}]|[. ]$/u.test(id) && Buffer.byteLength(id) <= LONGEST
}

/** The file of an address under the base: hosts decode what browsers encode. */
export const fileOf = (path: string): string =>
  path.includes('%') ? path.split('/').map(decodeURIComponent).join('/') : path
