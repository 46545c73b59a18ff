// The history of stances, as a table that is read as one: who by year, shape and word in each cell, a hairline along a row.
import { Link } from 'react-router'
import type { EntityKind } from '../../corpus/schema.ts'
import { takeawayPath } from '../addresses.ts'
import { NameLink } from '../components/NameLink.tsx'
import { counted, stanceWords } from '../words.ts'
import { kinds } from './kinds.ts'
import { StanceShape } from './StanceShape.tsx'
import type { StanceRow, StanceTable } from './stance-table.ts'

/** Whether a column lies between the first and the last mark of a row: a hairline joins them. */
const between = ({ years }: StanceRow, columns: (number | null)[], at: number): boolean => {
  const marked = columns.flatMap((year, i) => (years.has(year) ? [i] : []))
  return marked.length > 1 && at >= (marked[0] ?? 0) && at <= (marked.at(-1) ?? 0)
}

export const Stances = ({ kind, table }: { kind: EntityKind; table: StanceTable }) => (
  <section className="group">
    <div className="part-head">
      <h2 className="group-title">{kinds[kind].stances}</h2>
      <span className="rail-note">{counted(table.marks, 'stance')}</span>
    </div>
    <table className="stances">
      <thead>
        <tr>
          <th scope="col">{kinds[kind].holder}</th>
          {table.years.map(year => (
            <th key={year} scope="col">
              {year ?? 'No year'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, i) => (
          <tr key={row.name?.id ?? i}>
            <th scope="row">{row.name ? <NameLink {...row.name} /> : <span className="rail-note">Not said who</span>}</th>
            {table.years.map((year, at) => (
              <td key={year} data-joined={between(row, table.years, at) ? '' : undefined}>
                {row.years.get(year)?.map(({ stance, takeaway }) => (
                  <Link key={stance} to={takeawayPath(takeaway)} className="stance-mark">
                    <StanceShape stance={stance} /> {stanceWords[stance]}
                    <span className="stance-year"> in {year ?? 'no known year'}</span>
                  </Link>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
