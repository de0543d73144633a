/** One published file: its path under the site's base, with `/`, and its text or, of columns and words, its bytes. */
export interface SiteFile {
  path: string
  content: string | Uint8Array
}
