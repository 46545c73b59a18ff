// The takeaways as a table, a row each: ordered by any column over the whole result, with the columns that were chosen. A table to
// whoever hears it, whatever the width; on a narrow page each row is set as a short block.
import type { CSSProperties } from 'react'
import { useNavigate } from 'react-router'
import { defaultColumns, type Query } from '../../../search/results.ts'
import { counted } from '../../words.ts'
import { viewPath } from '../use-view.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { columns } from './columns.tsx'
import { as } from './roles.ts'
import { headOf, SortHead, takeawayHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import type { ViewProps } from './views.ts'

/** In rem: the least that the sentence needs, the source, and between columns. */
const [text, source, gap] = [15, 6, 0.75]

/** In rem too: the room that a page has from the widths on for which table.css has a rule. */
const fits = (narrowest: number): string => (narrowest <= 48 ? 'narrow' : narrowest <= 58 ? 'wide' : 'never')

export const Table = ({ asked, result, rows, sparing }: ViewProps) => {
  const navigate = useNavigate()
  const go = (query: Query) => navigate(viewPath(query), { preventScrollReset: true })
  const chosen = asked.columns ?? defaultColumns
  const others = chosen.filter(column => column !== 'year')
  const hasYear = chosen.includes('year')
  const narrowest = chosen.reduce((sum, column) => sum + columns[column].width + gap, text + gap + source)
  const template = [
    ...(hasYear ? [`${columns.year.width}rem`] : []),
    `minmax(${text}rem, 1fr)`,
    ...others.map(column => `minmax(${columns[column].width}rem, ${columns[column].width / 20}fr)`),
    `${source}rem`,
  ].join(' ')
  // React sets it as a property, which no policy forbids; as no page of the build has a table, it is in no markup.
  const style: CSSProperties & Record<'--columns' | '--least', string> = {
    ...{ '--columns': template, '--least': `${narrowest}rem` },
  }
  const sorting = { sort: asked.sort, onSort: (sort: Query['sort']) => go({ ...asked, sort }) }
  const shown = (result.rows ?? []).slice(0, rows)
  return (
    <>
      <ColumnChoice chosen={chosen} scrolls={fits(narrowest) === 'never'} onChoose={next => go({ ...asked, columns: next })} />
      <div className="table-scroll" data-fits={fits(narrowest)}>
        <table {...as.table} className="takeaways" style={style} aria-rowcount={result.takeaways + 1}>
          <caption className="sr-only">{counted(result.takeaways, 'takeaway')}, a row each</caption>
          <thead {...as.rows}>
            <tr {...as.row} aria-rowindex={1}>
              {hasYear && <SortHead head={headOf('year')} {...sorting} />}
              <SortHead head={takeawayHead} {...sorting} />
              {others.map(column => (
                <SortHead key={column} head={headOf(column)} {...sorting} />
              ))}
              <th {...as.head} scope="col">
                Source
              </th>
            </tr>
          </thead>
          <tbody {...as.rows}>
            {shown.map((row, place) => (
              <TableRow
                key={`${row.takeaway.recap} ${row.takeaway.talk} ${row.takeaway.id}`}
                {...{ row, chosen, sparing, place }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
