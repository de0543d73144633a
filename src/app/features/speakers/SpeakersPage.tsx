import type { SpeakerSummary } from '#format/site.ts'
export function SpeakersPage(_: { speakers: SpeakerSummary[] }) {
  return null
}
