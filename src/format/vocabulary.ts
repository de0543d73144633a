/** The closed lists of dixit-corpus/1, apart from the schema so that a browser can have them without zod. */

export const ACTS = [
  'say',
  'add',
  'recall',
  'stress',
  'announce',
  'promise',
  'propose',
  'request',
  'demand',
  'warn',
  'praise',
  'condemn',
  'deny',
  'hope',
  'ask',
] as const
export const KINDS = ['direct', 'mixed', 'indirect'] as const
export const BASES = ['stated', 'inferred', 'unknown'] as const
export const SPEAKER_KINDS = ['person', 'institution', 'country', 'document', 'group'] as const
export const MENTION_FORMS = ['name', 'role', 'pronoun', 'group', 'institution'] as const
export const SEVERITIES = ['error', 'warning', 'info'] as const

export type Act = (typeof ACTS)[number]
export type Kind = (typeof KINDS)[number]
export type Basis = (typeof BASES)[number]
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]
export type MentionForm = (typeof MENTION_FORMS)[number]
export type Severity = (typeof SEVERITIES)[number]
