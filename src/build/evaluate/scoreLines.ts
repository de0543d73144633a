import type { Gold } from './gold.ts'
import type { Exported, Matched, Wanted } from './match.ts'
import { isSpeakerRight, type Judged, type Score } from './score.ts'

/** How much of a quotation a line of the list shows. */
const SHOWN = 110

/** The figures as lines of text. */
export function scoreLines(score: Score): string[] {
  const figures = (['found', 'attributed', 'exact'] as const).map((name) => {
    const parts = Object.entries(score[name]).map(([key, value]) => ` ${key} ${number(value)}`)
    return name.padEnd(11) + parts.join('')
  })
  const given = Object.entries(score.given).map(([key, value]) => `${key} ${number(value)}`)
  return [
    `gold ${score.gold}  exported ${score.exported}`,
    ...figures,
    `given found ${given.join('  ')}`,
    ...(score.noise ? [`noise       ${score.noise.lines} of ${score.noise.of} lines without speech`] : []),
  ]
}

/** Every quotation that was missed, made up or given to somebody else, a line each. */
export function mistakeLines({ pairOf, textOfLine }: Matched, judged: Judged, gold: Gold): string[] {
  const cut = (line: number, content: readonly (readonly [number, number])[]) =>
    content
      .map(([start, end]) => (textOfLine.get(line) ?? '').slice(start, end))
      .join(' … ')
      .slice(0, SHOWN)
  const missed = judged.top
    .filter((each) => !pairOf.has(each))
    .map(
      (each) =>
        `missed   line ${each.gold.line} [${each.speakers?.join(',') ?? ''}] ${cut(each.gold.line, each.content)}`,
    )
  const spurious = gold.partial
    ? []
    : judged.counted.filter((each) => !pairOf.has(each)).map((each) => spuriousLine(each, cut))
  const speaker = judged.hits
    .filter((pair) => !isSpeakerRight(pair))
    .map(({ wanted, exported }) => speakerLine(wanted, exported, cut(wanted.gold.line, wanted.content)))
  const noise = judged.noisy.map(
    (line) => `noise    line ${line} ${(textOfLine.get(line) ?? '').slice(0, SHOWN)}`,
  )
  return [...missed, ...spurious, ...speaker, ...noise]
}

type Cut = (line: number, content: readonly (readonly [number, number])[]) => string

function spuriousLine({ line, speakers, quotation }: Exported, cut: Cut): string {
  return `spurious line ${line} [${speakers.join(',')}] (${quotation.rule}) ${cut(line, quotation.content)}`
}

function speakerLine({ gold, speakers }: Wanted, exported: Exported, words: string): string {
  const wanted = speakers?.join(',') ?? 'source words'
  return `speaker  line ${gold.line} wanted [${wanted}] got [${exported.speakers.join(',')}] ${words}`
}

function number(value: number): string {
  return value.toFixed(3)
}
