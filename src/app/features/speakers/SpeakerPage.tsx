import type { SpeakerData } from '#format/site.ts'
export function SpeakerPage(_: { data: SpeakerData; other: SpeakerData | null }) {
  return null
}
