/**
 * dixit-site/1, what a reader may keep whole: the list of all data files, in parts, so that a new release tells a device
 * what changed without telling it everything.
 *
 *   data/offline/index.json       OfflineIndex
 *   data/offline/<number>.json    OfflinePart, asked for with `?v=<hash>`
 */
export interface OfflineIndex {
  /** Changes with any of the files. */
  version: string
  /** Of all files together, as they are stored. */
  files: number
  bytes: number
  /** Hashes of the parts, by number. */
  parts: string[]
}

/** Files as the app asks for them: address under the base, hash of the content, bytes. */
export type OfflinePart = [address: string, hash: string, bytes: number][]
