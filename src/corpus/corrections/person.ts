import type { Role, SpeakerKind } from '#format/corpus.ts'

/** Somebody as people.yaml knows him; only the name is required there, what is left out is null or empty. */
export interface Person {
  id: string | null
  name: string
  surname: string | null
  gender: 'm' | 'f' | null
  kind: SpeakerKind
  /** ISO 3166-1 alpha-2. */
  country: string | null
  aliases: string[]
  roles: Role[]
}
