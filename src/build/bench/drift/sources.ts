import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseDump } from '#corpus/parse/parseDump.ts'
import { communiques } from '../generate/communiques.ts'
import { type Draft, draftArticle } from './draft.ts'

const PER_FILE = 25

/** The dumps of a folder as a draft. */
export function draftOfFolder(folder: string): Draft {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const files = names.map((name) => {
    const { articles } = parseDump(readFileSync(join(folder, name), 'utf8'), name)
    return {
      name,
      articles: articles.map(({ title, date, source, paragraphs }) =>
        draftArticle({
          title,
          date,
          url: source?.url ?? null,
          paragraphs: paragraphs.map(({ text }) => text),
        }),
      ),
    }
  })
  return { files }
}

/** A generated draft of `count` communiqués. */
export function generatedDraft(count: number, seed: number): Draft {
  const articles = Array.from(communiques(count, seed), draftArticle)
  const names = Array.from({ length: Math.ceil(count / PER_FILE) }, (_, n) => n)
  return {
    files: names.map((n) => ({
      name: `${n}.txt`,
      articles: articles.slice(n * PER_FILE, (n + 1) * PER_FILE),
    })),
  }
}
