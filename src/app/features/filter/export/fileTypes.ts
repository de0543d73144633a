/** What statements can be saved as. */
export const FORMATS = ['csv', 'json', 'md'] as const
export type Format = (typeof FORMATS)[number]

/** MIME types of the files. */
export const TYPES: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
}
