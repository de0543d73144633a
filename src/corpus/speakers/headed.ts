import type { ParsedArticle } from '#corpus/parse/parsedArticle.ts'
import type { Statement } from '#corpus/statements/statement.ts'
import type { Cast } from './cast.ts'
import { rootOf, type Entity } from './entity.ts'
import type { Phrase } from './phrase.ts'
import type { Ref } from './ref.ts'
import { unnamed } from './resolveRole.ts'

/**
 * Who speaks where the voice stands in a paragraph above: the body that opens a resolution (*Le Conseil,* ¶ *Condamne
 * l’attaque ;* ¶ *Exhorte les parties à …*), and whoever answers behind *Réponse :*.
 */
export function headed(
  cast: Cast,
  article: ParsedArticle,
  statements: readonly Statement[],
  refs: readonly Ref[],
  title: readonly Phrase[],
): Map<number, Entity[]> {
  const voices = new Map<number, Entity[]>()
  let answering: Entity | null | undefined
  statements.forEach((statement, index) => {
    const { voice, source, cue, paragraph, cueParagraph } = statement
    if (voice.from !== 'none' || source.length > 0 || statement.parent !== null) return
    const text = article.paragraphs[cueParagraph]?.text ?? ''
    const [start, end] = cue[0] ?? [-1, -1]
    if (start < 0) return
    if (ANSWER.test(text.slice(start, end)) && paragraph === cueParagraph) {
      answering ??= whoAnswers(cast, refs, cueParagraph, title)
      if (answering !== null) voices.set(index, [rootOf(answering)])
      return
    }
    const head =
      LIST_ITEM.test(text.slice(0, start)) && /^\p{Lu}/u.test(text.slice(start, end))
        ? headOf(article, refs, cueParagraph)
        : null
    if (head !== null) voices.set(index, [rootOf(head)])
  })
  return voices
}

const ANSWER = /^(?:Réponse|Rép|R)$/u
/** Before the verb of an item: nothing, a dash, a number. */
const LIST_ITEM = /^(?:[-–—•*]\s*|\(?\d{1,2}[.)]\s*)?$/u
const LONGEST_HEAD = 200
const MOST_ITEMS = 40

/** The body of the paragraph with a comma or colon at its end above the items, which end with semicolons. */
function headOf({ paragraphs }: ParsedArticle, refs: readonly Ref[], from: number): Entity | null {
  for (let p = from - 1; p >= Math.max(0, from - MOST_ITEMS); p--) {
    const text = paragraphs[p]?.text ?? ''
    if (text.endsWith(';')) continue
    if (!text.endsWith(',') && !text.endsWith(':')) return null
    const subject =
      text.length <= LONGEST_HEAD
        ? refs.find((ref) => ref.paragraph === p && ref.rank > 0 && ref.entities.length === 1)
        : undefined
    if (subject !== undefined) return subject.entities[0] ?? null
  }
  return null
}

/** The spokesman named before, else the only person named before; else the one whom the title calls so. */
function whoAnswers(
  cast: Cast,
  refs: readonly Ref[],
  paragraph: number,
  title: readonly Phrase[],
): Entity | null {
  const named = new Set<Entity>()
  for (const ref of refs) {
    const [entity] = ref.entities
    const root = entity === undefined || ref.entities.length > 1 ? null : rootOf(entity)
    if (ref.paragraph < paragraph && root?.kind === 'person' && root.names.length > 0 && ref.level === -1)
      named.add(root)
  }
  const spokesman = [...named].findLast(({ offices }) =>
    offices.some(({ noun }) => noun.role === 'spokesperson'),
  )
  if (spokesman !== undefined) return spokesman
  const [only] = named
  if (only !== undefined) return named.size === 1 ? only : null
  const called = title.filter(({ kind, plural }) => kind === 'person' && !plural)
  const [phrase] = called
  if (phrase === undefined || called.length > 1) return null
  return phrase.names.length > 0
    ? cast.names.full(phrase.names[0] ?? '')
    : unnamed(cast, phrase, !phrase.proper)
}
