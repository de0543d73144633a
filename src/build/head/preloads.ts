import type { Address } from '../pages/address.ts'
import { markup, type Html } from '../pages/html.ts'
import { NEXT } from './headTags.ts'

/**
 * Tells the browser which data files the app will ask for here, so that they come along with the scripts instead of
 * after them. `paths` are as `src/app/data/source.ts` writes them, or the preloaded bytes would not be taken.
 */
export const preloads = (paths: readonly string[], address: Address): Html =>
  markup`${paths.map((path) => markup`${NEXT}<link rel="preload" as="fetch" crossorigin href="${address.path(path)}" />`)}`

/** The data that every page asks for. */
export const SITE_DATA = 'data/site.json'

export const articleDataPath = (id: string): string => `data/articles/${encodeURIComponent(id)}.json`
export const quotationShardPath = (id: string, signs: number): string =>
  `data/q/${encodeURIComponent(id.slice(0, signs))}.json`
export const speakerDataPath = (id: string): string => `data/speakers/${encodeURIComponent(id)}.json`
