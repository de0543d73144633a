import type { Statement } from '#corpus/statements/statement.ts'
import { rootOf, type Entity } from './entity.ts'
import type { Ref } from './ref.ts'

/**
 * Whose a sentence in marks is that nobody announces: of the paragraph’s narrator’s subject in the sentence right before
 * (*La Suissesse avait séché ses larmes. « J’ai mal au bras. »*), else of the only person who is a subject in the
 * paragraph (*« Nous payons. » C’est par ces mots que le ministre a ouvert le débat.*). Statements that the text gives a
 * voice keep it, but for speech behind a sentence about somebody else.
 */
export function unannounced(statements: readonly Statement[], refs: readonly Ref[]): Map<number, Entity[]> {
  const voices = new Map<number, Entity[]>()
  const open = statements.flatMap((statement, index) => (isOpen(statement) ? [index] : []))
  if (open.length === 0) return voices
  const byParagraph = new Map<number, Ref[]>()
  for (const ref of refs) {
    const list = byParagraph.get(ref.paragraph)
    if (list === undefined) byParagraph.set(ref.paragraph, [ref])
    else list.push(ref)
  }
  for (const index of open) {
    const statement = statements[index]
    if (statement === undefined) continue
    const near = (byParagraph.get(statement.paragraph) ?? []).filter(isActor)
    const found =
      statement.voice.from === 'none' ? (before(statement, near) ?? only(near)) : before(statement, near)
    if (found !== null) voices.set(index, found.entities.map(rootOf))
  }
  return voices
}

/** Marked speech without a source of its own. */
function isOpen({ rule, source, voice, continues, parent, kind }: Statement): boolean {
  return (
    rule === 'markedContinuation' &&
    kind === 'direct' &&
    source.length === 0 &&
    voice.from !== 'source' &&
    continues === null &&
    parent === null
  )
}

function isActor({ level, rank, entities, virtual, aside }: Ref): boolean {
  const [entity] = entities
  return (
    !virtual &&
    level === -1 &&
    rank > 0 &&
    !aside &&
    entities.length === 1 &&
    entity !== undefined &&
    rootOf(entity).kind === 'person'
  )
}

/** Who is the subject of the sentence that ends where the speech begins; two subjects decide nothing. */
function before(statement: Statement, near: readonly Ref[]): Ref | null {
  const start = statement.content[0]?.[0] ?? 0
  const earlier = near.filter(({ end, rank }) => end <= start && rank >= 2)
  const last = earlier.at(-1)
  if (last === undefined) return null
  const same = earlier.filter(({ sentence }) => sentence === last.sentence)
  const people = new Set(same.flatMap(({ entities }) => entities.map(rootOf)))
  return people.size === 1 && last.pronoun === null ? last : null
}

function only(near: readonly Ref[]): Ref | null {
  const people = new Set(near.flatMap(({ entities }) => entities.map(rootOf)))
  return people.size === 1 ? (near[0] ?? null) : null
}
