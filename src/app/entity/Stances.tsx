// The history of stances, as a table that is read as one: who by year, shape and word in each cell, a hairline from mark to mark.
// On a narrow page the same is a list by holder.
import { NameLink } from '../components/NameLink.tsx'
import type { EntityKind, StanceName } from '../../corpus/schema.ts'
import { stanceNames } from '../../corpus/schema.ts'
import { counted } from '../words.ts'
import { Bounded } from './Bounded.tsx'
import { exploreView } from './explore-view.ts'
import { kinds } from './kinds.ts'
import type { Section } from './section.ts'
import { StanceLegend } from './StanceLegend.tsx'
import { StanceMarks } from './StanceMarks.tsx'
import { joinedColumns, type StanceRow, type StanceTable } from './stance-table.ts'

const rowsShown = 12
/** With more columns than these there is no room for words: the legend has them. */
const wordColumns = 8
/** With fewer there is room enough for the years between. */
const evenColumns = 5

type Props = { kind: EntityKind; id: string; table: StanceTable }

/** What explore shows of a cell; without a name or a year, of as much of it as has one. */
const cellView = (kind: EntityKind, id: string, { name }: StanceRow, year: number | null, stances: StanceName[]): string =>
  exploreView({
    [kind]: [id],
    ...(name && { [name.kind]: [name.id] }),
    ...(year !== null && { year: [`${year}`] }),
    stance: stances,
  })

const Stances = ({ kind, id, table: { rows, years } }: Props) => {
  const filled = years.map(year => rows.some(row => row.years.has(year)))
  const shown = new Set(rows.flatMap(row => [...row.years.values()].flat().map(({ stance }) => stance)))
  const joins = rows.some(row => joinedColumns(row, years).size > 0)
  return (
    <div className="stance-plot" data-crowded={filled.filter(Boolean).length > wordColumns ? '' : undefined}>
      <StanceLegend shown={shown} />
      <Bounded
        name="stances"
        items={rows}
        atMost={rowsShown}
        all={`${rows.length} rows`}
        explore={exploreView({ [kind]: [id], stance: [...stanceNames] })}
        row="tbody tr"
      >
        {drawn => (
          <table className="stances">
            <colgroup>
              <col className="stance-holder" />
              {years.map((year, at) => (
                <col key={year} className={filled[at] || years.length <= evenColumns ? undefined : 'stance-gap'} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{kinds[kind].holder}</th>
                {years.map((year, at) => (
                  <th key={year} scope="col" data-filled={filled[at] ? '' : undefined}>
                    {year ?? 'No year'}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {drawn.map(row => {
                const joined = joinedColumns(row, years)
                return (
                  <tr key={row.key}>
                    <th scope="row">{row.name ? <NameLink {...row.name} /> : <span className="rail-note">Not said who</span>}</th>
                    {years.map((year, at) => {
                      const marks = row.years.get(year)
                      return (
                        <td key={year} data-joined={joined.has(at) ? '' : undefined}>
                          {marks && (
                            <StanceMarks
                              marks={marks}
                              year={year}
                              explore={cellView(
                                kind,
                                id,
                                row,
                                year,
                                marks.map(({ stance }) => stance),
                              )}
                            />
                          )}
                        </td>
                      )
                    })}
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </Bounded>
      {joins && <p className="plot-note">A line joins what was said of one name; it does not claim what happened in between.</p>}
    </div>
  )
}

export const stanceSection = (kind: EntityKind, id: string, table: StanceTable): Section => ({
  id: 'stances',
  title: kinds[kind].stances,
  count: table.marks,
  note: counted(table.marks, 'stance'),
  content: <Stances kind={kind} id={id} table={table} />,
})
