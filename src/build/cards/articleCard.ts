import type { Node } from '@takumi-rs/core'
import type { ArticleRow } from '#format/columns.ts'
import { PICTURE } from '../head/headTags.ts'
import { frenchDate } from '../pages/frenchDate.ts'
import { INK, INK_2, PAPER, RULE, voiceInk } from './voiceInks.ts'

const MARGIN = 64
const WIDTH = PICTURE.width - 2 * MARGIN
const LANE = 24
const STROKE = 8
const THOUSAND = 1000
/** How many voices are named; nothing under 24 px, since chats show a picture at a third of its size. */
const NAMED = 4

/** An article's picture: date, title, its partition and whom it lets speak. Words of the corpus are text, never markup. */
export function articleCard(row: ArticleRow, siteTitle: string): Node {
  return box(
    {
      width: '100%',
      height: '100%',
      padding: MARGIN,
      backgroundColor: PAPER,
      color: INK,
      flexDirection: 'column',
    },
    [
      words(dateline(row), { fontFamily: 'Source Sans', fontSize: 30, color: INK_2 }),
      words(nonBreaking(row.title), titleStyle(row.title)),
      box({ flexGrow: 1 }, []),
      staff(row),
      box({ marginTop: 28, justifyContent: 'space-between', alignItems: 'flex-end', width: WIDTH }, [
        box({ gap: 28, maxWidth: WIDTH - 160, flexWrap: 'wrap' }, names(row)),
        words(siteTitle, { fontFamily: 'Alegreya', fontStyle: 'italic', fontWeight: 500, fontSize: 44 }),
      ]),
    ],
  )
}

type Style = NonNullable<Node['style']>

const box = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
})
const words = (text: string, style: Style): Node => ({ type: 'text', text, style })

const dateline = ({ date, site }: ArticleRow): string =>
  [date === null ? 'Sans date' : frenchDate(date), ...(site === null ? [] : [site])].join(' · ')

/** Marks and their words stay on one line. */
const nonBreaking = (title: string): string =>
  title.replace(/« /g, '«\u00a0').replace(/ (?=[»:;!?])/g, '\u00a0')

function titleStyle({ length }: string): Style {
  const [fontSize, lineClamp] = length <= 70 ? [76, 3] : length <= 130 ? [60, 4] : [46, 5]
  return {
    fontFamily: 'Alegreya',
    fontWeight: 500,
    fontSize,
    lineHeight: 1.12,
    marginTop: 20,
    lineClamp,
    textOverflow: 'ellipsis',
    width: WIDTH,
  }
}

/** One line a voice, its statements where they stand in the article. */
function staff({ voices, marks, bars }: ArticleRow): Node {
  const height = Math.max(1, voices.length) * LANE
  const at = (thousandths: number): number => Math.round((thousandths / THOUSAND) * WIDTH)
  const lanes = Array.from({ length: Math.max(1, voices.length) }, (_lane, row) =>
    box(
      {
        position: 'absolute',
        left: 0,
        top: row * LANE + LANE / 2,
        width: WIDTH,
        height: 1,
        backgroundColor: RULE,
      },
      [],
    ),
  )
  const rules = bars.map((x) =>
    box({ position: 'absolute', left: at(x), top: 0, width: 1, height, backgroundColor: RULE }, []),
  )
  const strokes = marks.map(([x, width, voice]) =>
    box(
      {
        position: 'absolute',
        left: at(x),
        top: Math.max(0, voice) * LANE + (LANE - STROKE) / 2,
        width: Math.max(6, at(width)),
        height: STROKE,
        backgroundColor: voiceInk(voices[voice]?.voice ?? 0),
      },
      [],
    ),
  )
  return box({ position: 'relative', width: WIDTH, height }, [...lanes, ...rules, ...strokes])
}

function names({ voices }: ArticleRow): Node[] {
  const named = voices.filter(({ id }) => id !== '').toSorted((a, b) => b.n - a.n)
  return named
    .slice(0, NAMED)
    .map(({ name, voice }) =>
      words(name, { fontFamily: 'Alegreya', fontWeight: 500, fontSize: 34, color: voiceInk(voice) }),
    )
}
