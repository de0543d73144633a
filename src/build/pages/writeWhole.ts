import { corpusCsv } from '../export/csv.ts'
import { corpusJson } from '../export/json.ts'
import { robots } from '../feeds/robots.ts'
import { sitemap } from '../feeds/sitemap.ts'
import { headersFile } from '../head/headersFile.ts'
import { articlePath, quotationPath, speakerPath } from './address.ts'
import type { Making } from './making.ts'
import { FIXED_PAGES, type PagePlan } from './pagePlan.ts'
import type { Assets } from './template.ts'

/** Writes what is about the whole site: the corpus as data, the sitemap, and what hosts and crawlers read. */
export async function writeWhole(
  { input, plan, address, writer }: Making,
  { first, frame }: Assets,
): Promise<void> {
  const { corpus, settings } = input
  await writer.stream('corpus.json', corpusJson(corpus))
  await writer.stream('corpus.csv', corpusCsv(corpus, settings))
  await writer.write('_headers', headersFile(address.base, first, frame))
  const { absolute } = address
  if (absolute('') !== null) {
    const full = (path: string): string => absolute(path) ?? path
    for (const file of sitemap(foundPages(plan).map(full), full)) await writer.write(file.path, file.content)
  }
  await writer.write('robots.txt', robots(absolute('sitemap.xml')))
}

/** Paths of the pages that are to be found: not the addresses that only lead elsewhere, nor what is lost. */
function foundPages({ articles, quotations, speakers }: PagePlan): string[] {
  return [
    ...FIXED_PAGES,
    ...articles.map(({ id }) => articlePath(id)),
    ...speakers.map(({ id }) => speakerPath(id)),
    ...quotations.flatMap(({ quotation, movedFrom }) =>
      movedFrom === null ? quotationPath(quotation.id) : [],
    ),
  ]
}
