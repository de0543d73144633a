import { BUILT, corpusOf, firstOf, quotationsOf } from './sites.ts'

const corpus = corpusOf(BUILT)
const quotations = quotationsOf(corpus)

/** Subjects taken from the build, so that the tests outlive changes of the corpus and of the engine. */
export const spoken = firstOf(
  quotations,
  'quotation with a speaker',
  ({ quotation }) => quotation.speakers.length > 0,
)
export const speakerId = firstOf(spoken.quotation.speakers, 'speaker')

/** Every kind of page, by name. */
export const ROUTES = {
  timeline: '/',
  speakers: '/speakers',
  speaker: `/speakers/${encodeURIComponent(speakerId)}`,
  article: `/a/${spoken.article.id}`,
  permalink: `/q/${spoken.quotation.id}`,
  about: '/about',
  links: '/links',
} as const

export { corpus, quotations }
