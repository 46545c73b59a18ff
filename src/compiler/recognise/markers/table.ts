// Talks marked by the rows of a table whose head has a column of talks, sessions or titles, or of who speaks.
import { fold } from '../../../corpus/ids.ts'
import { type Inline, linesOfInline } from '../../read/inline.ts'
import type { Block } from '../../read/outline.ts'
import { readByline } from '../byline/byline.ts'
import { readHeading } from '../titles.ts'
import { type Context, type FoundTalk, groupBy, type Marker } from './marker.ts'
import { isPause } from './pauses.ts'

const columns = {
  title:
    /^(?:(?:talk|session|presentation)s?(?: (?:titles?|names?))?|titles?(?: of (?:the )?(?:talk|session|presentation))?|topics?|what|vortrag|titel|titre|conference|charla|titulo|prednaska|発表|タイトル|议题)$/,
  speakers:
    /^(?:speakers?|presenters?|who|by|names?|authors?|referent|sprecher|intervenants?|ponentes?|prednasejici|登壇者|讲者)$/,
  notes: /^(?:notes?|comments?|remarks?|takeaways?|summary|opinion|notizen|notas|remarques|poznamky|メモ|备注)$/,
  company: /^(?:company|organi[sz]ation|from|affiliation|firma|entreprise|empresa)$/,
}
/** What has these is no talk. */
const ofBooks = /^(?:format|isbn|publisher|pages|price)$/
/** `Author(s)` is a name for either. */
const nameOf = ({ text }: Inline): string => fold(text.replace(/\((e?s)\)/g, '$1')).trim()
type Cell = Block & { cell: NonNullable<Block['cell']> }
const emptyCell: Inline = { text: '', spans: [], source: [] }
const isCell = (block: Block): block is Cell => block.cell !== undefined

export const table: Marker = {
  name: 'table',
  find({ blocks, vocabulary }: Context) {
    const cells = blocks.flatMap((block, index) => (isCell(block) ? [{ block, index }] : []))
    return [...groupBy(cells, ({ block }) => block.cell.table).values()].flatMap(ofTable => {
      const head = ofTable.filter(({ block }) => block.cell.row === 0)
      const columnOf = (kind: keyof typeof columns): number | undefined =>
        head.find(({ block }) => columns[kind].test(nameOf(block.inline)))?.block.cell.column
      const at = columnOf('title')
      const who = columnOf('speakers')
      // A table of sessions says so; one of topics needs a column of people beside it.
      if (at === undefined || head.some(({ block }) => ofBooks.test(nameOf(block.inline)))) return []
      const rows = groupBy(ofTable, ({ block }) => block.cell.row)
      return [...rows].flatMap(([row, ofRow]): FoundTalk[] => {
        const inColumn = (column: number | undefined) => ofRow.find(({ block }) => block.cell.column === column)?.block.inline
        const cell = ofRow.find(({ block }) => block.cell.column === at)
        if (row === 0 || !cell || isPause(cell.block.inline.text)) return []
        const people = inColumn(who)?.text
        const read = readHeading(cell.block.inline, vocabulary)
        // Where another column says who, a bracket behind the title does not.
        const saysWho = /\p{L}/u.test(people ?? '')
        const { title, byline, kind } = saysWho ? { ...read, title: cell.block.inline, byline: undefined } : read
        // Two people in one cell stand on lines of their own.
        const each = linesOfInline(inColumn(who) ?? emptyCell).map(({ text }) => readByline(text, vocabulary))
        const several = each.length > 1 && each.every(one => one !== undefined) ? each : undefined
        const named = several
          ? { people: several.flatMap(one => one.people), companies: several.flatMap(one => one.companies) }
          : people
            ? readByline(people, vocabulary)
            : undefined
        const company = inColumn(columnOf('company'))?.text
        return [
          {
            marker: 'table',
            block: cell.index,
            until: Math.max(...ofRow.map(({ index }) => index)) + 1,
            title,
            kind: kind ?? 'talk',
            speakers: named?.people ?? byline?.people ?? [],
            companies: company ? [company] : (named?.companies ?? byline?.companies ?? []),
            linked: ofRow.flatMap(({ block, index }) =>
              [who, columnOf('company'), columnOf('notes')].includes(block.cell.column) ? [] : [index],
            ),
            // Times and names are no statements.
            left: new Map(
              ofRow.flatMap(({ block, index }) =>
                block.cell.column === columnOf('notes') ? [] : [[index, []] as [number, Inline[]]],
              ),
            ),
            evidence: [{ of: 'talk', reason: 'row of a table of talks', confidence: who === undefined ? 0.7 : 0.9 }],
          },
        ]
      })
    })
  },
}
