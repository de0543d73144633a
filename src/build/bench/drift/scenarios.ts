import type { Random } from '../generate/pick.ts'
import { copyOf, type Draft } from './draft.ts'
import * as edits from './edits.ts'
import { edition, type Edition } from './identities.ts'
import { type Figures, measure, type Publication, publish } from './measure.ts'
import type { Reader } from './plainReader.ts'

/** A way in which a corpus changes between two editions. */
export interface Scenario {
  name: string
  run: (draft: Draft, read: Reader, random: Random) => Figures
}

const SINGLE: readonly (readonly [string, edits.Edit])[] = [
  ['typos, 1 % of words', edits.typos],
  ['other quote marks', edits.quoteMarks],
  ['spaces', edits.spaces],
  ['articles and files reordered', edits.reordering],
  ['files renamed', edits.renamedFiles],
  ['paragraphs split and merged', edits.paragraphs],
  ['titles edited', edits.titles],
  ['dates corrected', edits.dates],
  ['sources at other addresses', edits.addresses],
  ['1 % of words replaced', edits.replacedWords(0.01)],
  ['5 % of words replaced', edits.replacedWords(0.05)],
  ['10 % of words replaced', edits.replacedWords(0.1)],
  ['20 % of words replaced', edits.replacedWords(0.2)],
  ['sentences moved', edits.movedSentences],
  ['sentences deleted', edits.deletedSentences],
  ['articles removed', edits.removedArticles],
  ['speakers renamed', edits.renamedSpeakers],
  ['look-alikes added', edits.lookAlikes],
]

/** What an editor may do in one round; look-alikes last, so that they repeat what still stands. */
const ROUND: readonly edits.Edit[] = [
  edits.typos,
  edits.quoteMarks,
  edits.spaces,
  edits.reordering,
  edits.renamedFiles,
  edits.paragraphs,
  edits.titles,
  edits.dates,
  edits.replacedWords(0.02),
  edits.movedSentences,
  edits.deletedSentences,
  edits.lookAlikes,
]

/** Every kind of edit by itself, then rounds of all of them, then branches that come together. */
export const SCENARIOS: readonly Scenario[] = [
  ...SINGLE.map(([name, edit]): Scenario => ({
    name,
    run: (draft, read, random) => afterEdits(draft, [edit], read, random),
  })),
  { name: 'attributions corrected', run: withoutSpeakers },
  { name: 'five rounds of all of it', run: (draft, read, random) => rounds(draft, 5, read, random) },
  { name: 'two branches merged', run: branches },
]

function fresh(): Publication {
  return { lines: [], first: new Map(), articles: new Map() }
}

/** Published, edited; measured before and after the edited text is published too, and the worse of both counts. */
function afterEdits(draft: Draft, list: readonly edits.Edit[], read: Reader, random: Random): Figures {
  const publication = fresh()
  publish(edition(draft, read), publication)
  const edited = copyOf(draft)
  for (const edit of list) edit(edited, random)
  return published(edition(edited, read), publication)
}

/** What a reader finds once the edition is out: the ledger has grown by it. */
function published(now: Edition, publication: Publication): Figures {
  publish(now, publication)
  return measure(now, publication)
}

function withoutSpeakers(draft: Draft, read: Reader): Figures {
  const publication = fresh()
  publish(edition(draft, read), publication)
  const corrected: Reader = (texts) =>
    read(texts).map((article) => ({
      ...article,
      quotations: article.quotations.map((one) => ({
        ...one,
        speakers: ['somebody-else'],
        kind: 'mixed' as const,
      })),
    }))
  return published(edition(draft, corrected), publication)
}

function rounds(draft: Draft, count: number, read: Reader, random: Random): Figures {
  const publication = fresh()
  const edited = copyOf(draft)
  publish(edition(edited, read), publication)
  for (let n = 0; n < count; n++) {
    for (const edit of ROUND) if (random() < 0.5) edit(edited, random)
    publish(edition(edited, read), publication)
  }
  return measure(edition(edited, read), publication)
}

/** Two people edit half of the files each, publish, and merge: the union of both ledgers, theirs after ours. */
function branches(draft: Draft, read: Reader, random: Random): Figures {
  const base = fresh()
  publish(edition(draft, read), base)
  const [ours, theirs] = [copyOf(draft), copyOf(draft)]
  const half = Math.ceil(draft.files.length / 2)
  const list = [
    edits.typos,
    edits.titles,
    edits.paragraphs,
    edits.replacedWords(0.05),
    edits.deletedSentences,
  ]
  for (const edit of list) {
    edit({ files: ours.files.slice(0, half) }, random)
    edit({ files: theirs.files.slice(half) }, random)
  }
  const publications = [ours, theirs].map((branch) => {
    const own = { lines: [...base.lines], first: new Map(base.first), articles: new Map(base.articles) }
    publish(edition(branch, read), own)
    return own
  })
  const merged: Publication = {
    lines: [...new Set(publications.flatMap(({ lines }) => lines))],
    first: new Map(publications.flatMap(({ first }) => [...first])),
    articles: new Map(publications.flatMap(({ articles }) => [...articles])),
  }
  return published(
    edition({ files: [...ours.files.slice(0, half), ...theirs.files.slice(half)] }, read),
    merged,
  )
}
