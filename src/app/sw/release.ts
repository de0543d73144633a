/** What a release of the site consists of, apart from what is read: written by the build (src/build/prerender/offline.ts). */
export interface Release {
  /** Changes with any of its files. */
  version: string
  /** Files with a hash in their name: they never change, and lazy ones may be asked for long after the next release. */
  assets: readonly string[]
  /** The shell and what it needs under a fixed name. */
  shell: readonly string[]
}

declare const DIXIT_RELEASE: Release

export const release: Release = DIXIT_RELEASE
